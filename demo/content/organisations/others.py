"""The regency itself, central bodies in Kudus, and schools that the sources name."""

from ..shapes import Organisation, line, same

OTHERS = (
    Organisation(
        slug="pemerintah-kabupaten-kudus",
        name=line(id="Pemerintah Kabupaten Kudus", en="Kudus Regency Government"),
        short_name=same("Pemkab Kudus"),
        kind="other",
        website="https://kuduskab.go.id",
        description=line(
            id="""Dicantumkan bila sumber menyebut pemerintah kabupaten saja, tanpa perangkat
            daerahnya.""",
            en="""Stands as the organisation where the sources name the regency government only,
            and no agency of it.""",
        ),
    ),
    Organisation(
        slug="polres-kudus",
        name=line(id="Polres Kudus", en="Kudus Resort Police"),
        kind="vertical",
        description=line(
            id="Kepolisian Resor Kudus; salah satu layanannya perpanjangan SIM.",
            en="The police of Kudus; renewing a driving licence is one of its services.",
        ),
    ),
    Organisation(
        slug="samsat-kudus",
        name=line(id="Samsat Kudus", en="Kudus Vehicle Registration Office (Samsat)"),
        short_name=same("Samsat"),
        kind="vertical",
        description=line(
            id="Satu atap untuk pajak kendaraan dan pengesahan STNK.",
            en="Vehicle tax and registration under one roof.",
        ),
    ),
    Organisation(
        slug="bpjs-kesehatan",
        name=line(id="BPJS Kesehatan", en="BPJS Kesehatan (national health insurance)"),
        kind="vertical",
        website="https://www.bpjs-kesehatan.go.id",
        description=line(
            id="Badan penyelenggara jaminan kesehatan nasional.",
            en="The public body that runs the national health insurance.",
        ),
    ),
    Organisation(
        slug="bpjs-ketenagakerjaan",
        name=line(id="BPJS Ketenagakerjaan", en="BPJS Ketenagakerjaan (workers' insurance)"),
        kind="vertical",
        website="https://www.bpjsketenagakerjaan.go.id",
        description=line(
            id="Badan penyelenggara jaminan kecelakaan kerja, hari tua, dan kematian.",
            en="The public body that insures workers against accident, old age and death.",
        ),
    ),
    Organisation(
        slug="pmi-kudus",
        name=line(id="PMI Kabupaten Kudus", en="Indonesian Red Cross, Kudus"),
        short_name=same("PMI"),
        kind="other",
        description=line(
            id="Palang Merah Indonesia di Kudus; menyelenggarakan donor darah.",
            en="The Red Cross in Kudus; it collects blood donations.",
        ),
    ),
    Organisation(
        slug="smp-5-kudus",
        name=same("SMP 5 Kudus"),
        kind="school",
        description=line(
            id="Sekolah menengah pertama di Kudus.", en="A lower secondary school in Kudus."
        ),
    ),
    Organisation(
        slug="smpn-1-kudus",
        name=same("SMPN 1 Kudus"),
        kind="school",
        description=line(
            id="Sekolah menengah pertama negeri di Kudus.",
            en="A public lower secondary school in Kudus.",
        ),
    ),
    Organisation(
        slug="smpn-1-jati",
        name=same("SMPN 1 Jati"),
        kind="school",
        district="jati",
        description=line(
            id="Sekolah menengah pertama negeri di Kecamatan Jati.",
            en="A public lower secondary school in Jati district.",
        ),
    ),
    Organisation(
        slug="universitas-muria-kudus",
        name=same("Universitas Muria Kudus"),
        short_name=same("UMK"),
        kind="school",
        description=line(
            id="""Perguruan tinggi; pada 19 Oktober 2022 disebut sebagai asal juri KIPP 2022
            (Tribun Jateng).""",
            en="""A university; named on 19 October 2022 as one that the KIPP jury of 2022 would
            come from (Tribun Jateng).""",
        ),
    ),
    Organisation(
        slug="universitas-diponegoro",
        name=same("Universitas Diponegoro"),
        short_name=same("Undip"),
        kind="school",
        description=line(
            id="""Perguruan tinggi di Semarang; pada 19 Oktober 2022 disebut sebagai asal juri
            KIPP 2022 (Tribun Jateng).""",
            en="""A university in Semarang; named on 19 October 2022 as one that the KIPP jury of
            2022 would come from (Tribun Jateng).""",
        ),
    ),
)
