"""An invented innovation: papan izin."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="papan-izin",
    name=line("Papan Izin", "Papan Izin (The Permit Board)"),
    summary=line(
        "Papan besar di lobi menunjukkan tahap setiap permohonan izin. Kini digantikan Izin "
        "Terang.",
        "A large board in the lobby showed the stage of every permit. Now replaced by Izin Terang.",
    ),
    organisation="perangkat-daerah-contoh-3",
    is_sample=True,
    initiator_kind="agency",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2015, 3, 2),
    trial_on=date(2015, 6, 1),
    adoption_on=date(2016, 1, 4),
    lab_stage="display",
    year_started=2015,
    government_function="penanaman-modal",
    sectors=("perizinan-investasi",),
    topics=("transparansi", "antrean"),
    districts=("kota_kudus",),
    sdgs=(16,),
    problem=prose(
        """
        Pemohon izin tidak tahu permohonannya sampai di mana. Satu-satunya cara adalah datang,
        mengambil nomor antrean, dan bertanya.
        """,
        """
        Applicants could not tell how far their permit had got. The only way was to come, take a
        number and ask.
        """,
    ),
    solution=prose(
        """
        Papan kayu sepanjang empat meter dipasang di lobi, dengan lima kolom tahap. Setiap
        permohonan adalah satu kartu bernomor yang digeser petugas setiap pukul 09.00. Kartu
        yang
        diam lebih dari tiga hari diberi pita merah.
        """,
        """
        A wooden board four metres long was put up in the lobby, with five columns for the
        stages. Each application was a numbered card that an officer moved along at nine every
        morning. A card that had not moved for three days got a red ribbon.
        """,
    ),
    results=prose(
        """
        Pertanyaan di loket turun separuh pada bulan pertama. Pita merah ternyata lebih ampuh
        daripada surat teguran: tidak ada bagian yang mau pitanya terlihat tamu.
        """,
        """
        Questions at the counter were halved in the first month. The red ribbon proved stronger
        than any written reminder: no section wanted visitors to see theirs.
        """,
    ),
    lessons=prose(
        """
        Papan hanya berguna bagi yang datang. Ketika pemohon dari luar kota makin banyak, cara
        yang sama dipindah ke layar telepon dan lahirlah Izin Terang.
        """,
        """
        A board helps only those who come. As more applicants lived out of town, the same idea
        moved to the telephone, and Izin Terang was born.
        """,
    ),
    impacts=(
        figure(
            line("Pertanyaan status di loket", "Questions about status at the counter"),
            line("per hari", "per day"),
            58,
            27,
            "lower",
            line("Hitungan dua minggu", "Counted over two weeks"),
            date(2016, 2, 26),
        ),
    ),
    status="succeeded",
    successor="izin-terang",
    last_verified=date(2022, 5, 20),
    contact=CONTACT,
)
