"""An invented innovation: lahir lengkap."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    DAYS,
    FINALIST,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="lahir-lengkap",
    name=same("LAHIR LENGKAP"),
    expansion=line(
        "Layanan Hari Pertama: Langsung Lengkap Akta, Kartu Keluarga, dan KIA",
        "First-day service: birth certificate, family card and child card all at once",
    ),
    aliases=("Lahir Lengkap",),
    summary=line(
        "Bayi pulang dari klinik bersalin dengan akta, kartu keluarga, dan KIA di tangan.",
        "Babies leave the maternity clinic with certificate, family card and child card in hand.",
    ),
    organisation="perangkat-daerah-contoh-2",
    is_sample=True,
    further_organisations=("puskesmas-contoh-anggrek",),
    initiator_kind="agency",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2019, 1, 14),
    trial_on=date(2019, 5, 6),
    adoption_on=date(2020, 1, 6),
    lab_stage="display",
    year_started=2019,
    government_function="administrasi-kependudukan-dan-pencatatan-sipil",
    sectors=("kependudukan", "kesehatan"),
    topics=("balita", "satu-data", "jemput-bola"),
    districts=(
        "kaliwungu",
        "kota_kudus",
        "jati",
        "undaan",
        "mejobo",
        "jekulo",
        "bae",
        "gebog",
        "dawe",
    ),
    sdgs=(3, 16),
    problem=prose(
        """
        Orang tua baru harus datang tiga kali: mengurus akta, memperbarui kartu keluarga, lalu
        membuat KIA. Setiap kali ada berkas yang kurang, mereka pulang lagi. Akibatnya banyak
        anak baru punya akta ketika akan masuk TK, padahal tanpa NIK mereka tidak bisa
        didaftarkan sebagai peserta jaminan kesehatan.
        """,
        """
        New parents had to come three times: for the birth certificate, for the family card,
        then for the child card. Whenever a paper was missing, they went home again. So many
        children only got a certificate when they were about to start kindergarten, although
        without a population number they cannot be enrolled in health insurance.
        """,
    ),
    solution=prose(
        """
        Berkas dimulai sebelum bayi lahir. Pada pemeriksaan kehamilan trimester ketiga, bidan
        memeriksa buku nikah dan kartu keluarga, dan memberi tahu bila ada ejaan yang tidak
        cocok. Setelah bayi lahir, bidan hanya menambahkan nama, hari, dan jam.

        Petugas pendaftaran memproses dari kantor. Cetakan diantar bersama kurir surat ke klinik
        sebelum ibu pulang, biasanya pada hari kedua.
        """,
        """
        The paperwork starts before the birth. At the check-up in the last three months the
        midwife looks at the marriage book and the family card and points out spellings that
        do not match. Once the baby is born she only adds the name, the day and the hour.

        The registrar works on it from the office. The prints reach the clinic with the mail
        round before the mother goes home, usually on the second day.
        """,
    ),
    results=prose(
        """
        Waktu dari lahir sampai dokumen lengkap turun dari 41 hari menjadi 2 hari. Antrean di
        loket akta berkurang, dan petugas loket dipindah untuk memeriksa data yang ganda.
        """,
        """
        The time from birth to a full set of papers fell from 41 days to 2. The queue at the
        certificate counter got shorter, and staff there moved on to clearing double records.
        """,
    ),
    lessons=prose(
        """
        - Nama bayi sering berubah pada hari kelima. Sediakan jalan pembetulan yang mudah selama
        dua minggu pertama.
        - Klinik swasta mau ikut bila formulirnya tidak lebih dari satu halaman.
        """,
        """
        - Names often change on the fifth day. Offer an easy way to correct them in the first
        two weeks.
        - Private clinics join in if the form is no longer than one page.
        """,
    ),
    design_narrative=prose(
        """
        Tim memetakan perjalanan satu map berkas, dari meja bidan sampai lemari arsip, dan
        menemukan data yang sama ditulis ulang sebelas kali. Rancangannya lalu dibalik: data
        ditulis sekali oleh orang yang pertama tahu, dan semua yang lain membacanya.
        """,
        """
        The team followed one folder from the midwife's desk to the filing cabinet and found
        that the same details were written down eleven times. The design was turned around:
        whoever knows first writes it once, and everybody else reads it.
        """,
    ),
    novelty=prose(
        "Pemeriksaan ejaan dipindah ke masa kehamilan, ketika masih ada waktu untuk membetulkan.",
        "Spelling is checked during the pregnancy, while there is still time to put it right.",
    ),
    impacts=(
        figure(
            line("Waktu sampai tiga dokumen lengkap", "Time until all three papers are done"),
            DAYS,
            41,
            2,
            "lower",
            line("Nilai tengah 1.204 kelahiran", "Median of 1,204 births"),
            date(2020, 12, 31),
        ),
        figure(
            line(
                "Bayi di bawah 60 hari yang punya akta", "Babies under 60 days with a certificate"
            ),
            PERCENT,
            "58.4",
            "96.1",
            "higher",
            line("Data pelayanan 2018 dan 2020", "Service records of 2018 and 2020"),
            date(2020, 12, 31),
        ),
        figure(
            line("Kunjungan ke loket per keluarga", "Visits to the counter per family"),
            line("kali", "visits"),
            "3.2",
            "0.3",
            "lower",
            line("Wawancara 180 keluarga", "Interviews with 180 families"),
            date(2020, 8, 14),
        ),
    ),
    status="running",
    last_verified=date(2026, 2, 9),
    adopted_by=(neighbour(2021, 1), neighbour(2022, 3)),
    replication_contact=REPLICATION_CONTACT,
    awards=(
        award("regency", 2020, rank=2),
        award("province", 2021, rank=1),
        award("nation", 2022, category=FINALIST),
    ),
    people=(
        team(line("Petugas pendaftaran dan bidan", "Registrars and midwives"), date(2025, 2, 17)),
    ),
    contact=CONTACT,
)
