"""An invented innovation: sabtu kali resik."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="sabtu-kali-resik",
    name=line("Sabtu Kali Resik", "Sabtu Kali Resik (Clean River Saturdays)"),
    summary=line(
        "Sungai dibagi menjadi ruas 100 meter, dan setiap ruas punya keluarga asuh.",
        "The river is divided into stretches of 100 metres, each with families to look after it.",
    ),
    organisation="komunitas-contoh-kali-resik",
    is_sample=True,
    further_organisations=("smp-contoh-1",),
    initiator_kind="community",
    form="other",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2024, 4, 22),
    trial_on=date(2024, 9, 21),
    lab_stage="deliver",
    year_started=2024,
    government_function="lingkungan-hidup",
    sectors=("lingkungan",),
    topics=("gotong-royong", "data-terbuka"),
    districts=("jati", "kota_kudus"),
    sdgs=(6, 14, 15),
    problem=prose(
        """
        Kerja bakti besar setahun sekali membuat sungai bersih selama tiga minggu. Sesudahnya
        tidak
        ada yang merasa memiliki.
        """,
        """
        One great clean-up a year kept the river clean for three weeks. After that, nobody felt
        it
        was theirs.
        """,
    ),
    solution=prose(
        """
        Tepi sungai diberi patok bernomor setiap 100 meter. Tiga sampai lima keluarga mengasuh
        satu
        ruas, bebas menanam apa saja di tepinya, dan setiap Sabtu pertama memotret dari patok
        yang
        sama. Foto-foto itu dipajang berjajar di musala.
        """,
        """
        Numbered posts stand on the bank every 100 metres. Three to five families look after one
        stretch, may plant what they like along it, and on the first Saturday of the month take
        a
        photograph from the same post. The pictures hang side by side in the prayer house.
        """,
    ),
    results=prose(
        """
        Dari 26 ruas, 19 tetap diasuh setelah setahun. Tujuh ruas yang kosong semuanya berada di
        belakang gudang, tempat tidak ada orang tinggal.
        """,
        """
        After a year, 19 of 26 stretches are still looked after. The seven empty ones all lie
        behind warehouses, where nobody lives.
        """,
    ),
    lessons=prose(
        "Ruas tanpa penghuni butuh cara lain. Kami sedang mengajak pemilik gudang.",
        "Stretches without residents need another way. We are talking to the warehouse owners.",
    ),
    impacts=(
        figure(
            line("Sampah terlihat per ruas", "Pieces of litter seen per stretch"),
            line("buah", "pieces"),
            87,
            24,
            "lower",
            line(
                "Hitungan foto, September 2024 dan Agustus 2025",
                "Counted on photographs, September 2024 and August 2025",
            ),
            date(2025, 8, 30),
        ),
    ),
    status="running",
    last_verified=date(2025, 9, 6),
    contact=CONTACT,
)
