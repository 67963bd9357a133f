"""Free health check."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import line
from .parts import ASK_AT_COUNTER, LAPOR, LIPUTAN_6, counter_desk

HEALTH_CHECK = Service(
    slug="pemeriksaan-kesehatan-gratis",
    name=line(id="Pemeriksaan kesehatan gratis", en="Free health check"),
    summary=line(
        id="Pemeriksaan dasar, misalnya tekanan darah dan gula darah, dengan saran petugas.",
        en="A basic check, such as blood pressure and blood sugar, with advice from the staff.",
    ),
    aliases=("Cek kesehatan", "Tensi"),
    provider="dinas-kesehatan",
    icon="heart-pulse",
    sectors=("kesehatan",),
    requirements=(
        Requirement(
            text=line(id="KTP", en="Identity card (KTP)"),
            note=line(
                id="Anak: kartu identitas anak (KIA) atau kartu keluarga.",
                en="Children: child card (KIA) or family card.",
            ),
            source=LIPUTAN_6,
        ),
    ),
    procedure=(
        line(id="Daftar di meja depan.", en="Register at the front table."),
        line(
            id="Petugas mengukur tekanan darah dan memeriksa yang diperlukan.",
            en="Staff take your blood pressure and check what is needed.",
        ),
        line(
            id="Dengarkan hasil dan sarannya; bawa pulang catatannya.",
            en="Hear the result and the advice; take the note home.",
        ),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="free",
    cost=line(id="Tidak dipungut biaya", en="Free of charge"),
    product=line(
        id="Hasil pemeriksaan dan saran. Situs ini tidak menyimpan hasilnya.",
        en="The result and advice. This site keeps none of it.",
    ),
    complaints=(counter_desk(line(id="Dinas Kesehatan", en="the Health Agency")), LAPOR),
    note=line(
        id="Bukan pengganti pemeriksaan dokter. Untuk gawat darurat, datangi rumah sakit.",
        en="No substitute for seeing a doctor. In an emergency, go to a hospital.",
    ),
    sources=(LIPUTAN_6,),
)
