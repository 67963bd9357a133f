"""Insurance for workers."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import Source, line, same
from .parts import ASK_AT_COUNTER, GENERAL_LIST, LAPOR, counter_desk

WORKERS_INSURANCE = Service(
    slug="bpjs-ketenagakerjaan",
    name=line(id="Layanan BPJS Ketenagakerjaan", en="BPJS Ketenagakerjaan: workers' insurance"),
    summary=line(
        id="Perlindungan kecelakaan kerja, hari tua, dan kematian, juga bagi pekerja mandiri.",
        en="Cover for accidents at work, old age and death, for the self-employed too.",
    ),
    aliases=("BPJAMSOSTEK", "Jamsostek"),
    provider="bpjs-ketenagakerjaan",
    icon="hammer",
    sectors=("ketenagakerjaan", "sosial"),
    requirements=(
        Requirement(
            text=line(id="NIK (tertera pada KTP)", en="Your population number (on the KTP)"),
            note=line(
                id="Cukup ditunjukkan; situs ini tidak menyimpannya.",
                en="You only show it; this site does not keep it.",
            ),
            source=GENERAL_LIST,
        ),
        Requirement(
            text=line(
                id="Keterangan pekerjaan sehari-hari", en="What you do for a living, day to day"
            ),
            source=GENERAL_LIST,
        ),
        Requirement(
            text=line(
                id="Telepon dengan nomor yang aktif", en="A telephone whose number is in use"
            ),
            source=GENERAL_LIST,
        ),
    ),
    procedure=(
        line(id="Ceritakan pekerjaan Anda di loket.", en="Describe your work at the counter."),
        line(id="Pilih program perlindungan.", en="Choose the kinds of cover."),
        line(id="Petugas menghitung iuran.", en="Staff work out the contribution."),
        line(id="Bayar iuran pertama.", en="Pay the first contribution."),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="varies",
    cost=line(
        id="Iuran bergantung pada penghasilan dan program yang dipilih",
        en="The contribution depends on your income and the cover you choose",
    ),
    product=line(id="Kartu peserta", en="Membership card"),
    complaints=(counter_desk(line(id="BPJS Ketenagakerjaan", en="BPJS Ketenagakerjaan")), LAPOR),
    sources=(
        Source(
            publisher=same("BPJS Ketenagakerjaan"),
            url="https://www.bpjsketenagakerjaan.go.id/bpu",
            note=line(
                id="Halaman pendaftaran pekerja mandiri; belum diperiksa isinya.",
                en="The enrolment page for the self-employed; its content is not yet checked.",
            ),
        ),
    ),
)
