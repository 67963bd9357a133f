"""The vocabulary a new site starts with: sectors and government functions.

Sectors: the list agreed for the showcase. Government functions: Law 23/2014 on regional
government, article 12, and the supporting functions of PP 18/2016. Editors may change both.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SectorRow:
    slug: str
    name_id: str
    name_en: str
    description_id: str
    description_en: str
    motif: str
    icon: str


@dataclass(frozen=True, slots=True)
class FunctionRow:
    slug: str
    group: str
    name_id: str
    name_en: str


SECTORS = (
    SectorRow(
        "kesehatan",
        "Kesehatan",
        "Health",
        "Puskesmas, rumah sakit, kesehatan ibu dan anak, gizi, serta pencegahan penyakit.",
        "Health centres, hospitals, mothers and children, nutrition and prevention.",
        "parijoto",
        "heart-pulse",
    ),
    SectorRow(
        "kependudukan",
        "Kependudukan",
        "Population and civil registration",
        "KTP, kartu keluarga, akta, dan data warga yang benar sejak lahir.",
        "Identity cards, family cards, certificates and records that are right from birth.",
        "kawung",
        "id-card",
    ),
    SectorRow(
        "pendidikan",
        "Pendidikan",
        "Education",
        "Sekolah, guru, murid, dan belajar di luar kelas.",
        "Schools, teachers, pupils and learning beyond the classroom.",
        "truntum",
        "graduation-cap",
    ),
    SectorRow(
        "perizinan-investasi",
        "Perizinan & investasi",
        "Licensing and investment",
        "Izin yang jelas syarat dan waktunya, dan jalan yang mudah bagi penanam modal.",
        "Permits with clear terms and deadlines, and an easy path for investors.",
        "parang",
        "stamp",
    ),
    SectorRow(
        "sosial",
        "Sosial",
        "Social protection",
        "Bantuan yang sampai kepada yang berhak, lansia, difabel, perempuan, dan anak.",
        "Aid that reaches those entitled to it, older people, disability, women, children.",
        "ceplok",
        "hand-heart",
    ),
    SectorRow(
        "ketenagakerjaan",
        "Ketenagakerjaan",
        "Employment",
        "Mencari kerja, pelatihan, magang, dan perlindungan pekerja.",
        "Finding work, training, apprenticeships and the protection of workers.",
        "tembakau",
        "briefcase",
    ),
    SectorRow(
        "perpustakaan-arsip",
        "Perpustakaan & arsip",
        "Library and archives",
        "Buku yang mendatangi pembaca dan arsip yang mudah ditemukan kembali.",
        "Books that come to their readers and records that can be found again.",
        "gebyok",
        "library",
    ),
    SectorRow(
        "pertanian-pangan",
        "Pertanian & pangan",
        "Agriculture and food",
        "Sawah, kebun, ternak, dan pangan yang cukup serta aman.",
        "Rice fields, orchards, livestock and food that is safe and sufficient.",
        "beras",
        "wheat",
    ),
    SectorRow(
        "lingkungan",
        "Lingkungan",
        "Environment",
        "Sampah, sungai, pohon, air bersih, dan bersiap menghadapi banjir.",
        "Waste, rivers, trees, clean water and being ready for floods.",
        "mega",
        "leaf",
    ),
    SectorRow(
        "umkm-ekonomi",
        "UMKM & ekonomi",
        "Small business and economy",
        "Usaha kecil, pasar rakyat, koperasi, dan produk Kudus.",
        "Small firms, markets, co-operatives and the products of Kudus.",
        "buketan",
        "store",
    ),
    SectorRow(
        "keamanan-ketertiban",
        "Keamanan & ketertiban",
        "Public order and safety",
        "Lingkungan yang aman, siaga bencana, dan aturan yang ditegakkan dengan adil.",
        "Safe neighbourhoods, readiness for disaster and rules that are fairly kept.",
        "gringsing",
        "shield-check",
    ),
    SectorRow(
        "transportasi",
        "Transportasi",
        "Transport",
        "Jalan, parkir, angkutan, dan perjalanan anak sekolah yang selamat.",
        "Roads, parking, public transport and safe journeys to school.",
        "kapal",
        "bus",
    ),
    SectorRow(
        "desa",
        "Desa",
        "Villages",
        "Layanan di balai desa, BUM Desa, dan warga yang ikut memutuskan.",
        "Services at the village hall, village enterprises and residents who decide.",
        "muria",
        "house",
    ),
    SectorRow(
        "tata-kelola",
        "Tata kelola",
        "Governance",
        "Cara kerja pemerintah: anggaran, pengadaan, kepegawaian, data, dan pengawasan.",
        "How government works: budgets, procurement, staff, data and oversight.",
        "menara",
        "landmark",
    ),
)

GOVERNMENT_FUNCTIONS = (
    FunctionRow("pendidikan", "basic", "Pendidikan", "Education"),
    FunctionRow("kesehatan", "basic", "Kesehatan", "Health"),
    FunctionRow(
        "pekerjaan-umum-dan-penataan-ruang",
        "basic",
        "Pekerjaan umum dan penataan ruang",
        "Public works and spatial planning",
    ),
    FunctionRow(
        "perumahan-rakyat-dan-kawasan-permukiman",
        "basic",
        "Perumahan rakyat dan kawasan permukiman",
        "Housing and settlements",
    ),
    FunctionRow(
        "ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
        "basic",
        "Ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "Public order and protection of the community",
    ),
    FunctionRow("sosial", "basic", "Sosial", "Social affairs"),
    FunctionRow("tenaga-kerja", "non_basic", "Tenaga kerja", "Employment"),
    FunctionRow(
        "pemberdayaan-perempuan-dan-pelindungan-anak",
        "non_basic",
        "Pemberdayaan perempuan dan pelindungan anak",
        "Women's empowerment and child protection",
    ),
    FunctionRow("pangan", "non_basic", "Pangan", "Food"),
    FunctionRow("pertanahan", "non_basic", "Pertanahan", "Land"),
    FunctionRow("lingkungan-hidup", "non_basic", "Lingkungan hidup", "Environment"),
    FunctionRow(
        "administrasi-kependudukan-dan-pencatatan-sipil",
        "non_basic",
        "Administrasi kependudukan dan pencatatan sipil",
        "Population administration and civil registration",
    ),
    FunctionRow(
        "pemberdayaan-masyarakat-dan-desa",
        "non_basic",
        "Pemberdayaan masyarakat dan desa",
        "Community and village empowerment",
    ),
    FunctionRow(
        "pengendalian-penduduk-dan-kb",
        "non_basic",
        "Pengendalian penduduk dan KB",
        "Population control and family planning",
    ),
    FunctionRow("perhubungan", "non_basic", "Perhubungan", "Transport"),
    FunctionRow(
        "komunikasi-dan-informatika",
        "non_basic",
        "Komunikasi dan informatika",
        "Communication and informatics",
    ),
    FunctionRow(
        "koperasi-dan-ukm", "non_basic", "Koperasi dan UKM", "Co-operatives and small business"
    ),
    FunctionRow("penanaman-modal", "non_basic", "Penanaman modal", "Investment"),
    FunctionRow(
        "kepemudaan-dan-olahraga", "non_basic", "Kepemudaan dan olahraga", "Youth and sport"
    ),
    FunctionRow("statistik", "non_basic", "Statistik", "Statistics"),
    FunctionRow("persandian", "non_basic", "Persandian", "Information security"),
    FunctionRow("kebudayaan", "non_basic", "Kebudayaan", "Culture"),
    FunctionRow("perpustakaan", "non_basic", "Perpustakaan", "Libraries"),
    FunctionRow("kearsipan", "non_basic", "Kearsipan", "Archives"),
    FunctionRow(
        "kelautan-dan-perikanan",
        "optional",
        "Kelautan dan perikanan",
        "Marine affairs and fisheries",
    ),
    FunctionRow("pariwisata", "optional", "Pariwisata", "Tourism"),
    FunctionRow("pertanian", "optional", "Pertanian", "Agriculture"),
    FunctionRow("kehutanan", "optional", "Kehutanan", "Forestry"),
    FunctionRow(
        "energi-dan-sumber-daya-mineral",
        "optional",
        "Energi dan sumber daya mineral",
        "Energy and mineral resources",
    ),
    FunctionRow("perdagangan", "optional", "Perdagangan", "Trade"),
    FunctionRow("perindustrian", "optional", "Perindustrian", "Industry"),
    FunctionRow("transmigrasi", "optional", "Transmigrasi", "Transmigration"),
)
