"""An invented innovation: senja sehat."""

from datetime import date

from ...shapes import Adopter, Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    FINALIST,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="senja-sehat",
    name=same("SENJA SEHAT"),
    expansion=line(
        "Senin dan Jumat Sore, Anak dan Ibu Sehat",
        "Monday and Friday afternoons for the health of mothers and children",
    ),
    aliases=("Senja Sehat", "Posyandu sore"),
    summary=line(
        "Posyandu buka sore hari, setelah jam pulang pabrik, supaya ibu yang bekerja bisa ikut.",
        "The village health post opens after the factory shift so that working mothers can come.",
    ),
    organisation="puskesmas-contoh-anggrek",
    is_sample=True,
    further_organisations=("desa-contoh-karangasri",),
    initiator_kind="civil_servant",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2018, 7, 2),
    trial_on=date(2018, 10, 1),
    adoption_on=date(2019, 3, 4),
    lab_stage="display",
    year_started=2018,
    government_function="kesehatan",
    sectors=("kesehatan",),
    topics=("balita", "stunting", "kader", "gotong-royong"),
    districts=("bae", "jati", "kaliwungu"),
    sdgs=(2, 3, 5),
    problem=prose(
        """
        Posyandu selalu buka Rabu pagi. Pada jam itu banyak ibu sedang di brak rokok atau di
        pabrik, jadi yang datang menimbang balita adalah nenek, atau tidak ada sama sekali.
        Buku KIA kosong berbulan-bulan dan anak yang berat badannya tidak naik baru ketahuan
        ketika sudah sakit.

        Kader sudah berkali-kali mengingatkan lewat pengeras suara masjid. Jawabannya selalu
        sama: “Kalau libur, upah saya hilang.”
        """,
        """
        The health post always opened on Wednesday mornings. At that hour many mothers were
        at work in the cigarette halls and factories, so it was the grandmother who brought
        the child to be weighed, or nobody. The record books stayed empty for months, and a
        child who had stopped gaining weight was noticed only when it fell ill.

        Volunteers had sent reminders over the mosque loudspeaker many times. The answer was
        always the same: “If I take the day off, I lose my pay.”
        """,
    ),
    solution=prose(
        """
        Jam bukanya yang dipindah, bukan ibunya. Setiap Senin dan Jumat pertama, posyandu buka
        pukul 15.30 sampai 18.00. Bidan bertugas bergiliran dan mengganti jam paginya, sehingga
        tidak ada lembur yang harus dibayar.

        - Meja timbang dipasang di serambi, anak yang menunggu bermain di dalam.
        - Satu kader khusus menyiapkan makanan tambahan dari dapur warga.
        - Ayah yang menjemput istri ikut mendengar hasil penimbangan.
        """,
        """
        It was the opening hours that moved, not the mothers. On the first Monday and Friday
        of each month the post is open from 3.30 to 6 in the afternoon. Midwives take turns
        and give back the morning hours, so there is no overtime to pay.

        - Scales stand on the veranda, children who wait play indoors.
        - One volunteer prepares a snack from a neighbour's kitchen.
        - Fathers who come to fetch their wives hear the result as well.
        """,
    ),
    results=prose(
        """
        Dalam setahun, balita yang ditimbang setiap bulan naik dari kurang separuh menjadi lebih
        dari delapan dari sepuluh. Yang tidak kami duga: ayah menjadi pembaca grafik paling
        teliti, karena mereka yang menunggu paling lama.
        """,
        """
        Within a year the share of children weighed every month rose from less than half to
        more than eight in ten. What nobody expected: the fathers became the most careful
        readers of the growth chart, because they waited longest.
        """,
    ),
    lessons=prose(
        """
        Mulai dari satu dusun dan satu bidan yang mau. Percobaan pertama dibuka sampai pukul
        20.00 dan gagal: kader kelelahan, anak mengantuk. Pukul 18.00 ternyata batas yang pas.
        """,
        """
        Start with one hamlet and one midwife who is willing. The first attempt stayed open
        until eight in the evening and failed: the volunteers were worn out and the children
        sleepy. Six o'clock turned out to be the right limit.
        """,
    ),
    design_narrative=prose(
        """
        Tim menempel kertas besar di pintu keluar pabrik selama tiga hari dan bertanya satu hal:
        jam berapa Anda sampai di rumah? Jawaban 412 orang itulah yang menjadi jadwal. Tiga
        bulan pertama dicatat dengan buku tulis biasa, lalu puskesmas menetapkannya sebagai
        jadwal tetap.
        """,
        """
        The team put up a large sheet of paper at the factory gate for three days and asked
        one thing: at what time do you get home? The answers of 412 people became the
        timetable. For three months everything was kept in an ordinary notebook, then the
        health centre made it the regular schedule.
        """,
    ),
    novelty=prose(
        """
        Posyandu sore sudah pernah ada sebagai acara sesekali. Yang baru di sini adalah jam
        kerja bidan ikut digeser secara resmi, sehingga layanan ini tidak bergantung pada
        kerelaan.
        """,
        """
        An afternoon post had been held now and then before. What is new is that the midwives'
        working hours are officially shifted with it, so that the service does not depend on
        goodwill.
        """,
    ),
    impacts=(
        figure(
            line("Balita yang ditimbang setiap bulan", "Under-fives weighed every month"),
            PERCENT,
            46,
            83,
            "higher",
            line(
                "Rata-rata 12 bulan sebelum dan sesudah, tiga desa",
                "Mean of 12 months before and after, three villages",
            ),
            date(2020, 2, 28),
        ),
        figure(
            line("Ayah yang ikut hadir", "Fathers present"),
            line("orang per sesi", "people per session"),
            2,
            17,
            "higher",
            line("Daftar hadir, rata-rata 24 sesi", "Attendance list, mean of 24 sessions"),
            date(2020, 2, 28),
        ),
    ),
    status="running",
    last_verified=date(2026, 1, 19),
    adopted_by=(
        Adopter(
            organisation="puskesmas-contoh-melati",
            region=line("Kudus (contoh)", "Kudus (sample)"),
            year=2021,
        ),
        neighbour(2023, 1),
    ),
    replication_contact=REPLICATION_CONTACT,
    awards=(
        award("regency", 2020, rank=1),
        award("province", 2021, category=FINALIST),
    ),
    people=(team(line("Bidan dan kader desa", "Midwives and volunteers"), date(2025, 5, 12)),),
    contact=CONTACT,
)
