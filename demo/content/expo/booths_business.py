"""Zone E: co-operatives, companies and the market."""

from ..shapes import line
from .booth import booth

BOOTHS_BUSINESS = (
    booth(
        "E01",
        line("Koperasi Guyub (contoh)", "Guyub Co-operative (sample)"),
        "koperasi-contoh-guyub",
        "private",
        line(
            "Buku kas tiga baris untuk warung.",
            "The three-line cash book for shops.",
        ),
        (
            "Isi satu halaman bersama mahasiswa dan bawa pulang bukunya.",
            "Fill in a page with a student and take the book home.",
        ),
        innovations=("catat-tiga", "petik-obat"),
    ),
    booth(
        "E02",
        line("Olah pangan (contoh)", "Food processing (sample)"),
        "cv-contoh-olah-pangan",
        "private",
        line(
            "Dua giliran kerja di satu dapur.",
            "Two shifts in one kitchen.",
        ),
        (
            "Peserta magang pagi memasak, peserta siang menyajikan. Cicip sepuasnya.",
            "Morning apprentices cook, afternoon apprentices serve. Taste as much as you like.",
        ),
        innovations=("magang-setengah-hari",),
    ),
    booth(
        "E03",
        line("Solusi digital (contoh)", "Digital solutions (sample)"),
        "pt-contoh-solusi-digital",
        "private",
        line(
            "Lihat bagaimana papan kayu menjadi layar.",
            "See how a wooden board became a screen.",
        ),
        (
            "Pengembang menjawab satu pertanyaan: apa yang sengaja tidak dibuat?",
            "The developers answer one question: what did you leave out on purpose?",
        ),
        innovations=("izin-terang", "eja-nama", "kuitansi-cepat"),
    ),
    booth(
        "E04",
        line("Foto bagus", "Good pictures"),
        "dinas-contoh-pasar-dan-umkm",
        "agency",
        line(
            "Bawa daganganmu, pulang dengan tiga foto.",
            "Bring your goods, leave with three pictures.",
        ),
        (
            "Kotak foto buka sepanjang hari. Timbangan pembanding ada di ujung meja.",
            "The photo box is open all day. The reference scale stands at the end of the table.",
        ),
        innovations=("foto-bagus", "timbang-jujur"),
    ),
    booth(
        "E05",
        line("Jajanan perajin", "Snacks from local makers"),
        "koperasi-contoh-guyub",
        "private",
        line(
            "Jenang, kopi, dan keripik dari anggota koperasi.",
            "Sweets, coffee and crisps from members of the co-operative.",
        ),
        (
            "Semua dagangan kini dijual di stan E01.",
            "Everything is now sold at booth E01.",
        ),
        status="closed",
        status_note=line("Tutup; dagangan pindah ke E01.", "Closed; the goods are at E01."),
    ),
    booth(
        "E06",
        line("Tertib tanpa truk", "Order without a truck"),
        "satuan-contoh-ketertiban-umum",
        "agency",
        line(
            "Duduk bersama petugas dan gambar garis batas.",
            "Sit down with the officers and draw the line.",
        ),
        (
            "Kapur, aspal tiruan, dan kursi plastik yang sama seperti di jalan.",
            "Chalk, a mock pavement and the same plastic chairs as in the street.",
        ),
        innovations=("tutur-dulu",),
    ),
)
