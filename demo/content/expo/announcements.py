"""Announcements of the sample expo."""

from datetime import time

from ..exhibition_shapes import Announcement
from ..shapes import line

ANNOUNCEMENTS = (
    Announcement(
        kind="information",
        text=line(
            id="Parkir motor ada di sisi selatan. Jalan di depan pendopo ditutup untuk mobil.",
            en="Motorcycles park on the south side. The street in front is closed to cars.",
        ),
        offset=-2,
        at=time(9, 0),
    ),
    Announcement(
        kind="quota",
        text=line(
            id="Kuota perpanjangan SIM untuk hari kedua sudah habis. Hari pertama masih ada.",
            en="All places for licence renewal on the second day are taken. Day one is still open.",
        ),
        offset=-1,
        at=time(15, 30),
        booth="A08",
    ),
    Announcement(
        kind="moved",
        text=line(
            id="Stan pemuda kampung pindah dari D08 ke sebelah B07.",
            en="The young neighbours have moved from D08 to a place next to B07.",
        ),
        offset=-1,
        at=time(17, 0),
        booth="D08",
    ),
    Announcement(
        kind="closed",
        text=line(
            id="Stan E05 tutup. Jajanan perajin dijual di E01.",
            en="Booth E05 is closed. Snacks from local makers are sold at E01.",
        ),
        offset=-1,
        at=time(18, 0),
        booth="E05",
    ),
    Announcement(
        kind="information",
        text=line(
            id="Donor darah hanya pada hari pertama dan hari ketiga.",
            en="Blood donation is on the first and third day only.",
        ),
        offset=0,
        at=time(7, 0),
        until_offset=2,
        until=time(14, 0),
        booth="A03",
    ),
)
