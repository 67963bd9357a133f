"""An invented innovation: sapa sepuh lama."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="sapa-sepuh-lama",
    name=line("Sapa Sepuh (edisi pertama)", "Sapa Sepuh (first edition)"),
    summary=line(
        "Kunjungan bulanan ke rumah lansia yang tinggal sendiri. Kini digantikan Sapa Sepuh.",
        "Monthly home visits to older people who live alone. Now replaced by Sapa Sepuh.",
    ),
    organisation="perangkat-daerah-contoh-4",
    is_sample=True,
    initiator_kind="agency",
    form="public_service",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2016, 5, 9),
    trial_on=date(2016, 9, 5),
    lab_stage="deliver",
    year_started=2016,
    government_function="sosial",
    sectors=("sosial",),
    topics=("lansia", "jemput-bola"),
    districts=("kota_kudus",),
    sdgs=(3, 10),
    problem=prose(
        """
        Lansia yang tinggal sendiri sering baru diketahui sakit setelah berhari-hari tidak
        terlihat di musala.
        """,
        """
        When an older person living alone fell ill, people often noticed only after days of not
        seeing them at the prayer house.
        """,
    ),
    solution=prose(
        """
        Petugas sosial mendatangi 40 rumah setiap bulan dengan daftar pertanyaan tentang makan,
        obat, dan keadaan rumah.
        """,
        """
        Social workers visited 40 homes every month with a list of questions on meals, medicine
        and the state of the house.
        """,
    ),
    results=prose(
        "Keluhan tercatat lebih rapi, tetapi sebulan terlalu lama untuk orang yang jatuh kemarin.",
        "Complaints were better recorded, but a month is too long for someone who fell yesterday.",
    ),
    lessons=prose(
        """
        Yang dirindukan bukan petugas, melainkan tetangga. Pelajaran ini menjadi dasar edisi
        berikutnya, yang memakai telepon harian dari relawan sekampung.
        """,
        """
        What people missed was not an official but a neighbour. The next edition was built on
        that lesson, with daily calls from volunteers in the same quarter.
        """,
    ),
    status="succeeded",
    successor="sapa-sepuh",
    last_verified=date(2019, 11, 4),
    contact=CONTACT,
    has_picture=False,
)
