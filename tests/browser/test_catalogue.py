"""The catalogue in a browser: with script it updates in place, without it works all the same."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

PHONE = {"viewport": {"width": 360, "height": 740}}
CATALOGUE = "/inovasi/"
HEALTH, POPULATION = "#sektor-kesehatan", "#sektor-kependudukan"
# Where a box stands in a list depends on the sample; it may be behind "show more".
UNFOLD = """element => {
  for (let part = element.closest("details"); part; part = part.parentElement.closest("details"))
    part.open = true;
}"""


@pytest.fixture
def catalogue(browser_page, sample_site):
    """The catalogue on a wide screen; what is marked on it stays as long as the page is not left."""
    return open_at(browser_page, sample_site.address + CATALOGUE)


def open_at(page: Page, address: str) -> Page:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.body.dataset.stayed = 'yes'")
    return page


def stayed(page: Page) -> bool:
    """Whether the page was updated in place ever since."""
    return page.evaluate("document.body.dataset.stayed") == "yes"


def address(page: Page) -> str:
    parts = urlsplit(page.url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def count(page: Page) -> int:
    return int(page.locator(".results-bar__count strong").inner_text().replace(".", ""))


def number_beside(page: Page, box: str) -> int:
    text = page.locator(f".choice:has({box}) .choice__count").inner_text()
    return int(re.match(r"\d+", text).group())


def choose(page: Page, box: str) -> None:
    """Tick or untick, and wait until the page has followed."""
    before = page.url
    page.locator(box).first.evaluate(UNFOLD)
    page.locator(box).first.click()
    page.wait_for_function("before => location.href !== before", arg=before)
    expect(page.locator("#catalogue")).not_to_have_attribute("aria-busy", "true")


# --- With script ----------------------------------------------------------------------------------


def test_ticking_a_box_filters_at_once_and_writes_the_address(catalogue):
    expected = number_beside(catalogue, HEALTH)

    choose(catalogue, HEALTH)

    assert stayed(catalogue)
    assert address(catalogue) == f"{CATALOGUE}?sektor=kesehatan"
    assert count(catalogue) == expected
    assert catalogue.locator(".card").count() == min(expected, 24)
    expect(catalogue.locator(HEALTH)).to_be_checked()
    expect(catalogue.locator(HEALTH)).to_be_focused()
    expect(catalogue.locator(".chip--chosen")).to_have_count(1)


def test_what_was_found_is_said_aloud(catalogue):
    announcement = catalogue.locator("[data-catalogue-announcement]")
    expect(announcement).to_have_attribute("role", "status")
    expect(announcement).to_have_text("")

    choose(catalogue, HEALTH)

    assert re.match(rf"{count(catalogue)} \w+", announcement.inner_text())


def test_back_and_forward_bring_list_boxes_and_address_back(catalogue):
    everything = count(catalogue)
    choose(catalogue, HEALTH)
    health = count(catalogue)
    choose(catalogue, POPULATION)
    assert address(catalogue) == f"{CATALOGUE}?sektor=kependudukan&sektor=kesehatan"

    catalogue.go_back()
    expect(catalogue.locator(POPULATION)).not_to_be_checked()
    expect(catalogue.locator(HEALTH)).to_be_checked()
    assert (address(catalogue), count(catalogue)) == (f"{CATALOGUE}?sektor=kesehatan", health)

    catalogue.go_back()
    expect(catalogue.locator(HEALTH)).not_to_be_checked()
    assert (address(catalogue), count(catalogue)) == (CATALOGUE, everything)

    catalogue.go_forward()
    expect(catalogue.locator(HEALTH)).to_be_checked()
    assert (address(catalogue), count(catalogue)) == (f"{CATALOGUE}?sektor=kesehatan", health)


def test_an_address_reached_in_place_shows_the_same_when_opened_anew(catalogue, open_browser_page):
    choose(catalogue, HEALTH)
    catalogue.locator("#catalogue-search").fill("anak")
    catalogue.locator("#catalogue-search").press("Enter")
    catalogue.wait_for_url("**q=anak**")
    expect(catalogue.locator(".chip--chosen")).to_have_count(2)
    assert stayed(catalogue)
    assert address(catalogue) == f"{CATALOGUE}?q=anak&sektor=kesehatan"

    other = open_browser_page()
    other.goto(catalogue.url)

    titles = ".card__title"
    assert other.locator(titles).all_inner_texts() == catalogue.locator(titles).all_inner_texts()
    assert count(other) == count(catalogue)


def test_removing_a_chip_moves_the_focus_to_the_results(catalogue):
    everything = count(catalogue)
    choose(catalogue, HEALTH)

    choose(catalogue, ".chip--chosen")

    assert stayed(catalogue)
    assert (address(catalogue), count(catalogue)) == (CATALOGUE, everything)
    expect(catalogue.locator("#catalogue-results")).to_be_focused()


def test_turning_the_page_shows_its_beginning(catalogue):
    first = catalogue.locator(".card__title").first.inner_text()
    catalogue.locator(".pagination__next").scroll_into_view_if_needed()

    choose(catalogue, ".pagination__next")

    assert stayed(catalogue)
    assert re.search(r"\?after=[\w-]+$", catalogue.url)
    assert catalogue.locator(".card__title").first.inner_text() != first
    assert catalogue.locator(".card").first.bounding_box()["y"] < 900


def test_what_was_unfolded_stays_unfolded(catalogue):
    catalogue.locator('[data-keep="sektor-more"] > summary').click()
    catalogue.locator('[data-keep="instansi"] > summary').click()

    choose(catalogue, HEALTH)

    assert catalogue.locator('[data-keep="instansi"]').get_attribute("open") is None
    if catalogue.locator('[data-keep="sektor-more"]').count():
        assert catalogue.locator('[data-keep="sektor-more"]').get_attribute("open") is not None


def test_the_language_switch_keeps_what_was_chosen_in_place(catalogue):
    choose(catalogue, HEALTH)
    number = count(catalogue)

    catalogue.locator('.languages a[hreflang="en"]').click()
    catalogue.wait_for_load_state("load")

    assert urlsplit(catalogue.url).path.startswith("/en/")
    assert urlsplit(catalogue.url).query == "sektor=kesehatan"
    assert count(catalogue) == number
    expect(catalogue.locator(HEALTH)).to_be_checked()
    assert catalogue.locator(".chip--chosen").inner_text().split("\n")[-1].strip() == "Health"


def test_a_card_opens_its_page_as_ever(catalogue):
    title = catalogue.locator(".card__title a").first.inner_text()
    catalogue.locator(".card__title a").first.click()
    catalogue.wait_for_load_state("load")

    assert not catalogue.evaluate("'stayed' in document.body.dataset")
    assert catalogue.locator("h1").inner_text() == title


def test_without_an_answer_the_browser_goes_there_itself(browser, sample_site):
    context = browser.new_context()
    page = open_at(context.new_page(), sample_site.address + CATALOGUE)
    failures = []

    def fail_once(route):
        if route.request.resource_type == "xhr" and not failures:
            failures.append(route.request.url)
            route.fulfill(status=503, body="")
        else:
            route.continue_()

    page.route("**/inovasi/**", fail_once)
    page.locator(HEALTH).click()
    page.wait_for_url("**sektor=kesehatan**")
    page.wait_for_load_state("load")

    assert len(failures) == 1
    expect(page.locator(HEALTH)).to_be_checked()
    context.close()


# --- On a phone -----------------------------------------------------------------------------------


def test_the_sheet_of_filters_stays_open_until_it_is_sent_off(open_browser_page, sample_site):
    page = open_at(open_browser_page(**PHONE), sample_site.address + CATALOGUE)
    expect(page.locator(".filters")).to_be_hidden()
    page.locator(".filter-toggle > summary").click()

    choose(page, HEALTH)
    expect(page.locator(".filters")).to_be_visible()

    page.locator(".filters__actions button").click()
    expect(page.locator(".filters")).to_be_hidden()
    assert stayed(page)
    assert address(page) == f"{CATALOGUE}?sektor=kesehatan"


# --- Without script -------------------------------------------------------------------------------


@pytest.fixture
def plain(open_browser_page, sample_site):
    page = open_browser_page(java_script_enabled=False)
    page.goto(sample_site.address + CATALOGUE)
    return page


def test_without_script_the_form_filters(plain):
    expected = number_beside(plain, HEALTH)

    plain.locator(HEALTH).check()
    plain.locator(".filters__actions button").click()

    assert address(plain) == f"{CATALOGUE}?sektor=kesehatan"
    assert count(plain) == expected


def test_without_script_a_search_keeps_the_filters(plain):
    plain.locator(HEALTH).check()
    plain.locator(".filters__actions button").click()
    plain.locator("#catalogue-search").fill("anak")
    plain.locator(".search__button").last.click()

    assert address(plain) == f"{CATALOGUE}?q=anak&sektor=kesehatan"
    assert plain.locator(".chip--chosen").count() == 2


def test_without_script_the_sheet_opens_on_a_phone(open_browser_page, sample_site):
    page = open_browser_page(**PHONE, java_script_enabled=False)
    page.goto(sample_site.address + CATALOGUE)

    page.locator(".filter-toggle > summary").click()
    page.locator(HEALTH).check()
    page.locator(".filters__actions button").click()

    assert address(page) == f"{CATALOGUE}?sektor=kesehatan"
    expect(page.locator(".filters")).to_be_hidden()
