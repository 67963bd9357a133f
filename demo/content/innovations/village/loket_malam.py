"""An invented innovation: loket malam."""

from datetime import date

from ...shapes import Adopter, Innovation, line, prose
from ..sample_parts import (
    CONTACT,
    FINALIST,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="loket-malam",
    name=line("Loket Malam", "Loket Malam (The Evening Counter)"),
    summary=line(
        "Balai desa buka Selasa dan Kamis malam untuk warga yang bekerja seharian.",
        "The village hall opens on Tuesday and Thursday evenings for those who work all day.",
    ),
    organisation="desa-contoh-karangasri",
    is_sample=True,
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2021, 5, 24),
    trial_on=date(2021, 8, 3),
    adoption_on=date(2022, 3, 1),
    lab_stage="display",
    year_started=2021,
    government_function="pemberdayaan-masyarakat-dan-desa",
    sectors=("desa", "kependudukan"),
    topics=("antrean", "gotong-royong"),
    districts=("bae", "jati"),
    sdgs=(11, 16),
    problem=prose(
        """
        Balai desa buka pada jam warganya bekerja. Untuk selembar surat keterangan, buruh harian
        kehilangan upah sehari, lalu masih pulang lagi karena tanda tangan kepala desa menunggu
        rapat.
        """,
        """
        The village hall is open while its people are at work. For one letter a day labourer
        loses
        a day's pay, and may have to come back because the village head is in a meeting.
        """,
    ),
    solution=prose(
        """
        Dua malam seminggu, pukul 18.30 sampai 20.30, dua perangkat desa dan kepala desa ada di
        tempat. Jam pagi keesokan harinya mulai lebih lambat. Lampu teras hijau berarti buka;
        warga
        melihatnya dari jalan.
        """,
        """
        Two evenings a week, from 6.30 to 8.30, two officers and the village head are there. The
        next morning begins later in return. A green porch light means open, and people can see
        it
        from the road.
        """,
    ),
    results=prose(
        """
        Hampir separuh layanan kini berlangsung malam hari. Selain surat, orang datang untuk
        berembuk: dua sengketa pagar selesai di teras balai desa dengan teh panas.
        """,
        """
        Almost half of all business is now done in the evening. People come for more than
        letters:
        two quarrels over fences were settled on the porch over hot tea.
        """,
    ),
    lessons=prose(
        """
        Ide ini kami tiru dari SENJA SEHAT. Yang harus disesuaikan: bidan cukup dua kali
        sebulan,
        surat butuh dua kali seminggu.
        """,
        """
        We copied the idea from SENJA SEHAT. What had to change: midwives twice a month are
        enough,
        letters need two evenings a week.
        """,
    ),
    impacts=(
        figure(
            line("Surat selesai pada kedatangan pertama", "Letters done at the first visit"),
            PERCENT,
            54,
            93,
            "higher",
            line("Buku layanan, tiga bulan", "Service book, three months"),
            date(2022, 8, 31),
        ),
    ),
    status="running",
    last_verified=date(2025, 7, 8),
    replicated_from="senja-sehat",
    adopted_by=(
        Adopter(
            organisation="desa-contoh-sendangmulyo",
            region=line("Kudus (contoh)", "Kudus (sample)"),
            year=2023,
        ),
        neighbour(2024, 14),
    ),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2022, category=FINALIST),),
    people=(team(line("Perangkat desa", "Village officers"), date(2025, 7, 8)),),
    contact=CONTACT,
)
