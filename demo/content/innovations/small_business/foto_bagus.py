"""An invented innovation: foto bagus."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, REPLICATION_CONTACT, award, figure, neighbour, team

INNOVATION = Innovation(
    slug="foto-bagus",
    name=line("Foto Bagus", "Foto Bagus (Good Pictures)"),
    summary=line(
        "Sudut foto gratis di pasar: bawa dagangan, pulang dengan tiga gambar yang layak jual.",
        "A free photo corner in the market: bring your goods, leave with three pictures that sell.",
    ),
    organisation="dinas-contoh-pasar-dan-umkm",
    is_sample=True,
    further_organisations=("smk-contoh-1", "koperasi-contoh-guyub"),
    initiator_kind="civil_servant",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2021, 9, 6),
    trial_on=date(2021, 11, 8),
    adoption_on=date(2023, 2, 6),
    lab_stage="display",
    year_started=2021,
    government_function="koperasi-dan-ukm",
    sectors=("umkm-ekonomi",),
    topics=("pasar-rakyat", "pelatihan", "whatsapp"),
    districts=("kota_kudus", "jekulo", "gebog"),
    sdgs=(8, 9),
    problem=prose(
        """
        Jenang buatan Bu Lurah rasanya nomor satu, tetapi fotonya gelap dan ada kaki kursi di
        sudutnya. Pelatihan pemasaran sudah tiga kali diikuti; yang kurang bukan teori,
        melainkan
        cahaya dan sepuluh menit bantuan.
        """,
        """
        The sweets of a village head's wife taste better than any, but her picture is dark and
        shows the leg of a chair. She has been to three marketing courses; what she lacks is not
        theory but light and ten minutes of help.
        """,
    ),
    solution=prose(
        """
        Di pojok pasar berdiri satu kotak foto dari kain putih dan tiga lampu. Siswa SMK
        memotret
        dengan telepon milik pedagang sendiri, supaya gambarnya langsung ada di tangan. Petugas
        membantu menulis dua kalimat: ini apa, dan apa istimewanya.
        """,
        """
        In a corner of the market stands a photo box of white cloth and three lamps. Vocational
        pupils take the pictures with the trader's own telephone, so that they are in her hands
        at
        once. An officer helps to write two sentences: what it is and what is special about it.
        """,
    ),
    results=prose(
        """
        Dalam setahun, 612 pedagang dan perajin datang, sepertiganya kembali dengan produk
        kedua.
        Pesanan lewat pesan pendek dari responden naik dari empat menjadi sebelas seminggu.
        """,
        """
        In a year 612 traders and makers came, and a third of them returned with a second
        product.
        Orders by message among those asked rose from four to eleven a week.
        """,
    ),
    lessons=prose(
        """
        Pakai telepon pedagang, walaupun kameranya biasa. Foto dari kamera bagus tidak pernah
        diambil pemiliknya.
        """,
        """
        Use the trader's telephone even if its camera is plain. Pictures from the good camera
        were
        never fetched.
        """,
    ),
    novelty=prose(
        "Bukan pelatihan. Orang datang dengan barang dan pulang dengan hasil.",
        "It is not a course. People come with a product and leave with a result.",
    ),
    impacts=(
        figure(
            line("Pesanan lewat pesan pendek", "Orders by message"),
            line("per pekan", "per week"),
            4,
            11,
            "higher",
            line(
                "Tanya jawab 75 pedagang, tiga bulan kemudian",
                "75 traders asked three months later",
            ),
            date(2023, 11, 20),
        ),
    ),
    status="running",
    last_verified=date(2025, 6, 23),
    adopted_by=(neighbour(2024, 10),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2023, rank=3),),
    people=(team(line("Petugas pasar dan siswa", "Market officers and pupils"), date(2025, 6, 9)),),
    contact=CONTACT,
)
