"""The phone's first screen is the page: what brought the visitor begins there, without scrolling
sideways at any width or size of text."""

import pytest

PHONE = {"width": 360, "height": 740}
BUDGET = 600  # CSS pixels from the top of the page to where its answer begins
EXPO = "/pameran/pameran-contoh/"

# What a visitor comes for, by page and by variant of it.
ANSWERS = {
    "/": ".highlight",
    "/inovasi/": "#catalogue .card",
    "/inovasi/?q=antrean": "#catalogue .card",
    "/koleksi/": "main .card",
    "/koleksi/kesehatan/": "#innovations .card",
    "/inovasi/senja-sehat/": ".facts",
    "/inovasi/simpan-budi/": ".facts",
    "/inovasi/menata-simpang-sekolah/": ".facts",
    "/inovasi/penyelenggara/": ".directory__item",
    "/pameran/": ".highlight",
    EXPO: ".hours",
    "/pameran/pameran-inovasi-pendopo-2017/": ".hours",
    f"{EXPO}stan/": ".booth-row",
    f"{EXPO}stan/?q=donor": ".booth-row",
    f"{EXPO}denah/": "[data-plan]",
    f"{EXPO}denah/?dari=A03": "[data-plan]",
    f"{EXPO}acara/": ".session",
    f"{EXPO}laporan/": ".key-figures",
    f"{EXPO}a09-samsat-terpadu/": ".checklist",
    f"{EXPO}e05-jajanan-perajin/": ".notice",
    f"{EXPO}b07-ketuk-sampah/": ".lead",
    "/layanan/": ".service-row",
    "/layanan/samsat-terpadu/": ".requirement",
    "/tentang/": ".prose",
    "/cari/?q=antrean": ".card",
    "/cari/?q=zzz": ".empty",
}
TOP_OF = "selector => document.querySelector(selector).getBoundingClientRect().top + scrollY"
LARGER = "percent => { document.documentElement.style.fontSize = `${percent}%`; }"
WIDTH = "document.documentElement.scrollWidth"


@pytest.mark.parametrize(("path", "answer"), ANSWERS.items())
def test_the_answer_begins_on_the_first_screen_of_a_phone(
    open_browser_page, sample_site, path, answer
):
    page = open_browser_page(viewport=PHONE)
    page.goto(sample_site.address + path)

    assert page.evaluate(TOP_OF, answer) <= BUDGET


@pytest.mark.parametrize("path", [*ANSWERS, "/inovasi/?tampilan=daftar", "/cari/", "/tidak-ada/"])
def test_nothing_is_wider_than_the_screen(open_browser_page, sample_site, path):
    """At 320 pixels, and on a phone with text of 130 and of 150 per cent (WCAG 2.2, 1.4.4, 1.4.10)."""
    page = open_browser_page(viewport={"width": 320, "height": 700})
    page.goto(sample_site.address + path)
    widths = {"320 px": page.evaluate(WIDTH)}
    page.set_viewport_size(PHONE)
    for percent in (130, 150):
        page.evaluate(LARGER, percent)
        widths[f"{percent} %"] = page.evaluate(WIDTH)

    assert widths == {"320 px": 320, "130 %": 360, "150 %": 360}
