"""An invented innovation: catat tiga."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="catat-tiga",
    name=same("CATAT TIGA"),
    expansion=line(
        "Catatan Harian dalam Tiga Garis: Masuk, Keluar, Dipakai Sendiri",
        "A daily record in three lines: money in, money out, taken home",
    ),
    summary=line(
        "Pembukuan warung tiga baris sehari, cukup untuk mengajukan pinjaman pertama.",
        "Bookkeeping for corner shops in three lines a day, enough to apply for a first loan.",
    ),
    organisation="koperasi-contoh-guyub",
    is_sample=True,
    further_organisations=("dinas-contoh-pasar-dan-umkm", "perguruan-tinggi-contoh"),
    initiator_kind="community",
    form="other",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2025, 1, 20),
    trial_on=date(2025, 4, 7),
    lab_stage="deliver",
    year_started=2025,
    government_function="koperasi-dan-ukm",
    sectors=("umkm-ekonomi",),
    topics=("pelatihan", "perempuan"),
    districts=("mejobo", "jekulo"),
    sdgs=(1, 5, 8),
    problem=prose(
        """
        Pemilik warung tahu uang di laci, tetapi tidak tahu untungnya. Tanpa catatan, koperasi
        dan
        bank tidak bisa memberi pinjaman, dan yang tersisa adalah rentenir.
        """,
        """
        Shopkeepers know what is in the drawer but not what they earn. Without records neither
        the
        co-operative nor a bank can lend, and what remains is the moneylender.
        """,
    ),
    solution=prose(
        """
        Buku saku dengan satu halaman sehari dan tiga kotak besar. Warna merah hanya untuk uang
        yang
        diambil keluarga. Mahasiswa magang mampir setiap Jumat selama delapan minggu, duduk
        sepuluh
        menit, dan menjumlahkan bersama.
        """,
        """
        A pocket book has one page a day with three large boxes. The red one is only for money
        the
        family takes out. Students drop in every Friday for eight weeks, sit down for ten
        minutes
        and add up together.
        """,
    ),
    results=prose(
        """
        Sesudah delapan minggu, 58 dari 90 warung masih mencatat. Dua puluh di antaranya
        mendapat
        pinjaman pertama dari koperasi.
        """,
        """
        After eight weeks, 58 of 90 shops still kept their book. Twenty of them got their first
        loan from the co-operative.
        """,
    ),
    lessons=prose(
        "Kotak merah paling penting. Di situlah orang menemukan ke mana untungnya pergi.",
        "The red box matters most. It is where people discover where the profit goes.",
    ),
    impacts=(
        figure(
            line("Warung yang mencatat setiap hari", "Shops that keep daily records"),
            line("dari 90 warung", "of 90 shops"),
            4,
            58,
            "higher",
            line("Pemeriksaan buku pada minggu kedelapan", "Books checked in week eight"),
            date(2025, 6, 13),
        ),
    ),
    status="running",
    last_verified=date(2025, 6, 30),
    contact=CONTACT,
)
