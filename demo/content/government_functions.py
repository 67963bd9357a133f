"""Government functions (urusan pemerintahan) by key, in the order of the regulation."""

from .shapes import Text

BASIC = {
    "pendidikan": Text(id="Pendidikan", en="Education"),
    "kesehatan": Text(id="Kesehatan", en="Health"),
    "pekerjaan-umum-dan-penataan-ruang": Text(
        id="Pekerjaan umum dan penataan ruang", en="Public works and spatial planning"
    ),
    "perumahan-rakyat-dan-kawasan-permukiman": Text(
        id="Perumahan rakyat dan kawasan permukiman", en="Housing and settlements"
    ),
    "ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat": Text(
        id="Ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        en="Public order and protection of the community",
    ),
    "sosial": Text(id="Sosial", en="Social affairs"),
}

NON_BASIC = {
    "tenaga-kerja": Text(id="Tenaga kerja", en="Employment"),
    "pemberdayaan-perempuan-dan-pelindungan-anak": Text(
        id="Pemberdayaan perempuan dan pelindungan anak",
        en="Women's empowerment and child protection",
    ),
    "pangan": Text(id="Pangan", en="Food"),
    "pertanahan": Text(id="Pertanahan", en="Land"),
    "lingkungan-hidup": Text(id="Lingkungan hidup", en="Environment"),
    "administrasi-kependudukan-dan-pencatatan-sipil": Text(
        id="Administrasi kependudukan dan pencatatan sipil",
        en="Population administration and civil registration",
    ),
    "pemberdayaan-masyarakat-dan-desa": Text(
        id="Pemberdayaan masyarakat dan desa", en="Community and village empowerment"
    ),
    "pengendalian-penduduk-dan-kb": Text(
        id="Pengendalian penduduk dan KB", en="Population control and family planning"
    ),
    "perhubungan": Text(id="Perhubungan", en="Transport"),
    "komunikasi-dan-informatika": Text(
        id="Komunikasi dan informatika", en="Communication and informatics"
    ),
    "koperasi-dan-ukm": Text(id="Koperasi dan UKM", en="Co-operatives and small business"),
    "penanaman-modal": Text(id="Penanaman modal", en="Investment"),
    "kepemudaan-dan-olahraga": Text(id="Kepemudaan dan olahraga", en="Youth and sport"),
    "statistik": Text(id="Statistik", en="Statistics"),
    "persandian": Text(id="Persandian", en="Information security"),
    "kebudayaan": Text(id="Kebudayaan", en="Culture"),
    "perpustakaan": Text(id="Perpustakaan", en="Libraries"),
    "kearsipan": Text(id="Kearsipan", en="Archives"),
}

OPTIONAL = {
    "kelautan-dan-perikanan": Text(id="Kelautan dan perikanan", en="Marine affairs and fisheries"),
    "pariwisata": Text(id="Pariwisata", en="Tourism"),
    "pertanian": Text(id="Pertanian", en="Agriculture"),
    "kehutanan": Text(id="Kehutanan", en="Forestry"),
    "energi-dan-sumber-daya-mineral": Text(
        id="Energi dan sumber daya mineral", en="Energy and mineral resources"
    ),
    "perdagangan": Text(id="Perdagangan", en="Trade"),
    "perindustrian": Text(id="Perindustrian", en="Industry"),
    "transmigrasi": Text(id="Transmigrasi", en="Transmigration"),
}

GOVERNMENT_FUNCTIONS = BASIC | NON_BASIC | OPTIONAL
