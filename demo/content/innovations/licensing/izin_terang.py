"""An invented innovation: izin terang."""

from datetime import date

from ...shapes import Innovation, Link, line, prose, same
from ..sample_parts import CONTACT, PERCENT, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="izin-terang",
    name=same("IZIN TERANG"),
    expansion=line(
        "Izin yang Tahapnya Terlihat oleh Semua Orang", "Permits whose progress anyone can see"
    ),
    aliases=("Izin Terang",),
    summary=line(
        "Tahap permohonan izin bisa dilihat dari telepon, termasuk siapa yang harus bergerak.",
        "See from your phone how far a permit has got, and whose turn it is to act.",
    ),
    organisation="perangkat-daerah-contoh-3",
    is_sample=True,
    further_organisations=("pt-contoh-solusi-digital",),
    initiator_kind="agency",
    form="public_service",
    kind="digital",
    stage="adoption",
    initiative_on=date(2020, 2, 10),
    trial_on=date(2021, 1, 18),
    adoption_on=date(2022, 4, 4),
    lab_stage="display",
    year_started=2020,
    government_function="penanaman-modal",
    sectors=("perizinan-investasi", "umkm-ekonomi"),
    topics=("transparansi", "whatsapp", "tanpa-kertas"),
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
    sdgs=(8, 9, 16),
    problem=prose(
        """
        Papan Izin di lobi sudah membuat tahap permohonan terlihat, tetapi hanya oleh orang yang
        berdiri di depannya. Pelaku usaha dari kecamatan yang jauh tetap kehilangan setengah
        hari
        untuk melihat satu kartu.
        """,
        """
        The board in the lobby had made progress visible, but only to those who stood in front
        of
        it. Business people from the outer districts still lost half a day to look at one card.
        """,
    ),
    solution=prose(
        """
        Setiap permohonan punya halaman pendek dengan lima langkah, tanggal, dan satu kalimat:
        “Sekarang giliran Anda” atau “Sekarang giliran kami”. Kartu yang diam tiga
        hari tetap berpita merah, dan kepala bagian menerima daftarnya setiap pagi.

        Pemohon membuka halamannya dengan kode pada tanda terima, tanpa membuat akun. Yang mau
        boleh menerima pesan WhatsApp saat langkahnya berubah.
        """,
        """
        Every application has a short page with five steps, dates and one sentence: “It is your
        turn” or “It is our turn”. A card that has not moved for three days still gets
        its red ribbon, and heads of section receive the list each morning.

        Applicants open the page with the code on their receipt; there is no account to create.
        Those who wish get a WhatsApp message when a step changes.
        """,
    ),
    results=prose(
        """
        Delapan dari sepuluh pemohon tidak lagi datang untuk bertanya. Waktu tunggu rata-rata
        ikut turun, karena pemohon cepat melengkapi berkas begitu tahu gilirannya.
        """,
        """
        Eight applicants in ten no longer come to ask. The average wait went down too, because
        people complete their papers quickly once they know it is their turn.
        """,
    ),
    lessons=prose(
        """
        Jangan menampilkan nama pegawai. Cukup nama bagian: yang perlu diperbaiki adalah
        alurnya,
        bukan orangnya.
        """,
        """
        Do not show the names of staff. The section is enough: it is the flow that needs fixing,
        not the person.
        """,
    ),
    design_narrative=prose(
        """
        Rancangan pertama meniru papan kayu persis seperti aslinya, dengan kartu yang bisa
        digeser petugas. Petugas sudah hafal cara kerjanya, sehingga pelatihan hanya perlu satu
        pagi.
        """,
        """
        The first design copied the wooden board exactly, with cards that officers slide along.
        Staff already knew how it worked, so training took a single morning.
        """,
    ),
    novelty=prose(
        "Menyebut giliran siapa, bukan hanya persen selesai.",
        "It says whose turn it is, not just how many per cent are done.",
    ),
    impacts=(
        figure(
            line("Kunjungan hanya untuk bertanya", "Visits just to ask"),
            line("per minggu", "per week"),
            140,
            26,
            "lower",
            line("Buku tamu empat minggu", "Visitors' book over four weeks"),
            date(2022, 10, 28),
        ),
        figure(
            line("Izin usaha mikro selesai tepat waktu", "Micro-business permits on time"),
            PERCENT,
            72,
            95,
            "higher",
            line("Catatan 640 permohonan", "Record of 640 applications"),
            date(2023, 3, 31),
        ),
    ),
    status="running",
    last_verified=date(2026, 2, 23),
    replicated_from="papan-izin",
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2022, rank=1), award("nation", 2024, rank=3)),
    people=(
        team(
            line("Petugas perizinan dan pengembang", "Permit officers and developers"),
            date(2025, 9, 1),
        ),
    ),
    links=(
        Link(
            label=line("Contoh halaman status", "Sample status page"),
            url="https://example.org/izin",
        ),
    ),
    contact=CONTACT,
)
