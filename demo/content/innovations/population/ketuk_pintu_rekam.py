"""An invented innovation: ketuk pintu rekam."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, PEOPLE, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="ketuk-pintu-rekam",
    name=line("Ketuk Pintu Rekam", "Ketuk Pintu Rekam (A Knock at the Door)"),
    summary=line(
        "Perekaman KTP-el di rumah bagi warga yang sakit, lanjut usia, atau difabel.",
        "Identity cards recorded at home for people who are ill, old or have a disability.",
    ),
    organisation="perangkat-daerah-contoh-2",
    is_sample=True,
    initiator_kind="civil_servant",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2017, 8, 1),
    trial_on=date(2017, 11, 6),
    adoption_on=date(2018, 7, 2),
    lab_stage="display",
    year_started=2017,
    government_function="administrasi-kependudukan-dan-pencatatan-sipil",
    sectors=("kependudukan", "sosial"),
    topics=("jemput-bola", "lansia", "difabel", "inklusi"),
    districts=("undaan", "mejobo", "jekulo", "dawe"),
    sdgs=(10, 16),
    problem=prose(
        """
        Warga yang tidak bisa bangun dari tempat tidur tidak mungkin datang merekam sidik jari.
        Tanpa KTP-el, bantuan dan jaminan kesehatannya tertahan. Keluarga sudah lama menyerah
        dan menyebutnya “sudah nasib”.
        """,
        """
        Somebody who cannot leave the bed cannot come to have their fingerprints taken. Without
        an identity card, their aid and health insurance are held up. Families had long given
        up and called it fate.
        """,
    ),
    solution=prose(
        """
        Setiap Selasa satu mobil berangkat dengan dua petugas, alat rekam, kain latar biru, dan
        bantal penyangga. Rutenya disusun dari laporan RT, tiga hari sebelumnya. Bila sidik jari
        sudah tidak terbaca, petugas mencatat alasannya dan memakai rekaman mata.
        """,
        """
        Every Tuesday a car sets out with two officers, the recording kit, a blue backdrop and
        a supporting cushion. The route is drawn up three days ahead from what the
        neighbourhood heads report. Where fingerprints can no longer be read, the officer notes
        why and records the eyes.
        """,
    ),
    results=prose(
        """
        Dalam dua tahun 864 warga direkam di rumah. Hal kecil yang paling dihargai keluarga:
        petugas melepas sepatu dan memperkenalkan diri kepada orang yang direkam, bukan kepada
        anaknya.
        """,
        """
        In two years 864 people were recorded at home. The small thing that families valued
        most: officers take off their shoes and introduce themselves to the person, not to the
        son or daughter.
        """,
    ),
    lessons=prose(
        "Satu hari cukup untuk delapan rumah, bukan dua belas. Sisakan waktu untuk duduk.",
        "A day is enough for eight homes, not twelve. Leave time to sit down.",
    ),
    novelty=prose(
        """
        Jadwalnya tetap setiap pekan dan diumumkan, bukan menunggu permintaan khusus.
        """,
        """
        It runs on a fixed, published day each week instead of waiting for a special request.
        """,
    ),
    impacts=(
        figure(
            line("Warga yang direkam di rumah per tahun", "People recorded at home in a year"),
            PEOPLE,
            12,
            447,
            "higher",
            line("Buku tugas mobil layanan", "Log book of the service car"),
            date(2019, 12, 27),
        ),
    ),
    status="running",
    last_verified=date(2024, 9, 3),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2019, rank=3),),
    people=(team(line("Petugas perekaman", "Recording officers"), date(2024, 8, 20)),),
    contact=CONTACT,
)
