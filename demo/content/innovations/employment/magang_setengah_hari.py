"""An invented innovation: magang setengah hari."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, PERCENT, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="magang-setengah-hari",
    name=line("Magang Setengah Hari", "Half-Day Apprenticeship"),
    aliases=("Magsehari",),
    summary=line(
        "Magang pagi saja, supaya ibu muda dan perawat orang tua bisa ikut.",
        "An apprenticeship in the mornings only, open to young mothers and carers.",
    ),
    organisation="perangkat-daerah-contoh-5",
    is_sample=True,
    further_organisations=("cv-contoh-olah-pangan",),
    initiator_kind="agency",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2022, 6, 6),
    trial_on=date(2022, 9, 12),
    adoption_on=date(2024, 1, 8),
    lab_stage="display",
    year_started=2022,
    government_function="tenaga-kerja",
    sectors=("ketenagakerjaan",),
    topics=("magang", "perempuan", "pelatihan"),
    districts=("jati", "kaliwungu", "gebog"),
    sdgs=(5, 8),
    problem=prose(
        """
        Program magang mensyaratkan delapan jam sehari selama tiga bulan. Syarat itu
        menyingkirkan
        ibu dengan anak kecil dan anak perempuan yang merawat orang tuanya, padahal merekalah
        yang
        paling lama mencari kerja.
        """,
        """
        The apprenticeship scheme asked for eight hours a day for three months. That shut out
        mothers of small children and daughters who care for their parents, although they are
        the
        ones who look for work longest.
        """,
    ),
    solution=prose(
        """
        Magang dijalankan pukul 07.30 sampai 11.30, selama enam bulan, bukan tiga. Perusahaan
        membagi satu tempat kerja untuk dua peserta, pagi dan siang. Uang saku dibayar per jam,
        dan jadwalnya tidak boleh diubah mendadak.
        """,
        """
        Apprentices work from 7.30 to 11.30, for six months instead of three. Firms share one
        workplace between two people, morning and afternoon. The allowance is paid by the hour,
        and hours may not be changed at short notice.
        """,
    ),
    results=prose(
        """
        Dari 84 peserta dua angkatan pertama, 51 diterima bekerja, kebanyakan tetap paruh waktu.
        Perusahaan melaporkan peserta jarang absen, karena jam kerjanya memang bisa dijalani.
        """,
        """
        Of 84 people in the first two rounds, 51 were taken on, most of them still part-time.
        Firms report that they are rarely absent, because the hours are ones they can keep.
        """,
    ),
    lessons=prose(
        """
        Satu pabrik mundur karena merasa repot menyusun dua giliran. Yang bertahan adalah usaha
        dengan 20 sampai 100 pekerja.
        """,
        """
        One factory withdrew because two shifts were too much trouble. Firms with 20 to 100
        workers are the ones that stayed.
        """,
    ),
    novelty=prose(
        "Jumlah jam latihannya sama, hanya dibagi pada lebih banyak hari.",
        "The hours of training are the same; they are only spread over more days.",
    ),
    impacts=(
        figure(
            line(
                "Peserta perempuan yang menyelesaikan magang",
                "Women who completed their apprenticeship",
            ),
            PERCENT,
            38,
            86,
            "higher",
            line("Daftar hadir program lama dan baru", "Attendance of the old and the new scheme"),
            date(2024, 12, 20),
        ),
        figure(
            line("Diterima bekerja setelah magang", "Taken on afterwards"),
            PERCENT,
            35,
            61,
            "higher",
            line("84 peserta, enam bulan sesudahnya", "84 apprentices, six months later"),
            date(2025, 1, 31),
        ),
    ),
    status="running",
    last_verified=date(2025, 9, 8),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2025, rank=1),),
    people=(team(line("Pendamping magang", "Apprenticeship mentors"), date(2025, 7, 7)),),
    contact=CONTACT,
)
