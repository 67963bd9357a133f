"""An invented innovation: arsip keluarga."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="arsip-keluarga",
    name=line("Arsip Keluarga", "Arsip Keluarga (The Family Archive)"),
    summary=line(
        "Surat penting warga dipindai gratis sebelum musim hujan, disimpan di rumah masing-masing.",
        "Residents' vital papers are scanned free of charge before the rains and kept at home.",
    ),
    organisation="perangkat-daerah-contoh-6",
    is_sample=True,
    further_organisations=("desa-contoh-sendangmulyo", "badan-contoh-penanggulangan-bencana"),
    initiator_kind="civil_servant",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2020, 3, 9),
    trial_on=date(2020, 10, 12),
    adoption_on=date(2022, 10, 3),
    lab_stage="display",
    year_started=2020,
    government_function="kearsipan",
    sectors=("perpustakaan-arsip", "kependudukan"),
    topics=("banjir", "siaga-bencana", "jemput-bola"),
    districts=("undaan", "mejobo", "jati"),
    sdgs=(11, 13, 16),
    problem=prose(
        """
        Setelah banjir, yang dijemur di pagar bukan hanya kasur, tetapi juga ijazah, buku nikah,
        dan sertifikat tanah yang lengket menjadi satu. Mengurus penggantinya bisa memakan waktu
        setahun.
        """,
        """
        After a flood it is not only mattresses that dry on the fence but school certificates,
        marriage books and land titles, stuck together in one lump. Replacing them can take a
        year.
        """,
    ),
    solution=prose(
        """
        Setiap Oktober, dua arsiparis membuka meja di balai desa dengan pemindai dan segel
        plastik.
        Warga membawa map, memindai sendiri dengan dibantu, lalu menerima hasilnya dalam flashdisk
        milik keluarga. Kantor tidak menyimpan salinan. Aslinya dimasukkan ke kantong kedap
        air yang digantung di atas garis banjir tertinggi.
        """,
        """
        Each October two archivists set up a table in the village hall with a scanner and
        plastic
        seals. People bring their folder, scan with some help and take the result home on the
        family's own memory stick. The office keeps no copy. The originals go into a watertight
        pouch that hangs above the highest flood line.
        """,
    ),
    results=prose(
        """
        Tiga musim hujan kemudian, dari 1.150 keluarga yang ikut, hanya 14 yang kehilangan
        dokumen.
        """,
        """
        Three rainy seasons later, of 1,150 families that took part, only 14 had lost a paper.
        """,
    ),
    lessons=prose(
        """
        Warga baru percaya setelah melihat sendiri bahwa berkas di komputer dihapus. Kami
        melakukannya di depan mereka, setiap kali.
        """,
        """
        People trusted it only once they saw the files being deleted from the computer. We do
        that
        in front of them, every time.
        """,
    ),
    novelty=prose(
        "Arsip tetap milik keluarga. Pemerintah membantu, tetapi tidak menyimpan.",
        "The archive stays with the family. Government helps but does not keep.",
    ),
    impacts=(
        figure(
            line(
                "Keluarga yang kehilangan dokumen setelah banjir",
                "Families that lost papers in a flood",
            ),
            line("per 1.000 keluarga", "per 1,000 families"),
            118,
            12,
            "lower",
            line("Laporan desa 2020 dan 2023", "Village reports of 2020 and 2023"),
            date(2023, 4, 17),
        ),
    ),
    status="running",
    last_verified=date(2024, 10, 14),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2023, rank=2),),
    people=(team(line("Arsiparis", "Archivists"), date(2024, 10, 14)),),
    contact=CONTACT,
)
