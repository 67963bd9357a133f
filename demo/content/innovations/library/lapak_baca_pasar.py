"""An invented innovation: lapak baca pasar."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, PERCENT, REPLICATION_CONTACT, award, figure, neighbour, team

INNOVATION = Innovation(
    slug="lapak-baca-pasar",
    name=line("Lapak Baca Pasar", "Lapak Baca Pasar (Books in the Market)"),
    summary=line(
        "Tikar, dua rak beroda, dan relawan yang membacakan buku di sela los pasar.",
        "A mat, two shelves on wheels and volunteers who read aloud between the market stalls.",
    ),
    organisation="komunitas-contoh-lapak-baca",
    is_sample=True,
    further_organisations=("perangkat-daerah-contoh-6", "dinas-contoh-pasar-dan-umkm"),
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2017, 3, 5),
    trial_on=date(2017, 7, 16),
    adoption_on=date(2019, 9, 8),
    lab_stage="display",
    year_started=2017,
    government_function="perpustakaan",
    sectors=("perpustakaan-arsip", "pendidikan"),
    topics=("literasi", "pasar-rakyat", "gotong-royong", "jemput-bola"),
    districts=("kota_kudus", "jekulo", "dawe"),
    sdgs=(4, 11),
    problem=prose(
        """
        Anak pedagang menunggu orang tuanya dari subuh sampai tengah hari. Perpustakaan berjarak
        dua kilometer, dan tidak ada yang bisa mengantar. Mainannya kardus dan telepon.
        """,
        """
        Traders' children wait for their parents from dawn to noon. The library is two
        kilometres
        away and nobody can take them. They play with boxes and the telephone.
        """,
    ),
    solution=prose(
        """
        Tiga pagi seminggu relawan menggelar tikar di sudut pasar dengan 120 buku di rak beroda.
        Pukul 07.00 ada pembacaan nyaring; sesudahnya anak bebas memilih. Buku boleh dibawa
        pulang
        tanpa kartu: pedagang yang mengenal anaknya menjadi penjamin.
        """,
        """
        Three mornings a week volunteers lay out a mat in a corner of the market with 120 books
        on
        shelves with wheels. At seven there is reading aloud; afterwards children choose for
        themselves. Books may go home without a card: a trader who knows the child vouches for
        it.
        """,
    ),
    results=prose(
        """
        Buku yang tidak kembali hanya tiga dari seratus, lebih sedikit daripada di gedung. Sejak
        2019 dinas menitipkan koleksi baru setiap dua bulan dan membayar uang jalan relawan.
        """,
        """
        Only three books in a hundred do not come back, fewer than in the library building.
        Since
        2019 the agency has lent new titles every two months and paid the volunteers' fares.
        """,
    ),
    lessons=prose(
        """
        - Jangan menggelar di hari pasaran yang paling ramai; tikarnya terinjak.
        - Buku bergambar tentang makanan paling cepat habis.
        """,
        """
        - Stay away on the busiest market day; the mat gets trampled.
        - Picture books about food are gone first.
        """,
    ),
    design_narrative=prose(
        """
        Percobaan pertama memakai mobil perpustakaan dan gagal, karena mobil tidak muat masuk
        lorong. Rak beroda dibuat oleh tukang gerobak pasar selebar gerobak sayur.
        """,
        """
        The first attempt used the library van and failed, because it did not fit through the
        lane. The shelves were built by the market's cart maker, as wide as a vegetable cart.
        """,
    ),
    novelty=prose(
        "Kepercayaan antartetangga menggantikan kartu anggota.",
        "Trust among neighbours takes the place of a library card.",
    ),
    impacts=(
        figure(
            line("Anak yang dibacakan buku", "Children read to"),
            line("per pekan", "per week"),
            0,
            94,
            "higher",
            line("Hitungan relawan, rata-rata satu tahun", "Volunteers' count, mean of one year"),
            date(2020, 2, 23),
        ),
        figure(
            line("Buku yang tidak kembali", "Books not returned"),
            PERCENT,
            7,
            3,
            "lower",
            line("Dibandingkan dengan layanan gedung", "Compared with the building"),
            date(2020, 2, 23),
        ),
    ),
    status="running",
    last_verified=date(2025, 5, 18),
    adopted_by=(neighbour(2021, 2), neighbour(2024, 6)),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2019, rank=1), award("province", 2020, rank=2)),
    people=(team(line("Relawan pembaca", "Reading volunteers"), date(2025, 4, 20)),),
    contact=CONTACT,
)
