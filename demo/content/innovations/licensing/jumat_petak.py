"""An invented innovation: jumat petak."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    DAYS,
    FINALIST,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="jumat-petak",
    name=same("JUMAT PETAK"),
    expansion=line(
        "Jumat Pemeriksaan Tata Ruang dan Keselamatan dalam Satu Meja",
        "Fridays for zoning and safety checks at a single table",
    ),
    aliases=("Jumat Petak",),
    summary=line(
        "Setiap Jumat lima kantor duduk di satu meja dan memutuskan izin bangunan hari itu juga.",
        "Every Friday five offices sit at one table and decide on building permits the same day.",
    ),
    organisation="perangkat-daerah-contoh-3",
    is_sample=True,
    further_organisations=("dinas-contoh-pekerjaan-umum", "dinas-contoh-lingkungan"),
    initiator_kind="regional_head",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2020, 9, 7),
    trial_on=date(2020, 11, 6),
    adoption_on=date(2021, 8, 6),
    lab_stage="display",
    year_started=2020,
    government_function="penanaman-modal",
    sectors=("perizinan-investasi", "tata-kelola"),
    topics=("antrean", "transparansi"),
    districts=("kota_kudus", "jati", "bae", "kaliwungu"),
    sdgs=(8, 11, 16),
    problem=prose(
        """
        Berkas izin bangunan berjalan dari kantor ke kantor. Setiap kantor memeriksa dalam dua
        hari, tetapi berkasnya menunggu rata-rata sembilan hari di antara dua meja. Pemohon
        menelepon lima nomor untuk tahu di mana mapnya berada.
        """,
        """
        Files for building permits travelled from office to office. Each office took two days to
        check, but between two desks a file lay waiting for nine days on average. Applicants
        rang
        five numbers to find out where their folder was.
        """,
    ),
    solution=prose(
        """
        Bukan berkasnya yang berjalan, melainkan pemeriksanya yang berkumpul. Setiap Jumat pukul
        08.00 sampai 11.00, lima pemeriksa duduk mengelilingi satu meja besar dengan peta di
        tengah. Pemohon boleh hadir dan menjawab pertanyaan langsung.

        Keputusan ditulis di papan: disetujui, diperbaiki, atau ditolak, dengan alasan satu
        kalimat yang bisa dibaca semua orang di ruangan.
        """,
        """
        The file no longer travels: the checkers come together instead. On Fridays from 8 to 11,
        five of them sit around one large table with the map in the middle. Applicants may be
        there and answer questions on the spot.

        The decision is written on a board: approved, to be improved or refused, with one
        sentence of reasons that everyone in the room can read.
        """,
    ),
    results=prose(
        """
        Waktu dari berkas lengkap sampai keputusan turun dari 47 hari menjadi 8 hari. Yang lebih
        penting bagi pemohon: mereka tahu harinya.
        """,
        """
        The time from a complete file to a decision fell from 47 days to 8. What matters more to
        applicants: they know the day.
        """,
    ),
    lessons=prose(
        """
        - Pemeriksa yang datang harus berwenang memutuskan. Mengirim wakil membuat minggu
        pertama gagal total.
        - Jangan lebih dari sembilan berkas sekali duduk.
        - Siapkan pengganti untuk hari libur nasional; pilih Kamis sebelumnya.
        """,
        """
        - Those who come must be allowed to decide. Sending deputies made the first week a
        complete failure.
        - No more than nine files at a sitting.
        - Plan for public holidays; take the Thursday before.
        """,
    ),
    design_narrative=prose(
        """
        Tim menempelkan jam mainan pada sepuluh map. Setiap kali map berpindah tangan, jamnya
        diputar. Dari 47 hari, hanya enam hari map itu sedang dibaca seseorang. Gambar sepuluh
        jam itulah yang meyakinkan semua kantor.
        """,
        """
        The team fixed a toy clock to ten folders and turned the hands each time a folder
        changed
        hands. Of 47 days, there were only six on which somebody was reading it. The picture of
        those ten clocks is what convinced all the offices.
        """,
    ),
    novelty=prose(
        "Tidak ada sistem baru. Yang baru adalah satu jadwal, satu meja, dan satu papan.",
        "There is no new system. What is new is one date, one table and one board.",
    ),
    impacts=(
        figure(
            line("Berkas lengkap sampai keputusan", "From complete file to decision"),
            DAYS,
            47,
            8,
            "lower",
            line("Nilai tengah 203 berkas", "Median of 203 files"),
            date(2022, 6, 30),
        ),
        figure(
            line("Telepon menanyakan berkas", "Calls asking about a file"),
            line("per minggu", "per week"),
            64,
            9,
            "lower",
            line(
                "Hitungan meja depan selama empat minggu",
                "Counted at the front desk for four weeks",
            ),
            date(2022, 3, 25),
        ),
    ),
    status="running",
    last_verified=date(2026, 1, 30),
    adopted_by=(neighbour(2023, 2),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2021, rank=1), award("province", 2022, category=FINALIST)),
    people=(
        team(line("Pemeriksa dari lima kantor", "Checkers from five offices"), date(2025, 6, 13)),
    ),
    contact=CONTACT,
)
