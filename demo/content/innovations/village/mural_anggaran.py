"""An invented innovation: mural anggaran."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import (
    CONTACT,
    PEOPLE,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="mural-anggaran",
    name=line("Mural Anggaran", "Mural Anggaran (The Budget Mural)"),
    summary=line(
        "Anggaran desa dilukis di dinding: satu batu bata berarti satu juta rupiah.",
        "The village budget is painted on a wall: one brick stands for one million rupiah.",
    ),
    organisation="desa-contoh-wonorejo",
    is_sample=True,
    further_organisations=("dinas-contoh-pemberdayaan-desa", "karang-taruna-contoh"),
    initiator_kind="community",
    form="governance",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2020, 1, 20),
    trial_on=date(2020, 3, 2),
    adoption_on=date(2021, 3, 1),
    lab_stage="display",
    year_started=2020,
    government_function="pemberdayaan-masyarakat-dan-desa",
    sectors=("desa", "tata-kelola"),
    topics=("transparansi", "data-terbuka", "pemuda", "gotong-royong"),
    districts=("dawe", "gebog"),
    sdgs=(16,),
    problem=prose(
        """
        Spanduk anggaran memuat tiga puluh baris angka sebelas digit. Semua desa memasangnya,
        hampir
        tidak ada yang membacanya, dan curiga tetap tumbuh di warung kopi.
        """,
        """
        The budget banner holds thirty lines of numbers with eleven digits. Every village puts
        one
        up, hardly anyone reads it, and suspicion keeps growing at the coffee stall.
        """,
    ),
    solution=prose(
        """
        Dinding balai desa dilukis bata merah. Setiap bata berarti satu juta rupiah, setiap
        warna
        berarti satu bidang: jalan, kesehatan, sekolah, bantuan. Bata yang uangnya sudah dipakai
        diberi cap. Pemuda mengecap bersama bendahara setiap tanggal satu, dan siapa pun boleh
        melihat kuitansinya saat itu juga.
        """,
        """
        The wall of the village hall is painted with red bricks. Each brick means one million
        rupiah and each colour one field: roads, health, school, aid. A brick whose money is
        spent
        gets a stamp. Young people stamp them together with the treasurer on the first of the
        month, and anyone may look at the receipts there and then.
        """,
    ),
    results=prose(
        """
        Peserta musyawarah desa bertambah dua setengah kali, dan usul mereka mulai memakai bata
        sebagai satuan: “Jembatan itu dua belas bata, ambil dari mana?”
        """,
        """
        Attendance at the village assembly grew two and a half times, and proposals are now
        made in
        bricks: “That bridge is twelve bricks, where do we take them from?”
        """,
    ),
    lessons=prose(
        """
        Cat yang mudah dihapus menimbulkan tuduhan. Pakai cap dengan tanggal, dan foto dinding
        pada
        setiap tanggal satu.
        """,
        """
        Paint that is easy to wipe off leads to accusations. Use dated stamps and photograph the
        wall on the first of each month.
        """,
    ),
    design_narrative=prose(
        """
        Idenya diambil dari Papan Izin: sesuatu yang berjalan harus terlihat berjalan. Pelukis
        pertamanya adalah guru gambar yang tidak suka angka.
        """,
        """
        The idea came from the permit board: what moves must be seen to move. Its first painter
        was
        an art teacher who does not like numbers.
        """,
    ),
    novelty=prose(
        "Uang publik menjadi benda yang bisa dihitung dengan jari.",
        "Public money becomes something you can count on your fingers.",
    ),
    impacts=(
        figure(
            line("Warga yang hadir di musyawarah desa", "Residents at the village assembly"),
            PEOPLE,
            46,
            118,
            "higher",
            line("Daftar hadir 2019 dan 2022", "Attendance lists of 2019 and 2022"),
            date(2022, 9, 26),
        ),
        figure(
            line(
                "Warga yang tahu anggaran terbesar desanya", "Residents who know the largest item"
            ),
            PERCENT,
            11,
            73,
            "higher",
            line("Tanya jawab 150 rumah", "150 households asked"),
            date(2022, 10, 10),
        ),
    ),
    status="running",
    last_verified=date(2026, 1, 5),
    replicated_from="papan-izin",
    adopted_by=(neighbour(2022, 15), neighbour(2023, 16)),
    replication_contact=REPLICATION_CONTACT,
    awards=(
        award("regency", 2021, rank=2),
        award("province", 2022, rank=3),
        award("nation", 2023, rank=2),
    ),
    people=(
        team(line("Pemuda dan bendahara desa", "Young people and the treasurer"), date(2025, 8, 4)),
    ),
    contact=CONTACT,
)
