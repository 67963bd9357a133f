"""The expo of December 2017, as announced the day before. Nothing is known of what came of it."""

from datetime import date

from ..exhibition_shapes import Exhibition, ExhibitionDay
from ..shapes import line, prose, same
from ..sources import GNFI_2017, REPUBLIKA_2017

PENDOPO_2017 = Exhibition(
    slug="pameran-inovasi-pendopo-2017",
    title=line(
        id="Pameran Inovasi Pelayanan Publik 2017", en="Public Service Innovation Expo 2017"
    ),
    summary=line(
        id="""Dua hari di halaman pendopo, seperti direncanakan pada 20 Desember 2017: inovasi
        layanan, karya warga, dan sembilan layanan langsung.""",
        en="""Two days in the yard of the pendopo, as planned on 20 December 2017: service
        innovations, works of residents and nine services on the spot.""",
    ),
    introduction=prose(
        id="""
        Halaman ini memuat rencana, bukan laporan. Sumber tentang isinya terbit pada Rabu, 20 Desember 2017, sehari sebelum pameran dibuka. Jumlah pengunjung dan apa yang
        akhirnya diluncurkan tidak tercatat di sana, jadi tidak kami tulis.

        Pameran dijadwalkan pada Kamis, 21 Desember, dan Jumat, 22 Desember 2017, di halaman
        pendopo. Bupati saat itu, Musthofa Wardoyo, dan Kepala Bagian Tata Pemerintahan, Agung
        Karyanto, menjelaskan rencananya: memperlihatkan layanan kependudukan, kesehatan, dan
        pendidikan, bersama karya masyarakat, perusahaan, dan perguruan tinggi. Pengunjung juga
        bisa langsung mengurus sembilan layanan.
        """,
        en="""
        This page tells of a plan, not of what happened. The source on its contents appeared
        on Wednesday 20 December 2017, the day before the opening. It does not say how many people
        came or what was launched in the end, and neither do we.

        The expo was set for Thursday 21 and Friday 22 December 2017 in the yard of the pendopo.
        The regent at the time, Musthofa Wardoyo, and the head of the governance section, Agung
        Karyanto, set out the plan: to show services in population, health and education together
        with works of the community, of companies and of academia. Visitors could also use nine
        services on the spot.
        """,
    ),
    organisers=("pemerintah-kabupaten-kudus",),
    venue=line(id="Halaman Pendopo Kabupaten Kudus", en="Yard of the Kudus Regency pendopo"),
    address=same("Jalan Simpang Tujuh 1, Kudus"),
    days=(
        ExhibitionDay(
            day=date(2017, 12, 21),
            note=line(
                id="Jam buka tidak disebut dalam sumber.",
                en="The source gives no opening hours.",
            ),
        ),
        ExhibitionDay(
            day=date(2017, 12, 22),
            note=line(
                id="Jam buka tidak disebut dalam sumber.",
                en="The source gives no opening hours.",
            ),
        ),
    ),
    is_sample=False,
    planned_services=(
        "administrasi-kependudukan",
        "pemeriksaan-kesehatan-gratis",
        "kartu-perpustakaan",
        "bpjs-kesehatan",
        "bpjs-ketenagakerjaan",
        "donor-darah",
        "kartu-pencari-kerja",
        "sim-online",
        "samsat-terpadu",
    ),
    planned_exhibits=(
        line(
            id="Layanan kependudukan, kesehatan, dan pendidikan",
            en="Services in population, health and education",
        ),
        line(
            id="Karya masyarakat dan komunitas, perusahaan, dan perguruan tinggi",
            en="Works of the community, of companies and of academia",
        ),
        line(
            id="Rencana peluncuran Desa Cerdas dan Command Center",
            en="The planned launches of Desa Cerdas and a Command Center",
        ),
        line(
            id="Peserta: perangkat daerah, instansi vertikal, dan swasta",
            en="Exhibitors: regency agencies, central bodies and private firms",
        ),
    ),
    innovations=("desa-cerdas", "command-center"),
    sources=(GNFI_2017, REPUBLIKA_2017),
)
