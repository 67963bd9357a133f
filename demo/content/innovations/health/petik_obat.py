"""An invented innovation: petik obat."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    MINUTES,
    PEOPLE,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="petik-obat",
    name=same("PETIK OBAT"),
    expansion=line(
        "Pengantaran Titip Obat untuk Penyakit Kronis",
        "Delivery of medicine for long-term illness through local drop-off points",
    ),
    summary=line(
        "Obat rutin dititipkan di warung terdekat, lengkap dengan pengingat lewat WhatsApp.",
        "Repeat medicine waits at the nearest corner shop, with a reminder by WhatsApp.",
    ),
    organisation="perangkat-daerah-contoh-1",
    is_sample=True,
    further_organisations=("puskesmas-contoh-melati", "koperasi-contoh-guyub"),
    initiator_kind="agency",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2021, 2, 15),
    trial_on=date(2021, 6, 7),
    adoption_on=date(2022, 9, 1),
    lab_stage="deliver",
    year_started=2021,
    government_function="kesehatan",
    sectors=("kesehatan",),
    topics=("lansia", "antrean", "whatsapp", "bpjs"),
    districts=("dawe", "gebog"),
    sdgs=(3, 10),
    problem=prose(
        """
        Pasien darah tinggi dan kencing manis harus mengambil obat setiap bulan. Dari desa di
        lereng, perjalanan ke puskesmas berarti ojek pulang-pergi dan setengah hari antre untuk
        sekantong obat yang sama. Banyak yang memilih melewatkan satu bulan, lalu dua bulan.
        """,
        """
        People with high blood pressure or diabetes must collect their medicine every month.
        From the villages on the slope that means a motorcycle taxi both ways and half a day
        in a queue for the same bag of tablets. Many skip a month, then two.
        """,
    ),
    solution=prose(
        """
        Pasien yang kondisinya stabil memilih satu warung titip. Petugas farmasi menyiapkan obat
        dalam kantong tersegel dengan nomor, bukan nama. Kurir koperasi mengantar dua kali
        seminggu bersama barang dagangan, sehingga tidak ada ongkos tambahan.

        Sehari sebelumnya pasien mendapat pesan pendek. Bila obat tidak diambil dalam tiga hari,
        kader menelepon dan menanyakan kabar. Setiap tiga bulan pasien tetap diperiksa dokter.
        """,
        """
        Patients whose condition is stable choose a corner shop. The pharmacist packs the
        medicine in a sealed bag that bears a number, not a name. Couriers of the co-operative
        bring it twice a week along with the groceries, so delivery costs nothing extra.

        The day before, the patient gets a short message. If the bag is not fetched within
        three days, a volunteer rings to ask how things are. Every three months the patient
        still sees the doctor.
        """,
    ),
    results=prose(
        """
        Pasien yang minum obat tanpa putus selama enam bulan bertambah hampir dua kali lipat.
        Ruang tunggu puskesmas lebih lengang, dan dokter punya waktu untuk pasien yang tekanan
        darahnya belum terkendali.
        """,
        """
        The number of patients who take their medicine for six months without a break has
        almost doubled. The waiting room is calmer, and doctors have time for those whose
        blood pressure is not yet under control.
        """,
    ),
    lessons=prose(
        """
        - Nama pasien tidak boleh tertulis di kantong. Pada bulan pertama kami menuliskannya dan
        dua orang langsung berhenti ikut karena malu.
        - Pilih warung yang buka sampai malam, bukan yang paling besar.
        """,
        """
        - The patient's name must not be on the bag. In the first month it was, and two people
        dropped out at once because they were ashamed.
        - Choose shops that stay open into the evening, not the biggest ones.
        """,
    ),
    design_narrative=prose(
        """
        Sepuluh pasien diikuti dari rumah sampai pulang lagi. Dari rata-rata lima jam, hanya
        enam menit yang dipakai bertemu petugas. Dari catatan itu lahir pertanyaan sederhana:
        mana yang benar-benar perlu tatap muka?
        """,
        """
        Ten patients were followed from their front door and back again. Of five hours on
        average, six minutes were spent with a member of staff. That record raised a simple
        question: which part really has to happen face to face?
        """,
    ),
    novelty=prose(
        "Memakai jalur barang warung yang sudah ada, bukan armada pengantaran baru.",
        "It uses the supply round of the corner shops instead of a new delivery fleet.",
    ),
    impacts=(
        figure(
            line("Minum obat enam bulan tanpa putus", "On medicine six months unbroken"),
            PEOPLE,
            118,
            227,
            "higher",
            line("Kartu obat 260 pasien yang ikut", "Medicine cards of 260 participants"),
            date(2023, 3, 31),
        ),
        figure(
            line("Waktu untuk mengambil obat", "Time spent collecting medicine"),
            MINUTES,
            300,
            20,
            "lower",
            line("Catatan perjalanan 10 pasien", "Journey notes of 10 patients"),
            date(2022, 12, 16),
        ),
    ),
    status="running",
    last_verified=date(2025, 11, 6),
    adopted_by=(neighbour(2024, 2),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2022, rank=2),),
    people=(team(line("Petugas farmasi", "Pharmacy staff"), date(2025, 4, 8)),),
    contact=CONTACT,
)
