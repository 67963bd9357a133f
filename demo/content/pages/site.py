"""Identity, contact and navigation. Addresses are generic and lead to nobody."""

from ..page_shapes import FooterGroup, NavigationItem, Site, SocialLink
from ..shapes import line, same

SITE = Site(
    name=line(id="Etalase Inovasi Kudus", en="Kudus Innovation Showcase"),
    tagline=line(
        id="Lihat, coba, tiru.",
        en="See it, try it, copy it.",
    ),
    owner=line(id="Pemerintah Kabupaten Kudus", en="Kudus Regency Government"),
    footer_note=line(
        id="""Sebagian isi situs ini adalah konten contoh dan diberi label. Selebihnya memakai
        pemberitaan yang sumbernya tercantum di tiap halaman.""",
        en="""Part of this site is sample content and marked as such. Everything else rests on
        published reports, named on each page.""",
    ),
    announcement=line(
        id="Pameran contoh sedang berlangsung. Lihat stan, jadwal, dan layanannya.",
        en="The sample exhibition is on. See its booths, programme and services.",
    ),
    announcement_target="exhibitions",
    address=line(
        id="Kantor contoh, Kabupaten Kudus, Jawa Tengah",
        en="Sample office, Kudus Regency, Central Java",
    ),
    email="etalase@example.go.id",
    telephone="",
    navigation=(
        NavigationItem(label=line(id="Inovasi", en="Innovations"), target="catalogue"),
        NavigationItem(label=line(id="Koleksi", en="Collections"), target="collections"),
        NavigationItem(label=line(id="Pameran", en="Exhibitions"), target="exhibitions"),
        NavigationItem(label=line(id="Layanan", en="Services"), target="services"),
        NavigationItem(label=line(id="Kompetisi", en="Competitions"), target="competitions"),
        NavigationItem(label=line(id="Berita", en="News"), target="news"),
    ),
    footer=(
        FooterGroup(
            heading=line(id="Jelajahi", en="Explore"),
            items=(
                NavigationItem(
                    label=line(id="Katalog inovasi", en="Innovation catalogue"), target="catalogue"
                ),
                NavigationItem(
                    label=line(id="Penyelenggara", en="Organisations"), target="organisations"
                ),
                NavigationItem(label=line(id="Koleksi", en="Collections"), target="collections"),
            ),
        ),
        FooterGroup(
            heading=line(id="Datang", en="Visit"),
            items=(
                NavigationItem(label=line(id="Pameran", en="Exhibitions"), target="exhibitions"),
                NavigationItem(label=line(id="Layanan", en="Services"), target="services"),
            ),
        ),
        FooterGroup(
            heading=line(id="Tentang situs ini", en="About this site"),
            items=(
                NavigationItem(label=line(id="Tentang kami", en="About us"), target="tentang"),
                NavigationItem(label=line(id="Privasi", en="Privacy"), target="privasi"),
                NavigationItem(
                    label=line(id="Aksesibilitas", en="Accessibility"), target="aksesibilitas"
                ),
                NavigationItem(label=line(id="Kontak", en="Contact"), target="kontak"),
            ),
        ),
    ),
    social=(
        SocialLink(label=same("SP4N-LAPOR!"), url="https://www.lapor.go.id"),
        SocialLink(
            label=line(id="Situs Pemerintah Kabupaten Kudus", en="Website of Kudus Regency"),
            url="https://kuduskab.go.id",
        ),
    ),
)
