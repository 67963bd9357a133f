"""An invented innovation: bengkel terbuka."""

from datetime import date

from ...shapes import Innovation, Link, line, prose, same
from ..sample_parts import CONTACT, PERCENT, PUBLIC_CHOICE, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="bengkel-terbuka",
    name=same("BENGKEL TERBUKA"),
    expansion=line(
        "Belajar Bersama Ahli dan Tetangga di Bengkel Sekolah",
        "Learning with experts and neighbours in the school workshop",
    ),
    aliases=("Bengkel Terbuka",),
    summary=line(
        "Bengkel SMK dibuka tiap Sabtu bagi warga, dan siswa mengerjakan pesanan sungguhan.",
        "The school workshop opens to residents on Saturdays and pupils work on real orders.",
    ),
    organisation="smk-contoh-1",
    is_sample=True,
    further_organisations=("koperasi-contoh-guyub",),
    initiator_kind="agency",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2022, 1, 17),
    trial_on=date(2022, 3, 5),
    adoption_on=date(2023, 7, 15),
    lab_stage="deliver",
    year_started=2022,
    government_function="pendidikan",
    sectors=("pendidikan", "ketenagakerjaan", "umkm-ekonomi"),
    topics=("pemuda", "pelatihan", "magang"),
    districts=("kota_kudus", "jati"),
    sdgs=(4, 8),
    problem=prose(
        """
        Mesin bubut dan oven sekolah menganggur setiap akhir pekan. Di luar pagar, perajin antre
        berminggu-minggu menunggu bengkel besar mau menerima pesanan kecil. Di dalam pagar,
        siswa berlatih membuat benda yang setelah dinilai dibuang ke kotak besi tua.
        """,
        """
        The school's lathes and ovens stood idle every weekend. Outside the fence, makers waited
        for weeks until a large workshop would take a small order. Inside, pupils practised on
        pieces that were thrown into the scrap box once they had been marked.
        """,
    ),
    solution=prose(
        """
        Setiap Sabtu pukul 08.00 sampai 14.00, warga boleh datang membawa barang rusak atau
        gambar kasar. Siswa kelas akhir menerima pesanan, menghitung bahan, dan mengerjakan di
        bawah pengawasan instruktur. Warga hanya membayar bahan; sepersepuluhnya masuk kas
        praktik.
        """,
        """
        On Saturdays from 8 to 2, anyone may come with a broken part or a rough drawing. Pupils
        in the final year take the order, work out the material and do the job under an
        instructor's eye. People pay for the material only; a tenth goes into the practice fund.
        """,
    ),
    results=prose(
        """
        Selama satu tahun ada 318 pesanan, dari engsel pagar sampai loyang kue berbentuk menara.
        Enam belas lulusan langsung bekerja pada pelanggan yang mereka kenal dari hari Sabtu.
        """,
        """
        In one year there were 318 orders, from gate hinges to cake tins in the shape of the
        tower. Sixteen school-leavers went straight to work for customers they had met on a
        Saturday.
        """,
    ),
    lessons=prose(
        """
        Batasi pesanan agar tidak bersaing dengan bengkel di sekitar: paling banyak lima buah
        per
        orang, dan tidak untuk dijual kembali.
        """,
        """
        Limit orders so as not to compete with workshops nearby: five pieces a person at most,
        and not for resale.
        """,
    ),
    novelty=prose(
        "Nilai praktik diambil dari pesanan nyata, lengkap dengan pelanggan yang boleh menolak.",
        "Marks come from real orders, with a customer who may refuse the work.",
    ),
    impacts=(
        figure(
            line("Pesanan warga yang selesai", "Orders finished for residents"),
            line("pesanan per tahun", "orders per year"),
            0,
            318,
            "higher",
            line("Buku pesanan sekolah", "The school's order book"),
            date(2024, 6, 29),
        ),
        figure(
            line(
                "Lulusan yang bekerja dalam tiga bulan",
                "School-leavers at work within three months",
            ),
            PERCENT,
            44,
            67,
            "higher",
            line("Penelusuran 96 lulusan", "Follow-up of 96 school-leavers"),
            date(2024, 9, 30),
        ),
    ),
    status="running",
    last_verified=date(2025, 7, 21),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2024, category=PUBLIC_CHOICE),),
    people=(team(line("Instruktur dan siswa", "Instructors and pupils"), date(2025, 1, 27)),),
    links=(
        Link(
            label=line("Contoh formulir pesanan", "Sample order form"),
            url="https://example.org/bengkel",
        ),
    ),
    contact=CONTACT,
)
