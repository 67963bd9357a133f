"""Zone C: schools and the university."""

from ..shapes import line
from .booth import booth

BOOTHS_SCHOOLS = (
    booth(
        "C01",
        line("Kursi tengah", "The chair in the middle"),
        "sd-contoh-1",
        "academic",
        line(
            "Masuk ke kelas melingkar dan duduk di lapis dalam.",
            "Step into the round classroom and take a seat in the inner ring.",
        ),
        (
            "Murid kelas lima menjadi pemandu. Guru hanya boleh menjawab kalau ditanya.",
            "Pupils of year five are your guides. Teachers may speak only when asked.",
        ),
        innovations=("kursi-tengah", "jalan-bareng"),
    ),
    booth(
        "C02",
        line("Laboratorium sungai", "The river laboratory"),
        "smp-contoh-1",
        "academic",
        line(
            "Ukur kejernihan tiga botol air.",
            "Measure how clear three bottles of water are.",
        ),
        (
            "Botolnya dari hulu, tengah, dan hilir. Tebak mana yang dari mana.",
            "The bottles come from upstream, midway and downstream. Guess which is which.",
        ),
        innovations=("kelas-sungai",),
    ),
    booth(
        "C03",
        line("Bengkel terbuka", "The open workshop"),
        "smk-contoh-1",
        "academic",
        line(
            "Bawa benda kecil yang rusak, siswa mencoba memperbaikinya.",
            "Bring a small broken thing and pupils will try to mend it.",
        ),
        (
            "Paling banyak satu benda per orang, sebesar kotak sepatu. Bahan dibayar, kerja gratis.",
            "One item each at most, the size of a shoebox. You pay for material, not for work.",
        ),
        innovations=("bengkel-terbuka", "alarm-bambu"),
    ),
    booth(
        "C04",
        line("Mahasiswa di desa", "Students in the village"),
        "perguruan-tinggi-contoh",
        "academic",
        line(
            "Cerita magang dari sembilan balai desa.",
            "Stories from placements in nine village halls.",
        ),
        (
            "Coba memimpin rapat setengah jam dengan jam pasir. Yang lewat waktu harus menyanyi.",
            "Try to chair a meeting with an hourglass. Whoever overruns has to sing.",
        ),
        innovations=("rapat-setengah-jam", "catat-tiga"),
    ),
    booth(
        "C05",
        line("Pojok belajar", "Learning corner"),
        "dinas-contoh-pendidikan",
        "agency",
        line(
            "Dongeng, teka-teki, dan tikar untuk yang lelah.",
            "Stories, puzzles and a mat for those who are tired.",
        ),
        (
            "Anak di bawah sepuluh tahun didampingi orang tua.",
            "Children under ten come with a parent.",
        ),
        innovations=("kursi-tengah",),
        status="paused",
        status_note=line("Istirahat; buka lagi pukul 13.00.", "On a break; open again at 1 pm."),
    ),
)
