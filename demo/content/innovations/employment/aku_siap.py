"""An invented innovation: aku siap."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="aku-siap",
    name=same("AKU SIAP"),
    expansion=line(
        "Asesmen Keterampilan untuk Siap Kerja", "A skills check for being ready to work"
    ),
    aliases=("Aku Siap",),
    summary=line(
        "Dua belas tugas singkat di telepon yang menunjukkan keahlian, bukan ijazah.",
        "Twelve short tasks on a phone that show what you can do, not what you have on paper.",
    ),
    organisation="perangkat-daerah-contoh-5",
    is_sample=True,
    further_organisations=("pt-contoh-solusi-digital", "smk-contoh-1"),
    initiator_kind="agency",
    form="public_service",
    kind="digital",
    stage="trial",
    initiative_on=date(2024, 10, 7),
    trial_on=date(2025, 5, 5),
    lab_stage="design",
    year_started=2024,
    government_function="tenaga-kerja",
    sectors=("ketenagakerjaan", "pendidikan"),
    topics=("pelatihan", "pemuda", "inklusi"),
    districts=("kota_kudus", "jati"),
    sdgs=(4, 8),
    problem=prose(
        """
        Lulusan SMP yang tiga tahun membantu bengkel pamannya bisa menyetel karburator, tetapi
        kartu pencari kerjanya hanya menulis “tidak ada keahlian”.
        """,
        """
        A school-leaver who spent three years in an uncle's workshop can tune a carburettor, but
        the job-seeker card says “no skills”.
        """,
    ),
    solution=prose(
        """
        Peserta memilih bidang, lalu mengerjakan tugas singkat: memotret sambungan las,
        menghitung
        kembalian, menulis jawaban untuk pelanggan yang marah. Dua instruktur menilai secara
        terpisah. Hasilnya satu lembar berisi hal yang sudah bisa dikerjakan dan satu saran
        latihan.
        """,
        """
        People choose a field and do short tasks: take a picture of a weld, work out change,
        write
        a reply to an angry customer. Two instructors mark them separately. The result is one
        sheet that lists what the person can do and suggests one thing to practise.
        """,
    ),
    results=prose(
        """
        Sampai Agustus 2025 ada 174 peserta. Delapan perusahaan bersedia membaca lembar hasil
        sebelum melihat ijazah. Uji coba berlanjut sampai akhir tahun.
        """,
        """
        By August 2025 there were 174 participants. Eight firms agreed to read the sheet before
        they look at certificates. The trial runs on to the end of the year.
        """,
    ),
    lessons=prose(
        "Sediakan tiga telepon pinjaman di kantor. Sepertiga peserta tidak punya kuota.",
        "Keep three telephones to lend. A third of the participants had no data left.",
    ),
    status="running",
    last_verified=date(2025, 8, 29),
    contact=CONTACT,
)
