"""An invented exhibition of three days that begins on the day of loading."""

from datetime import time
from decimal import Decimal

from ..exhibition_shapes import Exhibition, ExhibitionDay
from ..shapes import line, prose, same
from .announcements import ANNOUNCEMENTS
from .booths_agencies import BOOTHS_AGENCIES
from .booths_business import BOOTHS_BUSINESS
from .booths_schools import BOOTHS_SCHOOLS
from .booths_services import BOOTHS_SERVICES
from .booths_villages import BOOTHS_VILLAGES
from .plan import PLACES, ZONES
from .sessions_first_day import FIRST_DAY
from .sessions_second_day import SECOND_DAY
from .sessions_third_day import THIRD_DAY

SAMPLE_EXPO = Exhibition(
    slug="pameran-contoh",
    title=line(id="Pameran Inovasi Kudus (contoh)", en="Kudus Innovation Expo (sample)"),
    theme=line(id="Dekat, cepat, dan bisa ditiru", en="Close by, quick and easy to copy"),
    summary=line(
        id="""Pameran rekaan selama tiga hari: 40 stan, sembilan layanan langsung, dan 25 acara
        di halaman pendopo.""",
        en="""An invented expo of three days: 40 booths, nine services on the spot and 25 sessions
        in the yard of the pendopo.""",
    ),
    introduction=prose(
        id="""
        Pameran ini adalah konten contoh. Tanggalnya mengikuti hari ketika contoh dimuat, supaya
        selalu ada sesuatu yang sedang atau akan berlangsung. Instansi yang namanya nyata hanya
        dipakai untuk menunjukkan layanannya; mereka tidak mengumumkan pameran ini.

        Yang bisa dicoba: mencari stan menurut layanan, menandai syarat yang sudah dibawa, melihat
        denah dari stan tempat Anda berdiri, dan memasukkan acara ke kalender.
        """,
        en="""
        This expo is sample content. Its dates follow the day on which the sample was loaded, so
        that something is always on or about to begin. Bodies with real names are used only to show
        their services; they have announced no such expo.

        Things to try: find a booth by service, tick off the papers you have with you, see the plan
        from the booth where you stand, and put sessions into your calendar.
        """,
    ),
    organisers=("perangkat-daerah-contoh-1", "dinas-contoh-kebudayaan-dan-pariwisata"),
    venue=line(id="Halaman Pendopo Kabupaten Kudus", en="Yard of the Kudus Regency pendopo"),
    address=same("Jalan Simpang Tujuh 1, Kudus"),
    latitude=Decimal("-6.8050"),
    longitude=Decimal("110.8415"),
    days=(
        ExhibitionDay(offset=0, opens=time(8, 0), closes=time(21, 0)),
        ExhibitionDay(offset=1, opens=time(8, 0), closes=time(21, 0)),
        ExhibitionDay(
            offset=2,
            opens=time(8, 0),
            closes=time(17, 0),
            note=line(id="Hari terakhir tutup lebih awal.", en="Closes early on the last day."),
        ),
    ),
    is_sample=True,
    contact=line(
        id="Panitia (contoh), pameran@example.go.id",
        en="Organisers (sample), pameran@example.go.id",
    ),
    accessibility=line(
        id="""Jalur landai di samping pintu masuk, lebar lorong paling sedikit 1,8 meter, kursi
        setiap 30 meter. Kursi roda dipinjamkan di meja informasi. Juru bahasa isyarat ada di D06,
        dan di panggung pada acara yang ditandai. Anjing pemandu boleh masuk.""",
        en="""A ramp beside the entrance, aisles at least 1.8 metres wide, seats every 30 metres.
        Wheelchairs can be borrowed at the information desk. A sign language interpreter is at D06,
        and on stage where the programme says so. Guide dogs are welcome.""",
    ),
    parking=line(
        id="""Motor di sisi selatan, mobil di lapangan sekitar lima menit berjalan kaki. Dua tempat
        parkir untuk penyandang disabilitas di samping pintu masuk.""",
        en="""Motorcycles on the south side, cars on a field about five minutes' walk away. Two
        spaces for people with disabilities beside the entrance.""",
    ),
    zones=ZONES,
    places=PLACES,
    booths=(BOOTHS_SERVICES + BOOTHS_AGENCIES + BOOTHS_SCHOOLS + BOOTHS_VILLAGES + BOOTHS_BUSINESS),
    sessions=FIRST_DAY + SECOND_DAY + THIRD_DAY,
    announcements=ANNOUNCEMENTS,
)
