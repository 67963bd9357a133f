"""An invented innovation: tukar meja."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, figure, team

INNOVATION = Innovation(
    slug="tukar-meja",
    name=line("Tukar Meja", "Tukar Meja (Swap Desks)"),
    summary=line(
        "Satu hari sebulan, pegawai bekerja di meja kantor yang menerima hasil kerjanya.",
        "One day a month, staff work at the desk that receives what they produce.",
    ),
    organisation="badan-contoh-kepegawaian",
    is_sample=True,
    initiator_kind="civil_servant",
    form="governance",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2024, 6, 3),
    trial_on=date(2024, 10, 7),
    lab_stage="deliver",
    year_started=2024,
    sectors=("tata-kelola",),
    topics=("pelatihan",),
    districts=("kota_kudus",),
    sdgs=(16,),
    problem=prose(
        """
        Bagian yang membuat laporan tidak pernah melihat laporannya dibaca. Bagian yang
        membacanya
        membuang sembilan dari sepuluh kolom. Keduanya sama-sama lembur.
        """,
        """
        Those who write a report never see it being read. Those who read it ignore nine columns
        in
        ten. Both work overtime.
        """,
    ),
    solution=prose(
        """
        Setiap pegawai memilih satu meja “hilir” dan bekerja sehari di sana, bukan
        menonton. Sorenya ia menulis tiga hal: apa yang tidak terpakai, apa yang kurang, apa
        yang
        akan diubah besok.
        """,
        """
        Every member of staff picks a desk “downstream” and works there for a day rather
        than watch. In the afternoon they write down three things: what goes unused, what is
        missing
        and what they will change tomorrow.
        """,
    ),
    results=prose(
        """
        Dari 64 pertukaran lahir 119 perubahan kecil, kebanyakan menghapus. Dua laporan bulanan
        dihentikan karena ternyata tidak ada pembacanya sejak 2019.
        """,
        """
        Out of 64 swaps came 119 small changes, most of them deletions. Two monthly reports were
        stopped because it turned out that nobody had read them since 2019.
        """,
    ),
    lessons=prose(
        "Atasan harus ikut bertukar lebih dulu. Setelah itu baru yang lain berani.",
        "Heads of section must swap first. Only then do the others dare.",
    ),
    novelty=prose(
        "Belajar dari penerima hasil, bukan dari pelatihan di hotel.",
        "Learning from those who receive the work, not from a course in a hotel.",
    ),
    impacts=(
        figure(
            line("Kolom dalam laporan rutin", "Columns in the routine reports"),
            line("kolom", "columns"),
            486,
            203,
            "lower",
            line("17 laporan sebelum dan sesudah", "17 reports before and after"),
            date(2025, 4, 30),
        ),
    ),
    status="running",
    last_verified=date(2025, 5, 5),
    people=(
        team(line("Pegawai dari sembilan kantor", "Staff of nine offices"), date(2025, 4, 30)),
    ),
    contact=CONTACT,
)
