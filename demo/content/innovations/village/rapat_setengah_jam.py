"""An invented innovation: rapat setengah jam."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, MINUTES, PERCENT, figure

INNOVATION = Innovation(
    slug="rapat-setengah-jam",
    name=line("Rapat Setengah Jam", "The Half-Hour Meeting"),
    summary=line(
        "Musyawarah dusun tiga puluh menit: satu soal, satu putusan, satu penanggung jawab.",
        "Hamlet meetings of thirty minutes: one question, one decision, one person in charge.",
    ),
    organisation="desa-contoh-sendangmulyo",
    is_sample=True,
    further_organisations=("perguruan-tinggi-contoh",),
    initiator_kind="civil_servant",
    form="governance",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2024, 9, 2),
    trial_on=date(2025, 2, 3),
    lab_stage="deliver",
    year_started=2024,
    government_function="pemberdayaan-masyarakat-dan-desa",
    sectors=("desa",),
    topics=("perempuan", "inklusi"),
    districts=("undaan",),
    sdgs=(5, 16),
    problem=prose(
        """
        Rapat dusun berlangsung sampai pukul sebelas malam. Perempuan pulang lebih dulu, dan
        yang
        memutuskan adalah siapa yang paling kuat begadang.
        """,
        """
        Hamlet meetings went on until eleven at night. Women left early, and decisions fell to
        whoever could stay awake longest.
        """,
    ),
    solution=prose(
        """
        Satu rapat hanya membahas satu soal. Sepuluh menit bertanya, sepuluh menit mengusulkan,
        sepuluh menit memutuskan, dengan jam pasir di meja. Usul ditulis di kartu tanpa nama,
        lalu
        dibacakan bergantian oleh perempuan dan laki-laki.
        """,
        """
        Each meeting deals with one question only. Ten minutes to ask, ten to propose and ten to
        decide, with an hourglass on the table. Proposals go on cards without names, and women
        and
        men take turns reading them out.
        """,
    ),
    results=prose(
        """
        Perempuan yang bertahan sampai putusan naik dari seperlima menjadi separuh. Tiga soal
        masih
        terlalu besar untuk setengah jam dan dipecah menjadi dua rapat.
        """,
        """
        The share of women present at the decision rose from a fifth to a half. Three questions
        were still too big for half an hour and were split into two meetings.
        """,
    ),
    lessons=prose(
        "Pemimpin rapat tidak boleh berpendapat. Beri tugas itu kepada mahasiswa magang.",
        "Whoever chairs must not argue. Give that job to a student on placement.",
    ),
    impacts=(
        figure(
            line("Perempuan saat keputusan diambil", "Women present at the decision"),
            PERCENT,
            19,
            51,
            "higher",
            line("Daftar hadir 18 rapat", "Attendance of 18 meetings"),
            date(2025, 8, 18),
        ),
        figure(
            line("Lama rapat", "Length of a meeting"),
            MINUTES,
            155,
            34,
            "lower",
            line("Rata-rata 18 rapat", "Mean of 18 meetings"),
            date(2025, 8, 18),
        ),
    ),
    status="running",
    last_verified=date(2025, 8, 26),
    contact=CONTACT,
)
