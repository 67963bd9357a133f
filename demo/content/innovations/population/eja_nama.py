"""An invented innovation: eja nama."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="eja-nama",
    name=same("EJA NAMA"),
    expansion=line("Eja Sebelum Cetak", "Spell it out before printing"),
    summary=line(
        "Layar kedua di loket menghadap warga, supaya ejaan diperiksa sebelum dicetak.",
        "A second screen faces the citizen so that spelling is checked before printing.",
    ),
    organisation="perangkat-daerah-contoh-2",
    is_sample=True,
    further_organisations=("pt-contoh-solusi-digital",),
    initiator_kind="civil_servant",
    form="public_service",
    kind="digital",
    stage="trial",
    initiative_on=date(2025, 2, 3),
    trial_on=date(2025, 4, 14),
    lab_stage="deliver",
    year_started=2025,
    government_function="administrasi-kependudukan-dan-pencatatan-sipil",
    sectors=("kependudukan",),
    topics=("antrean", "satu-data"),
    districts=("kota_kudus",),
    sdgs=(16,),
    problem=prose(
        """
        Satu dari sembilan warga di loket datang untuk membetulkan dokumen yang baru saja
        dicetak. Yang salah biasanya satu huruf: Mochamad tanpa c, Siti yang menjadi Sitti.
        """,
        """
        One in nine people at the counter comes to correct a paper that was only just printed.
        Usually it is a single letter: a Mochamad without the c, a Siti who became Sitti.
        """,
    ),
    solution=prose(
        """
        Layar bekas dipasang menghadap warga. Sebelum mencetak, petugas menekan satu tombol dan
        nama tampil dengan huruf sebesar telapak tangan, satu per satu. Warga mengeja
        keras-keras
        lalu mengangguk. Untuk yang tidak membaca, petugas yang mengeja dan warga mendengarkan.
        """,
        """
        A used screen was mounted facing the public. Before printing, the officer presses one
        key and each name appears in letters the size of a palm. People spell it out loud and
        nod. For those who do not read, the officer spells and they listen.
        """,
    ),
    results=prose(
        """
        Setelah tiga bulan, permintaan pembetulan akibat salah ketik tinggal sepertiganya. Tiap
        layanan menjadi 40 detik lebih lama, tetapi antrean keseluruhan justru memendek.
        """,
        """
        After three months, requests to correct typing errors were down to a third. Each case
        takes 40 seconds longer, yet the queue as a whole has become shorter.
        """,
    ),
    lessons=prose(
        "Tampilkan hanya nama dan tanggal lahir. NIK tidak perlu terlihat orang di belakang.",
        "Show only the name and date of birth. People in the queue must not see the rest.",
    ),
    impacts=(
        figure(
            line("Pembetulan karena salah ketik", "Corrections because of typing errors"),
            line("berkas per bulan", "cases per month"),
            212,
            71,
            "lower",
            line(
                "Catatan loket Januari sampai Maret, lalu Mei sampai Juli",
                "Counter log of January to March, then May to July",
            ),
            date(2025, 7, 31),
        ),
    ),
    status="running",
    last_verified=date(2025, 8, 11),
    contact=CONTACT,
)
