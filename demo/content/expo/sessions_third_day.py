"""The third day of the sample expo. Speakers are roles, never names."""

from ..shapes import line
from .session import session

THIRD_DAY = (
    session(
        "senam-sepuh",
        3,
        "08.00-08.45",
        "serambi",
        "performance",
        line("Senam sepuh", "Morning exercise for elders"),
        line(
            "Pelan, sambil duduk pun bisa. Sarapan bersama sesudahnya.",
            "Slow, and you can stay seated. Breakfast together afterwards.",
        ),
        speakers=line("Relawan Sapa Sepuh (contoh)", "Sapa Sepuh volunteers (sample)"),
        innovation="sapa-sepuh",
        booth="B05",
    ),
    session(
        "posyandu-sore",
        3,
        "09.00-10.00",
        "panggung",
        "talk",
        line("Memindah jam, bukan ibunya", "Move the hours, not the mothers"),
        line(
            "Dari posyandu sore sampai loket malam: satu gagasan, tiga kantor.",
            "From the afternoon health post to the evening counter: one idea, three offices.",
        ),
        speakers=line(
            "Tim SENJA SEHAT dan Loket Malam (contoh)", "SENJA SEHAT and Loket Malam teams (sample)"
        ),
        innovation="senja-sehat",
        booth="B02",
    ),
    session(
        "eja-nama",
        3,
        "09.30-10.00",
        "tenda-lokakarya",
        "demonstration",
        line("Eja namamu", "Spell your name"),
        line(
            "Lima menit per keluarga di depan layar kedua.",
            "Five minutes per family in front of the second screen.",
        ),
        speakers=line("Petugas loket (contoh)", "Counter staff (sample)"),
        innovation="eja-nama",
        booth="B04",
    ),
    session(
        "klinik-replikasi",
        3,
        "10.00-12.00",
        "tenda-lokakarya",
        "workshop",
        line("Klinik tiru: bawa pulang satu inovasi", "Copying clinic: take an innovation home"),
        line(
            "Setiap desa duduk 20 menit dengan tim yang inovasinya ingin ditiru.",
            "Each village sits down for 20 minutes with the team it wants to copy.",
        ),
        speakers=line("Sepuluh tim inovasi (contoh)", "Ten innovation teams (sample)"),
    ),
    session(
        "obrolan-kelas",
        3,
        "11.00-11.45",
        "panggung",
        "talk",
        line("Jarak antara guru dan anak", "The distance between teacher and child"),
        line(
            "Guru, murid, dan orang tua menonton rekaman 40 menit bersama-sama.",
            "Teachers, pupils and parents watch 40 minutes of film together.",
        ),
        speakers=line("Guru dan murid (contoh)", "Teachers and pupils (sample)"),
        innovation="kursi-tengah",
        booth="C01",
    ),
    session(
        "penutupan",
        3,
        "15.30-16.30",
        "panggung",
        "ceremony",
        line("Penutupan dan pilihan pengunjung", "Closing and visitors' choice"),
        line(
            "Lima stan pilihan pengunjung, lalu semua ikut membongkar tenda.",
            "The five booths visitors liked best, and then everyone helps to take down the tents.",
        ),
        speakers=line("Panitia (contoh)", "Organisers (sample)"),
    ),
)
