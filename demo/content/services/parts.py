"""What several services share: sources, complaints channels, an identity card."""

from datetime import date

from ..exhibition_shapes import ComplaintsChannel
from ..shapes import Source, Text, line, same

# The day on which the pages named below were read.
VERIFIED_ON = date(2026, 11, 21)

LAPOR = ComplaintsChannel(
    text=line(
        id="SP4N-LAPOR!, kanal nasional untuk aduan layanan publik",
        en="SP4N-LAPOR!, the national channel for complaints about public services",
    ),
    url="https://www.lapor.go.id",
)


def counter_desk(provider: Text) -> ComplaintsChannel:
    """The provider's own desk, wherever the service is given."""
    return ComplaintsChannel(
        text=Text(
            id=f"Meja {provider.id} di tempat layanan diberikan",
            en=f"The desk of {provider.en} where the service is given",
        )
    )


ASK_AT_COUNTER = line(
    id="Belum tercatat; tanyakan kepada petugas.",
    en="Not on record; ask the staff.",
)

GENERAL_LIST = Source(
    publisher=line(id="Daftar umum situs ini", en="General list of this site"),
    note=line(
        id="Syarat umum; belum diperiksa langsung kepada penyedia layanan.",
        en="A general requirement, not yet checked with the provider.",
    ),
)
GARUDA_TV = Source(
    publisher=same("Garuda TV"),
    url="https://garuda.tv/?p=113981",
    verified_on=VERIFIED_ON,
)
GENCIL_NEWS = Source(
    publisher=same("Gencil News"),
    title="SIM mati tidak bisa diperpanjang",
    url="https://gencilnews.com/2025/09/19/sim-mati-tidak-bisa-diperpanjang",
    published_on=date(2025, 9, 19),
    note=line(
        id="Mengutip Pasal 4 Peraturan Polri Nomor 5 Tahun 2021.",
        en="Quotes article 4 of Police Regulation 5 of 2021.",
    ),
    verified_on=VERIFIED_ON,
)
KONTEKS_BERITA = Source(
    publisher=same("Konteks Berita"),
    title="Syarat dan cara bayar pajak kendaraan 5 tahunan melalui Samsat",
    url="https://konteksberita.com/2024/03/22/"
    "syarat-dan-cara-bayar-pajak-kendaraan-5-tahunan-melalui-samsat/",
    published_on=date(2024, 3, 22),
    verified_on=VERIFIED_ON,
)
JOMBANG_NEWS = Source(
    publisher=same("Jombang News"),
    title="Syarat dan cara daftar BPJS Kesehatan mandiri secara online 2024",
    url="https://jombangnews.co.id/syarat-dan-cara-daftar-bpjs-kesehatan-mandiri-secara-online-2024-19548.html",
    note=line(
        id="Memuat ulang berita Tempo yang mengutip laman BPJS Kesehatan.",
        en="Reprints a Tempo report that quotes the website of BPJS Kesehatan.",
    ),
    verified_on=VERIFIED_ON,
)
TRIBUN_BATAM = Source(
    publisher=same("Tribun Batam"),
    title="Daftar terbaru iuran BPJS Kesehatan semua kelas tahun 2022",
    url="https://batam.tribunnews.com/amp/2022/02/25/daftar-terbaru-iuran-bpjs-kesehatan-semua-kelas-tahun-2022?page=2",
    published_on=date(2022, 2, 25),
    verified_on=VERIFIED_ON,
)
DENGOK_VILLAGE = Source(
    publisher=line(id="Desa Dengok, Gunungkidul", en="Dengok village, Gunungkidul"),
    title="KTP dan KIA",
    url="https://desadengok.gunungkidulkab.go.id/first/artikel/2822",
    published_on=date(2021, 6, 23),
    note=line(
        id="Merangkum Peraturan Presiden Nomor 96 Tahun 2018.",
        en="Sums up Presidential Regulation 96 of 2018.",
    ),
    verified_on=VERIFIED_ON,
)
KATONGAN_VILLAGE = Source(
    publisher=line(id="Desa Katongan, Gunungkidul", en="Katongan village, Gunungkidul"),
    title="Cara mengurus KIA",
    url="https://desakatongan.gunungkidulkab.go.id/first/artikel/150",
    published_on=date(2020, 1, 14),
    note=line(
        id="Merangkum Peraturan Menteri Dalam Negeri Nomor 2 Tahun 2016.",
        en="Sums up Home Affairs Regulation 2 of 2016.",
    ),
    verified_on=VERIFIED_ON,
)
LIPUTAN_6 = Source(
    publisher=same("Liputan6.com"),
    title="Menkes Budi sebut layanan cek kesehatan gratis tetap bisa diakses saat bulan puasa",
    url="https://opera.liputan6.com/islami/read/5936713/"
    "menkes-budi-sebut-layanan-cek-kesehatan-gratis-tetap-bisa-diakses-saat-bulan-puasa",
    verified_on=VERIFIED_ON,
)
PMI_SIDOARJO = Source(
    publisher=line(id="PMI Kabupaten Sidoarjo", en="Indonesian Red Cross, Sidoarjo"),
    url="http://pmisidoarjo.com/syaratdonor.php",
    note=line(
        id="Merujuk Peraturan Menteri Kesehatan Nomor 91 Tahun 2015.",
        en="Refers to Health Ministry Regulation 91 of 2015.",
    ),
    verified_on=VERIFIED_ON,
)
PMI_WEST_JAKARTA = Source(
    publisher=line(
        id="PMI Jakarta Barat, dikutip ourfamily2yours.com",
        en="Indonesian Red Cross, West Jakarta, quoted by ourfamily2yours.com",
    ),
    title="Syarat donor darah PMI yang wajib dipenuhi oleh pendonor",
    url="https://ourfamily2yours.com/"
    "syarat-donor-darah-pmi-yang-wajib-dipenuhi-oleh-pendonor-247486.html",
    verified_on=VERIFIED_ON,
)
SEARCHX = Source(
    publisher=same("searchx.id"),
    title="PMI buka layanan donor darah sampai Sabtu di Bank Jatim QRIS Ramadan Vaganza",
    url="https://searchx.id/artikel/pmi-buka-layanan-donor-darah-sampai-sabtu-di-bank-jatim-qris-ramadan-vaganza",
    verified_on=VERIFIED_ON,
)
SIPPN_POHUWATO = Source(
    publisher=line(
        id="SIPPN, Kementerian PANRB (Kabupaten Pohuwato)",
        en="SIPPN, Ministry of Administrative Reform (Pohuwato Regency)",
    ),
    title="Layanan Pengurusan Kartu Anggota Perpustakaan",
    url="https://sippn.menpan.go.id/pelayanan-publik/8000133/pemerintah-kabupaten-pohuwato/"
    "layanan-pengurusan-kartu-anggota-perpustakaan",
    note=line(
        id="Standar layanan kabupaten lain, dipakai sebagai gambaran.",
        en="The service standard of another regency, as an indication.",
    ),
    verified_on=VERIFIED_ON,
)
AKURASI = Source(
    publisher=same("Akurasi.id"),
    title="Cara membuat kartu anggota perpustakaan di DPK Bontang",
    url="https://akurasi.id/mudah-begini-cara-membuat-kartu-anggota-perpustakaan-di-dpk-bontang",
    note=line(
        id="Tentang perpustakaan di Bontang, dipakai sebagai gambaran.",
        en="About the library of Bontang, as an indication.",
    ),
    verified_on=VERIFIED_ON,
)
KOMPAS_2021 = Source(
    publisher=same("Kompas.com"),
    title="Cara membuat kartu kuning untuk para pencari kerja",
    url="https://amp.kompas.com/tren/read/2021/04/19/073200365/"
    "cara-membuat-kartu-kuning-untuk-para-pencari-kerja",
    published_on=date(2021, 4, 19),
    verified_on=VERIFIED_ON,
)
KOMPAS_2022 = Source(
    publisher=same("Kompas.com"),
    title="Prosedur dan syarat membuat kartu kuning untuk pencari kerja",
    url="https://money.kompas.com/read/2022/11/15/223659926/"
    "prosedur-dan-syarat-membuat-kartu-kuning-untuk-pencari-kerja",
    published_on=date(2022, 11, 15),
    verified_on=VERIFIED_ON,
)
