"""An invented innovation: sawah kering basah."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, REPLICATION_CONTACT, figure, team

INNOVATION = Innovation(
    slug="sawah-kering-basah",
    name=line("Sawah Kering Basah", "Sawah Kering Basah (Wet and Dry Fields)"),
    summary=line(
        "Pipa bambu berlubang memberi tahu petani kapan sawah benar-benar perlu diairi.",
        "A perforated bamboo pipe tells farmers when the field really needs water.",
    ),
    organisation="dinas-contoh-pertanian",
    is_sample=True,
    further_organisations=("kelompok-tani-contoh-subur",),
    initiator_kind="civil_servant",
    form="other",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2024, 3, 11),
    trial_on=date(2024, 7, 1),
    lab_stage="deliver",
    year_started=2024,
    government_function="pertanian",
    sectors=("pertanian-pangan", "lingkungan"),
    topics=("gotong-royong", "kader"),
    districts=("undaan", "jekulo"),
    sdgs=(2, 6, 13),
    problem=prose(
        """
        Pada musim tanam kedua, air saluran hanya cukup untuk sawah di hulu. Petani di ujung
        begadang menunggu giliran. Kebiasaan lama menggenangi sawah sepanjang waktu membuat air
        habis sebelum sampai.
        """,
        """
        In the second planting season the canal carries enough for the upstream fields only.
        Farmers at the far end stay up at night waiting for their turn. The old habit of keeping
        fields under water all the time uses it up before it arrives.
        """,
    ),
    solution=prose(
        """
        Setiap petak diberi pipa bambu berlubang sedalam 30 sentimeter. Selama air di dalam pipa
        belum turun sampai tanda merah, sawah tidak diairi, walaupun permukaannya tampak kering.
        Jadwal giliran ditulis di papan dekat pintu air dan disepakati setiap Minggu malam.
        """,
        """
        Each plot gets a perforated bamboo pipe 30 centimetres deep. As long as the water inside
        has not sunk to the red mark, the field is not watered, even if its surface looks dry.
        The
        rota is written on a board at the sluice and agreed every Sunday evening.
        """,
    ),
    results=prose(
        """
        Pada 42 petak percobaan, air yang dipakai berkurang seperempat dan hasil panen tidak
        turun.
        Tujuh petak gagal karena pipanya tersumbat lumpur; panennya sama dengan petak biasa.
        """,
        """
        On 42 trial plots, a quarter less water was used and the harvest did not fall. Seven
        plots
        failed because mud blocked the pipe; their harvest equalled that of ordinary plots.
        """,
    ),
    lessons=prose(
        "Saring pipanya dengan ijuk. Ajari satu orang muda per blok untuk memeriksa setiap pagi.",
        "Wrap the pipe in palm fibre. Teach one young person per block to check it each morning.",
    ),
    novelty=prose(
        """
        Cara bergantian basah dan kering sudah dikenal di banyak negara. Yang baru adalah pipa
        bambu buatan sendiri dan papan giliran, sehingga tidak ada alat yang perlu dibeli.
        """,
        """
        Alternate wetting and drying is known in many countries. What is new is the home-made
        bamboo pipe and the rota board, so that nothing has to be bought.
        """,
    ),
    impacts=(
        figure(
            line("Air yang dipakai semusim", "Water used in one season"),
            line("meter kubik per hektare", "cubic metres per hectare"),
            9200,
            6900,
            "lower",
            line("Pengukuran pintu air, 42 petak", "Measured at the sluice, 42 plots"),
            date(2024, 11, 8),
        ),
        figure(
            line("Hasil gabah kering", "Dry paddy harvested"),
            line("ton per hektare", "tonnes per hectare"),
            "6.1",
            "6.2",
            "higher",
            line("Ubinan bersama kelompok tani", "Sample plots, with the farmers' group"),
            date(2024, 11, 8),
        ),
    ),
    status="running",
    last_verified=date(2025, 4, 28),
    replication_contact=REPLICATION_CONTACT,
    people=(
        team(line("Penyuluh dan kelompok tani", "Field advisers and farmers"), date(2025, 1, 20)),
    ),
    contact=CONTACT,
)
