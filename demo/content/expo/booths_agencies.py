"""Zone B: what agencies have renewed. All of it is invented, except for the wall of finalists."""

from datetime import time

from ..exhibition_shapes import BoothService
from ..shapes import line
from .booth import booth

BOOTHS_AGENCIES = (
    booth(
        "B01",
        line("Dinding KIPP", "The KIPP wall"),
        "bagian-organisasi",
        "agency",
        line(
            "Nama-nama finalis kompetisi inovasi 2022 sampai 2024.",
            "The finalists of the innovation competition, 2022 to 2024.",
        ),
        (
            """
            Lima belas kartu di dinding, satu untuk setiap karya. Sebagian besar masih kosong di
            baliknya: bila Anda tahu ceritanya, tulislah dan masukkan ke kotak.
            """,
            """
            Fifteen cards on a wall, one for each entry. Most are still blank on the back: if you know
            the story, write it down and drop it in the box.
            """,
        ),
        innovations=(
            "cetar-tb",
            "sbn",
            "pro-investku",
            "simpan-budi",
            "siandung-esmaku",
            "permata-cintaku",
            "si-parijoto-wungu",
            "simpang-kudus",
            "terpal-kompas-tb",
            "kaderku-laskar-sakina",
            "teman-bintangku",
            "gardu-lolita",
            "kupat-asem",
            "aksi-si-heka",
            "lobster-alit",
        ),
    ),
    booth(
        "B02",
        line("Posyandu sore", "The afternoon health post"),
        "puskesmas-contoh-anggrek",
        "agency",
        line(
            "Timbang balita sambil mendengar cara mengubah jam buka.",
            "Have your child weighed and hear how the hours were changed.",
        ),
        (
            """
            Bidan dan kader menyiapkan meja timbang seperti di serambi. Ayah dipersilakan duduk paling
            depan.
            """,
            """
            Midwives and volunteers set up the scales as they do on the veranda. Fathers are asked to
            sit in the front row.
            """,
        ),
        services=(
            BoothService(
                service="pemeriksaan-kesehatan-gratis",
                starts=time(15, 30),
                ends=time(18, 0),
                counter=line("Meja timbang", "Scales"),
                note=line("Khusus ibu dan balita.", "For mothers and small children."),
            ),
        ),
        innovations=("senja-sehat", "ruang-tenang"),
    ),
    booth(
        "B03",
        line("Titip obat di warung", "Medicine at the corner shop"),
        "perangkat-daerah-contoh-1",
        "agency",
        line(
            "Lihat kantong bernomor yang menghemat setengah hari.",
            "See the numbered bag that saves half a day.",
        ),
        (
            "Coba sendiri: rute ambil obat yang lama dan yang baru, di lantai, dengan meteran.",
            "Try it yourself: the old and the new way to collect medicine, laid out on the floor.",
        ),
        innovations=("petik-obat",),
    ),
    booth(
        "B04",
        line("Dokumen sejak lahir", "Papers from birth"),
        "perangkat-daerah-contoh-2",
        "agency",
        line(
            "Eja nama Anda di layar kedua.",
            "Spell your name on the second screen.",
        ),
        (
            """
            Tiga inovasi dalam satu meja: dokumen bayi, perekaman di rumah, dan layar ejaan. Alat
            perekamnya boleh dicoba; rekamannya langsung dihapus.
            """,
            """
            Three innovations on one table: papers for babies, recording at home and the spelling
            screen. You may try the kit; recordings are deleted at once.
            """,
        ),
        innovations=("lahir-lengkap", "ketuk-pintu-rekam", "eja-nama"),
    ),
    booth(
        "B05",
        line("Telepon pagi", "The morning call"),
        "perangkat-daerah-contoh-4",
        "agency",
        line(
            "Telepon seorang sepuh sekarang juga, dua menit saja.",
            "Ring an older person right now, for two minutes.",
        ),
        (
            "Duduk, angkat gagang telepon, dan dengar cerita para relawan.",
            "Sit down, pick up the receiver and hear the volunteers tell their stories.",
        ),
        innovations=("sapa-sepuh", "dapur-tetangga"),
    ),
    booth(
        "B06",
        line("Cari kerja dengan cara baru", "Finding work in a new way"),
        "perangkat-daerah-contoh-5",
        "agency",
        line(
            "Kerjakan satu tugas AKU SIAP dan bawa pulang hasilnya.",
            "Do one AKU SIAP task and take the result home.",
        ),
        (
            "Ada tiga telepon pinjaman. Tidak perlu ijazah, tidak perlu akun.",
            "There are three telephones to borrow. No certificate and no account is needed.",
        ),
        innovations=("aku-siap", "magang-setengah-hari", "lapak-loker"),
    ),
    booth(
        "B07",
        line("Ketuk sampah", "A knock for your waste"),
        "dinas-contoh-lingkungan",
        "agency",
        line(
            "Bawa sampah terpilah, timbang di tempat.",
            "Bring sorted waste and weigh it here.",
        ),
        (
            "Gerobak aslinya ada di sini. Sekantong botol bersih ditukar dengan bibit cabai.",
            "The original cart is here. A bag of clean bottles gets you a chilli seedling.",
        ),
        innovations=("ketuk-sampah",),
    ),
    booth(
        "B08",
        line("Jalan dan parkir", "Streets and parking"),
        "dinas-contoh-perhubungan",
        "agency",
        line(
            "Gambar simpang sekolahmu dengan kapur.",
            "Draw the crossing at your school with chalk.",
        ),
        (
            "Lantai stan adalah peta. Anak-anak boleh memindah pot bunganya.",
            "The floor of the booth is a map. Children may move the flowerpots.",
        ),
        innovations=("parkir-terang", "jalan-bareng", "menata-simpang-sekolah"),
    ),
    booth(
        "B09",
        line("Siap sebelum air datang", "Ready before the water comes"),
        "badan-contoh-penanggulangan-bencana",
        "agency",
        line(
            "Alarm bambu dan sirene senyap dibunyikan tiap jam genap.",
            "The bamboo alarm and the silent siren go off every even hour.",
        ),
        (
            "Isi tas siaga dalam 60 detik. Rekor sementara dipegang anak kelas lima.",
            "Pack an emergency bag in 60 seconds. A ten-year-old holds the record.",
        ),
        innovations=("alarm-bambu", "sirene-senyap"),
    ),
    booth(
        "B10",
        line("Formulir dua halaman", "The two-page form"),
        "inspektorat-contoh",
        "agency",
        line(
            "Bandingkan 412 pertanyaan dengan 38.",
            "Compare 412 questions with 38.",
        ),
        (
            "Bawa spidol merah: formulir kantor Anda boleh ikut dicoret di dinding.",
            "Take the red marker: your own office's form may go up on the wall.",
        ),
        innovations=("satu-formulir", "tukar-meja", "kuitansi-cepat"),
    ),
)
