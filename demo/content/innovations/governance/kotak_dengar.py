"""An invented innovation: kotak dengar."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="kotak-dengar",
    name=line("Kotak Dengar", "Kotak Dengar (The Listening Box)"),
    summary=line(
        "Aduan sepekan dibacakan keras setiap Senin di depan semua kepala kantor.",
        "Every Monday the week's complaints are read out loud to all heads of office.",
    ),
    organisation="sekretariat-contoh-dewan",
    is_sample=True,
    further_organisations=("badan-contoh-kesatuan-bangsa",),
    initiator_kind="council_member",
    form="governance",
    kind="non_digital",
    stage="initiative",
    initiative_on=date(2025, 8, 11),
    lab_stage="diagnose",
    year_started=2025,
    sectors=("tata-kelola",),
    topics=("pengaduan", "transparansi"),
    districts=("kota_kudus",),
    sdgs=(16,),
    problem=prose(
        """
        Aduan masuk lewat banyak pintu dan dijawab satu per satu. Tidak ada yang melihat bahwa
        sepertiganya tentang hal yang sama.
        """,
        """
        Complaints come in through many doors and are answered one by one. Nobody sees that a
        third
        of them are about the same thing.
        """,
    ),
    solution=prose(
        """
        Gagasannya sederhana: kumpulkan aduan sepekan, hapus nama dan alamat, bacakan sepuluh
        menit pada apel Senin, dan pilih satu sebab untuk dibereskan minggu itu. Seorang anggota
        dewan menawarkan diri menjadi pembaca pertama.
        """,
        """
        The idea is simple: gather the week's complaints, take out names and addresses, read
        for ten
        minutes at the Monday assembly and pick one cause to put right that week. A council
        member
        has offered to be the first reader.
        """,
    ),
    status="running",
    last_verified=date(2025, 9, 1),
    contact=CONTACT,
)
