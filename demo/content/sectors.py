"""The fourteen sectors by which the public browses."""

from .shapes import Sector, line

SECTORS = (
    Sector(
        slug="kesehatan",
        name=line(id="Kesehatan", en="Health"),
        description=line(
            id="Puskesmas, rumah sakit, kesehatan ibu dan anak, gizi, serta pencegahan penyakit.",
            en="Health centres, hospitals, mothers and children, nutrition and prevention.",
        ),
        motif="parijoto",
        icon="heart-pulse",
    ),
    Sector(
        slug="kependudukan",
        name=line(id="Kependudukan", en="Population and civil registration"),
        description=line(
            id="KTP, kartu keluarga, akta, dan data warga yang benar sejak lahir.",
            en="Identity cards, family cards, certificates and records that are right from birth.",
        ),
        motif="kawung",
        icon="id-card",
    ),
    Sector(
        slug="pendidikan",
        name=line(id="Pendidikan", en="Education"),
        description=line(
            id="Sekolah, guru, murid, dan belajar di luar kelas.",
            en="Schools, teachers, pupils and learning beyond the classroom.",
        ),
        motif="truntum",
        icon="graduation-cap",
    ),
    Sector(
        slug="perizinan-investasi",
        name=line(id="Perizinan & investasi", en="Licensing and investment"),
        description=line(
            id="Izin yang jelas syarat dan waktunya, dan jalan yang mudah bagi penanam modal.",
            en="Permits with clear terms and deadlines, and an easy path for investors.",
        ),
        motif="parang",
        icon="stamp",
    ),
    Sector(
        slug="sosial",
        name=line(id="Sosial", en="Social protection"),
        description=line(
            id="Bantuan yang sampai kepada yang berhak, lansia, difabel, perempuan, dan anak.",
            en="Aid that reaches those entitled to it, older people, disability, women, children.",
        ),
        motif="ceplok",
        icon="hand-heart",
    ),
    Sector(
        slug="ketenagakerjaan",
        name=line(id="Ketenagakerjaan", en="Employment"),
        description=line(
            id="Mencari kerja, pelatihan, magang, dan perlindungan pekerja.",
            en="Finding work, training, apprenticeships and the protection of workers.",
        ),
        motif="tembakau",
        icon="briefcase",
    ),
    Sector(
        slug="perpustakaan-arsip",
        name=line(id="Perpustakaan & arsip", en="Library and archives"),
        description=line(
            id="Buku yang mendatangi pembaca dan arsip yang mudah ditemukan kembali.",
            en="Books that come to their readers and records that can be found again.",
        ),
        motif="gebyok",
        icon="library",
    ),
    Sector(
        slug="pertanian-pangan",
        name=line(id="Pertanian & pangan", en="Agriculture and food"),
        description=line(
            id="Sawah, kebun, ternak, dan pangan yang cukup serta aman.",
            en="Rice fields, orchards, livestock and food that is safe and sufficient.",
        ),
        motif="beras",
        icon="wheat",
    ),
    Sector(
        slug="lingkungan",
        name=line(id="Lingkungan", en="Environment"),
        description=line(
            id="Sampah, sungai, pohon, air bersih, dan bersiap menghadapi banjir.",
            en="Waste, rivers, trees, clean water and being ready for floods.",
        ),
        motif="mega",
        icon="leaf",
    ),
    Sector(
        slug="umkm-ekonomi",
        name=line(id="UMKM & ekonomi", en="Small business and economy"),
        description=line(
            id="Usaha kecil, pasar rakyat, koperasi, dan produk Kudus.",
            en="Small firms, markets, co-operatives and the products of Kudus.",
        ),
        motif="buketan",
        icon="store",
    ),
    Sector(
        slug="keamanan-ketertiban",
        name=line(id="Keamanan & ketertiban", en="Public order and safety"),
        description=line(
            id="Lingkungan yang aman, siaga bencana, dan aturan yang ditegakkan dengan adil.",
            en="Safe neighbourhoods, readiness for disaster and rules that are fairly kept.",
        ),
        motif="gringsing",
        icon="shield-check",
    ),
    Sector(
        slug="transportasi",
        name=line(id="Transportasi", en="Transport"),
        description=line(
            id="Jalan, parkir, angkutan, dan perjalanan anak sekolah yang selamat.",
            en="Roads, parking, public transport and safe journeys to school.",
        ),
        motif="kapal",
        icon="bus",
    ),
    Sector(
        slug="desa",
        name=line(id="Desa", en="Villages"),
        description=line(
            id="Layanan di balai desa, BUM Desa, dan warga yang ikut memutuskan.",
            en="Services at the village hall, village enterprises and residents who decide.",
        ),
        motif="muria",
        icon="house",
    ),
    Sector(
        slug="tata-kelola",
        name=line(id="Tata kelola", en="Governance"),
        description=line(
            id="Cara kerja pemerintah: anggaran, pengadaan, kepegawaian, data, dan pengawasan.",
            en="How government works: budgets, procurement, staff, data and oversight.",
        ),
        motif="menara",
        icon="landmark",
    ),
)
