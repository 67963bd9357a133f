"""Agencies of Kudus that the sources name, and the nine district offices. No claims about them."""

from ..shapes import Organisation, Text, line, same


def _district_office(key: str, name: str) -> Organisation:
    return Organisation(
        slug=f"kecamatan-{key.replace('_', '-')}",
        name=Text(id=f"Kecamatan {name}", en=f"{name} District Office"),
        kind="agency",
        district=key,
        description=Text(
            id=f"Kantor kecamatan untuk wilayah {name}, satu dari sembilan kecamatan di Kudus.",
            en=f"The office of {name}, one of the nine districts of Kudus.",
        ),
    )


AGENCIES = (
    Organisation(
        slug="sekretariat-daerah",
        name=line(id="Sekretariat Daerah", en="Regional Secretariat"),
        short_name=same("Setda"),
        kind="agency",
        description=line(
            id="""Membantu bupati menyusun kebijakan dan menyelaraskan kerja perangkat daerah.
            Beberapa bagiannya punya halaman sendiri di sini.""",
            en="""Helps the regent to shape policy and keeps the agencies working together.
            Several of its sections have a page of their own here.""",
        ),
    ),
    Organisation(
        slug="bagian-organisasi",
        name=line(id="Bagian Organisasi Setda", en="Organisation Section, Regional Secretariat"),
        kind="unit",
        parent="sekretariat-daerah",
        description=line(
            id="""Penyelenggara Kompetisi Inovasi Pelayanan Publik (KIPP) 2022, menurut
            pemberitaan Suara Merdeka Muria.""",
            en="""Organiser of the public service innovation competition (KIPP) of 2022,
            as reported by Suara Merdeka Muria.""",
        ),
    ),
    Organisation(
        slug="bagian-tata-pemerintahan",
        name=line(
            id="Bagian Tata Pemerintahan Setda", en="Governance Section, Regional Secretariat"
        ),
        kind="unit",
        parent="sekretariat-daerah",
        description=line(
            id="""Kepala bagian ini menjelaskan rencana pameran inovasi Desember 2017 kepada
            media (GNFI, 20 Desember 2017).""",
            en="""Its head explained the plans for the innovation expo of December 2017 to the
            press (GNFI, 20 December 2017).""",
        ),
    ),
    Organisation(
        slug="bagian-pengadaan-barang-jasa",
        name=line(
            id="Bagian Pengadaan Barang/Jasa Setda",
            en="Procurement Section, Regional Secretariat",
        ),
        short_name=same("PBJ"),
        kind="unit",
        parent="sekretariat-daerah",
        description=line(
            id="Mengurus pengadaan barang dan jasa pemerintah kabupaten.",
            en="Handles what the regency government buys and contracts.",
        ),
    ),
    Organisation(
        slug="bagian-perekonomian",
        name=line(id="Bagian Perekonomian Setda", en="Economy Section, Regional Secretariat"),
        kind="unit",
        parent="sekretariat-daerah",
        description=line(
            id="Menyiapkan kebijakan daerah di bidang perekonomian.",
            en="Prepares regional policy on the economy.",
        ),
    ),
    Organisation(
        slug="dinas-kesehatan",
        name=line(id="Dinas Kesehatan", en="Health Agency"),
        short_name=same("Dinkes"),
        kind="agency",
        description=line(
            id="Menangani urusan kesehatan kabupaten. Puskesmas bernaung di bawahnya.",
            en="Looks after health in the regency. The community health centres belong to it.",
        ),
    ),
    Organisation(
        slug="puskesmas-kaliwungu",
        name=line(id="Puskesmas Kaliwungu", en="Kaliwungu Community Health Centre"),
        kind="unit",
        parent="dinas-kesehatan",
        district="kaliwungu",
        description=line(
            id="Puskesmas di Kecamatan Kaliwungu.",
            en="The community health centre in Kaliwungu district.",
        ),
    ),
    Organisation(
        slug="puskesmas-wergu-wetan",
        name=line(id="Puskesmas Wergu Wetan", en="Wergu Wetan Community Health Centre"),
        kind="unit",
        parent="dinas-kesehatan",
        district="kota_kudus",
        description=line(
            id="Puskesmas di Kecamatan Kota Kudus.",
            en="A community health centre in Kota Kudus district.",
        ),
    ),
    Organisation(
        slug="puskesmas-mejobo",
        name=line(id="Puskesmas Mejobo", en="Mejobo Community Health Centre"),
        kind="unit",
        parent="dinas-kesehatan",
        district="mejobo",
        description=line(
            id="Puskesmas di Kecamatan Mejobo.",
            en="The community health centre in Mejobo district.",
        ),
    ),
    Organisation(
        slug="puskesmas-ngembal-kulon",
        name=line(id="Puskesmas Ngembal Kulon", en="Ngembal Kulon Community Health Centre"),
        kind="unit",
        parent="dinas-kesehatan",
        description=line(
            id="Puskesmas yang melayani warga Ngembal Kulon dan sekitarnya.",
            en="The community health centre for Ngembal Kulon and its surroundings.",
        ),
    ),
    Organisation(
        slug="rsud-dr-loekmono-hadi",
        name=line(id="RSUD dr. Loekmono Hadi", en="dr. Loekmono Hadi Regional Hospital"),
        short_name=same("RSUD"),
        kind="agency",
        description=line(
            id="Rumah sakit umum milik Pemerintah Kabupaten Kudus.",
            en="The general hospital run by the regency government of Kudus.",
        ),
    ),
    Organisation(
        slug="bappeda",
        name=line(
            id="Badan Perencanaan Pembangunan Daerah", en="Regional Development Planning Agency"
        ),
        short_name=same("Bappeda"),
        kind="agency",
        description=line(
            id="""Menyusun rencana pembangunan daerah, dan mengadakan lomba kreativitas dan
            inovasi masyarakat (Krenova).""",
            en="""Draws up the development plans of the regency and runs Krenova, the contest
            for ideas from the community.""",
        ),
    ),
    Organisation(
        slug="disdukcapil",
        name=line(
            id="Dinas Kependudukan dan Pencatatan Sipil",
            en="Population and Civil Registration Agency",
        ),
        short_name=same("Disdukcapil"),
        kind="agency",
        description=line(
            id="Mengurus KTP-el, kartu keluarga, kartu identitas anak, dan akta.",
            en="Issues identity cards, family cards, children's cards and certificates.",
        ),
    ),
    Organisation(
        slug="dinas-kearsipan-dan-perpustakaan",
        name=line(id="Dinas Kearsipan dan Perpustakaan", en="Archives and Library Agency"),
        short_name=same("Arpus"),
        kind="agency",
        description=line(
            id="Mengelola perpustakaan daerah dan arsip kabupaten.",
            en="Runs the public library and keeps the records of the regency.",
        ),
    ),
    Organisation(
        slug="dpmptsp",
        name=line(
            id="Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
            en="Investment and One-Stop Service Agency",
        ),
        short_name=same("DPMPTSP"),
        kind="agency",
        description=line(
            id="Melayani perizinan lewat satu pintu dan mendampingi penanam modal.",
            en="Handles permits at one counter and helps investors on their way.",
        ),
    ),
    Organisation(
        slug="dinsos-p3ap2kb",
        name=line(
            id="""Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk
            dan Keluarga Berencana""",
            en="""Agency for Social Affairs, Women's Empowerment, Child Protection, Population
            Control and Family Planning""",
        ),
        short_name=same("Dinsos P3AP2KB"),
        kind="agency",
        description=line(
            id="Mengurus perlindungan sosial, perempuan, anak, dan keluarga berencana.",
            en="Covers social protection, women, children and family planning.",
        ),
    ),
    Organisation(
        slug="diskominfo",
        name=line(id="Dinas Komunikasi dan Informatika", en="Communication and Informatics Agency"),
        short_name=same("Diskominfo"),
        kind="agency",
        description=line(
            id="Menangani informasi publik, jaringan, dan sistem elektronik pemerintah.",
            en="Takes care of public information, networks and government systems.",
        ),
    ),
    Organisation(
        slug="dinas-tenaga-kerja",
        name=line(id="Dinas Tenaga Kerja", en="Manpower Agency"),
        short_name=same("Disnaker"),
        kind="agency",
        description=line(
            id="""Menerbitkan kartu pencari kerja (AK-1). Nama resmi lengkapnya belum dicatat
            di sini.""",
            en="""Issues the job-seeker card (AK-1). Its full official name has not been
            recorded here yet.""",
        ),
    ),
    _district_office("kaliwungu", "Kaliwungu"),
    _district_office("kota_kudus", "Kota Kudus"),
    _district_office("jati", "Jati"),
    _district_office("undaan", "Undaan"),
    _district_office("mejobo", "Mejobo"),
    _district_office("jekulo", "Jekulo"),
    _district_office("bae", "Bae"),
    _district_office("gebog", "Gebog"),
    _district_office("dawe", "Dawe"),
)
