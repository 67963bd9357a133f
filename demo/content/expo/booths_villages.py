"""Zone D: villages and communities."""

from datetime import time

from ..exhibition_shapes import BoothService
from ..shapes import line
from .booth import booth

BOOTHS_VILLAGES = (
    booth(
        "D01",
        line("Desa di tepi air", "The village by the water"),
        "desa-contoh-sendangmulyo",
        "village",
        line(
            "Kentongan besar dan cerita empat banjir.",
            "The great slit drum and the story of four floods.",
        ),
        (
            "Pukul kentongannya dua kali dan lihat siapa yang menoleh.",
            "Strike the drum twice and see who turns round.",
        ),
        innovations=("alarm-bambu", "rapat-setengah-jam", "arsip-keluarga"),
    ),
    booth(
        "D02",
        line("Desa di lereng", "The village on the slope"),
        "desa-contoh-wonorejo",
        "village",
        line(
            "Mural anggaran, kopi, dan pupuk.",
            "A budget mural, coffee and fertiliser.",
        ),
        (
            "Susun anggaran desa dengan bata mainan: seratus bata, dua belas keinginan.",
            "Build a village budget with toy bricks: a hundred bricks, twelve wishes.",
        ),
        innovations=("mural-anggaran", "kandang-resik", "lampu-bumil"),
    ),
    booth(
        "D03",
        line("Desa di pinggir kota", "The village at the edge of town"),
        "desa-contoh-karangasri",
        "village",
        line(
            "Loket yang buka malam, ronda yang ceria.",
            "An evening counter and a cheerful watch.",
        ),
        (
            "Lampu teras hijau menyala: silakan duduk dan bertanya.",
            "The green porch light is on: sit down and ask.",
        ),
        innovations=("loket-malam", "ronda-ceria", "dapur-tetangga"),
    ),
    booth(
        "D04",
        line("Keluarga asuh sungai", "Families of the river"),
        "komunitas-contoh-kali-resik",
        "community",
        line(
            "Pilih ruas sungai yang ingin Anda asuh.",
            "Choose a stretch of river to look after.",
        ),
        (
            "Dua belas foto dari patok yang sama, satu untuk setiap bulan.",
            "Twelve photographs from the same post, one for each month.",
        ),
        innovations=("sabtu-kali-resik", "kelas-sungai"),
    ),
    booth(
        "D05",
        line("Lapak baca", "The reading mat"),
        "komunitas-contoh-lapak-baca",
        "community",
        line(
            "Baca di tikar, bawa pulang tanpa kartu.",
            "Read on the mat, borrow without a card.",
        ),
        (
            "Pembacaan nyaring setiap jam ganjil. Suara Anda juga ditunggu.",
            "Reading aloud every odd hour. Your voice is welcome too.",
        ),
        services=(
            BoothService(
                service="kartu-perpustakaan",
                days=(3,),
                starts=time(10, 0),
                ends=time(15, 0),
                quota=30,
                note=line(
                    "Dibantu petugas perpustakaan dari stan A04.",
                    "With library staff from booth A04.",
                ),
            ),
        ),
        innovations=("lapak-baca-pasar", "dongeng-simbah"),
    ),
    booth(
        "D06",
        line("Semua bisa masuk", "Everyone gets in"),
        "komunitas-contoh-difabel-berkarya",
        "community",
        line(
            "Jalani pameran ini dengan kursi roda, sepuluh menit.",
            "Go round this expo in a wheelchair for ten minutes.",
        ),
        (
            "Nilai kami untuk pameran ini dipasang di pintu masuk. Juru bahasa isyarat ada di stan.",
            "Our grade for this expo hangs at the entrance. A sign language interpreter is here.",
        ),
        innovations=("jalur-landai", "sirene-senyap"),
    ),
    booth(
        "D07",
        line("Sawah kering basah", "Wet and dry fields"),
        "kelompok-tani-contoh-subur",
        "community",
        line(
            "Lubangi sendiri pipa bambumu.",
            "Drill your own bamboo pipe.",
        ),
        (
            "Petani menjelaskan kapan sawah haus. Bawa pulang satu pipa.",
            "Farmers explain when a field is thirsty. Take a pipe home.",
        ),
        innovations=("sawah-kering-basah", "panen-bareng"),
    ),
    booth(
        "D08",
        line("Pemuda kampung", "Young neighbours"),
        "karang-taruna-contoh",
        "community",
        line(
            "Relawan telepon pagi dan pengangkut sampah.",
            "Those who make the morning calls and collect the waste.",
        ),
        (
            "Kami bergabung dengan stan ketuk sampah supaya gerobaknya bisa dipakai bersama.",
            "We have joined the waste booth so that the cart can be shared.",
        ),
        innovations=("ketuk-sampah", "sapa-sepuh"),
        status="moved",
        status_note=line("Pindah ke sebelah B07.", "Moved next to B07."),
        moved_to="B07",
    ),
    booth(
        "D09",
        line("Arsip keluarga", "The family archive"),
        "perangkat-daerah-contoh-6",
        "agency",
        line(
            "Pindai tiga surat penting, simpan di flashdisk sendiri.",
            "Scan three papers onto your own memory stick.",
        ),
        (
            "Bawa flashdisk. Kami tidak menyimpan salinan, dan Anda boleh melihat kami menghapusnya.",
            "Bring a memory stick. We keep no copy, and you may watch us delete it.",
        ),
        innovations=("arsip-keluarga",),
    ),
)
