"""Invented health centres, schools, villages, communities and companies."""

from ..shapes import Organisation, Text


def _sample(
    slug: str,
    kind: str,
    name: tuple[str, str],
    description: tuple[str, str],
    parent: str = "",
    district: str = "",
) -> Organisation:
    return Organisation(
        slug=slug,
        name=Text(*name),
        kind=kind,
        parent=parent,
        district=district,
        is_sample=True,
        description=Text(*description),
    )


SAMPLE_OTHERS = (
    _sample(
        "puskesmas-contoh-anggrek",
        "unit",
        ("Puskesmas Contoh Anggrek", "Anggrek Sample Health Centre"),
        ("Puskesmas rekaan untuk konten contoh.", "An invented health centre for the sample."),
        parent="perangkat-daerah-contoh-1",
    ),
    _sample(
        "puskesmas-contoh-melati",
        "unit",
        ("Puskesmas Contoh Melati", "Melati Sample Health Centre"),
        (
            "Puskesmas rekaan di lereng gunung, untuk konten contoh.",
            "An invented health centre on the mountain slopes, for the sample.",
        ),
        parent="perangkat-daerah-contoh-1",
    ),
    _sample(
        "sd-contoh-1",
        "school",
        ("SD Contoh 1", "Sample Primary School 1"),
        ("Sekolah dasar rekaan.", "An invented primary school."),
    ),
    _sample(
        "smp-contoh-1",
        "school",
        ("SMP Contoh 1", "Sample Lower Secondary School 1"),
        ("Sekolah menengah pertama rekaan.", "An invented lower secondary school."),
    ),
    _sample(
        "smk-contoh-1",
        "school",
        ("SMK Contoh 1", "Sample Vocational School 1"),
        (
            "Sekolah kejuruan rekaan dengan bengkel mesin dan dapur boga.",
            "An invented vocational school with a machine shop and a teaching kitchen.",
        ),
    ),
    _sample(
        "perguruan-tinggi-contoh",
        "school",
        ("Perguruan Tinggi Contoh", "Sample University"),
        (
            "Perguruan tinggi rekaan, tempat mahasiswa magang di kantor desa.",
            "An invented university whose students work in village offices.",
        ),
    ),
    _sample(
        "desa-contoh-sendangmulyo",
        "village",
        ("Desa Contoh Sendangmulyo", "Sendangmulyo Sample Village"),
        (
            "Desa rekaan di dataran rendah yang sering tergenang.",
            "An invented village on low ground that floods often.",
        ),
        district="undaan",
    ),
    _sample(
        "desa-contoh-wonorejo",
        "village",
        ("Desa Contoh Wonorejo", "Wonorejo Sample Village"),
        (
            "Desa rekaan di lereng, dengan kebun kopi dan mata air.",
            "An invented village on the slopes, with coffee gardens and springs.",
        ),
        district="dawe",
    ),
    _sample(
        "desa-contoh-karangasri",
        "village",
        ("Desa Contoh Karangasri", "Karangasri Sample Village"),
        (
            "Desa rekaan di pinggir kota, padat dan banyak usaha rumahan.",
            "An invented village at the edge of town, dense and full of home businesses.",
        ),
        district="bae",
    ),
    _sample(
        "komunitas-contoh-kali-resik",
        "community",
        ("Komunitas Contoh Kali Resik", "Kali Resik Sample Community"),
        (
            "Komunitas rekaan peduli sungai.",
            "An invented community that looks after a river.",
        ),
    ),
    _sample(
        "komunitas-contoh-lapak-baca",
        "community",
        ("Komunitas Contoh Lapak Baca", "Lapak Baca Sample Community"),
        (
            "Komunitas rekaan yang menggelar buku di ruang terbuka.",
            "An invented community that lays out books in the open air.",
        ),
    ),
    _sample(
        "komunitas-contoh-difabel-berkarya",
        "community",
        ("Komunitas Contoh Difabel Berkarya", "Difabel Berkarya Sample Community"),
        (
            "Komunitas rekaan warga difabel.",
            "An invented community of people with disabilities.",
        ),
    ),
    _sample(
        "kelompok-tani-contoh-subur",
        "community",
        ("Kelompok Tani Contoh Subur", "Subur Sample Farmers' Group"),
        ("Kelompok tani rekaan.", "An invented farmers' group."),
    ),
    _sample(
        "karang-taruna-contoh",
        "community",
        ("Karang Taruna Contoh", "Sample Youth Association"),
        ("Organisasi pemuda desa rekaan.", "An invented village youth association."),
    ),
    _sample(
        "koperasi-contoh-guyub",
        "company",
        ("Koperasi Contoh Guyub", "Guyub Sample Co-operative"),
        (
            "Koperasi rekaan milik perajin dan pedagang kecil.",
            "An invented co-operative of makers and small traders.",
        ),
    ),
    _sample(
        "pt-contoh-solusi-digital",
        "company",
        ("PT Contoh Solusi Digital", "Sample Digital Solutions Ltd"),
        ("Perusahaan perangkat lunak rekaan.", "An invented software company."),
    ),
    _sample(
        "cv-contoh-olah-pangan",
        "company",
        ("CV Contoh Olah Pangan", "Sample Food Processing Ltd"),
        ("Usaha pengolahan pangan rekaan.", "An invented food processing firm."),
    ),
    _sample(
        "instansi-vertikal-contoh",
        "vertical",
        ("Instansi Vertikal Contoh", "Sample Central Body"),
        (
            "Kantor instansi pusat rekaan di daerah.",
            "An invented local office of a central body.",
        ),
    ),
)
