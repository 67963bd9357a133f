"""Twenty-three generic agencies that fill the directory up to 42. All of them are invented."""

from ..shapes import Organisation, Text


def _sample(slug: str, name_id: str, name_en: str, scope_id: str, scope_en: str) -> Organisation:
    return Organisation(
        slug=slug,
        name=Text(id=name_id, en=name_en),
        kind="agency",
        is_sample=True,
        description=Text(
            id=f"Perangkat daerah rekaan untuk konten contoh. Bidangnya: {scope_id}.",
            en=f"An invented agency for the sample content. Its field: {scope_en}.",
        ),
    )


SAMPLE_AGENCIES = (
    _sample(
        "perangkat-daerah-contoh-1",
        "Perangkat Daerah Contoh 1",
        "Sample Agency 1",
        "kesehatan",
        "health",
    ),
    _sample(
        "perangkat-daerah-contoh-2",
        "Perangkat Daerah Contoh 2",
        "Sample Agency 2",
        "kependudukan",
        "population and civil registration",
    ),
    _sample(
        "perangkat-daerah-contoh-3",
        "Perangkat Daerah Contoh 3",
        "Sample Agency 3",
        "perizinan dan investasi",
        "licensing and investment",
    ),
    _sample(
        "perangkat-daerah-contoh-4",
        "Perangkat Daerah Contoh 4",
        "Sample Agency 4",
        "perlindungan sosial, perempuan, dan anak",
        "social protection, women and children",
    ),
    _sample(
        "perangkat-daerah-contoh-5",
        "Perangkat Daerah Contoh 5",
        "Sample Agency 5",
        "ketenagakerjaan",
        "employment",
    ),
    _sample(
        "perangkat-daerah-contoh-6",
        "Perangkat Daerah Contoh 6",
        "Sample Agency 6",
        "perpustakaan dan arsip",
        "library and archives",
    ),
    _sample(
        "dinas-contoh-pendidikan",
        "Dinas Contoh Pendidikan",
        "Sample Education Agency",
        "sekolah dan belajar sepanjang hayat",
        "schools and lifelong learning",
    ),
    _sample(
        "dinas-contoh-pekerjaan-umum",
        "Dinas Contoh Pekerjaan Umum",
        "Sample Public Works Agency",
        "jalan, jembatan, dan drainase",
        "roads, bridges and drainage",
    ),
    _sample(
        "dinas-contoh-permukiman",
        "Dinas Contoh Permukiman",
        "Sample Housing Agency",
        "rumah layak dan kawasan permukiman",
        "decent homes and settlements",
    ),
    _sample(
        "dinas-contoh-lingkungan",
        "Dinas Contoh Lingkungan",
        "Sample Environment Agency",
        "sampah, sungai, dan ruang hijau",
        "waste, rivers and green space",
    ),
    _sample(
        "dinas-contoh-pertanian",
        "Dinas Contoh Pertanian",
        "Sample Agriculture Agency",
        "pertanian, peternakan, dan pangan",
        "farming, livestock and food",
    ),
    _sample(
        "dinas-contoh-perhubungan",
        "Dinas Contoh Perhubungan",
        "Sample Transport Agency",
        "lalu lintas, parkir, dan angkutan",
        "traffic, parking and public transport",
    ),
    _sample(
        "dinas-contoh-pasar-dan-umkm",
        "Dinas Contoh Pasar dan UMKM",
        "Sample Markets and Small Business Agency",
        "pasar rakyat, usaha kecil, dan koperasi",
        "traditional markets, small firms and co-operatives",
    ),
    _sample(
        "dinas-contoh-pemberdayaan-desa",
        "Dinas Contoh Pemberdayaan Desa",
        "Sample Village Development Agency",
        "pendampingan desa",
        "support for villages",
    ),
    _sample(
        "dinas-contoh-kebudayaan-dan-pariwisata",
        "Dinas Contoh Kebudayaan dan Pariwisata",
        "Sample Culture and Tourism Agency",
        "kebudayaan dan pariwisata",
        "culture and tourism",
    ),
    _sample(
        "dinas-contoh-pemuda-dan-olahraga",
        "Dinas Contoh Pemuda dan Olahraga",
        "Sample Youth and Sport Agency",
        "kepemudaan dan olahraga",
        "young people and sport",
    ),
    _sample(
        "satuan-contoh-ketertiban-umum",
        "Satuan Contoh Ketertiban Umum",
        "Sample Public Order Unit",
        "ketertiban umum dan peraturan daerah",
        "public order and regional bylaws",
    ),
    _sample(
        "badan-contoh-penanggulangan-bencana",
        "Badan Contoh Penanggulangan Bencana",
        "Sample Disaster Management Agency",
        "siaga dan tanggap bencana",
        "readiness for and response to disasters",
    ),
    _sample(
        "badan-contoh-keuangan-daerah",
        "Badan Contoh Keuangan Daerah",
        "Sample Regional Finance Agency",
        "anggaran, pajak daerah, dan aset",
        "the budget, local taxes and assets",
    ),
    _sample(
        "badan-contoh-kepegawaian",
        "Badan Contoh Kepegawaian",
        "Sample Civil Service Agency",
        "pegawai dan pelatihannya",
        "staff and their training",
    ),
    _sample(
        "badan-contoh-kesatuan-bangsa",
        "Badan Contoh Kesatuan Bangsa",
        "Sample National Unity Agency",
        "kerukunan warga dan organisasi masyarakat",
        "harmony and civil society",
    ),
    _sample(
        "inspektorat-contoh",
        "Inspektorat Contoh",
        "Sample Inspectorate",
        "pengawasan di dalam pemerintah",
        "oversight within government",
    ),
    _sample(
        "sekretariat-contoh-dewan",
        "Sekretariat Contoh Dewan",
        "Sample Council Secretariat",
        "layanan bagi anggota dewan",
        "services for council members",
    ),
)
