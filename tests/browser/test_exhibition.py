"""The parts of an exhibition in a real browser: accessible, narrow, and what their scripts add."""

import pytest

from tests.browser.accessibility import assert_accessible

SECTIONS = ("stan/", "denah/", "acara/", "laporan/")


@pytest.fixture(scope="package")
def exhibition(sample_site):
    """The address of the sample exhibition that has booths."""
    return f"{sample_site.address}/pameran/pameran-contoh/"


@pytest.mark.parametrize("section", SECTIONS)
def test_each_part_is_accessible(browser_page, exhibition, section):
    browser_page.goto(exhibition + section)

    assert_accessible(browser_page)


@pytest.mark.parametrize("section", SECTIONS)
def test_each_part_fits_a_narrow_screen(open_browser_page, exhibition, section):
    page = open_browser_page(viewport={"width": 320, "height": 700})
    page.goto(exhibition + section)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_every_booth_of_the_plan_is_reached_with_the_keyboard(open_browser_page, exhibition):
    page = open_browser_page()
    page.goto(exhibition + "denah/")
    marks = page.locator(".plan__booth")
    marks.first.focus()

    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == (
        marks.nth(1).get_attribute("aria-label")
    )


def test_the_plan_is_enlarged_where_one_stands(open_browser_page, exhibition):
    page = open_browser_page(viewport={"width": 360, "height": 700})
    page.goto(exhibition + "denah/?dari=A03")

    page.locator('[data-zoom="3"]').click()

    window = page.locator("[data-plan]").bounding_box()
    here = page.locator("[data-plan] .plan__here").bounding_box()
    assert window["x"] <= here["x"]
    assert here["x"] + here["width"] <= window["x"] + window["width"]
    assert page.url.endswith("besar=3#plan-heading")


def test_what_is_ticked_stays_on_the_phone(open_browser_page, exhibition):
    page = open_browser_page()
    page.goto(exhibition + "a03-donor-darah/")
    first = page.locator("[data-tick]").first
    first.check()

    page.reload()

    assert first.is_checked()
    page.locator("[data-checklist-clear]").first.click()
    page.reload()
    assert not first.is_checked()


def test_the_status_changes_with_the_clock(open_browser_page, exhibition):
    """A page that was left open says what is so when its moment comes."""
    page = open_browser_page()
    page.clock.install()
    page.goto(exhibition)
    rows = page.evaluate("JSON.parse(document.querySelector('[data-timetable]').dataset.timetable)")
    label = page.locator("[data-timetable-label]").first
    assert label.inner_text() == rows[0]["label"]

    page.clock.set_fixed_time(rows[-1]["from"])
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    assert label.inner_text() == rows[-1]["label"]


def test_booths_are_found_without_scripts(open_browser_page, exhibition):
    page = open_browser_page(java_script_enabled=False)
    page.goto(exhibition)

    page.locator("#finder-search").fill("donor")
    page.locator("#finder-search").press("Enter")

    assert page.locator(".booth-row__title").all_text_contents() == ["A03 Donor darah"]
