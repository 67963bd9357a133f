"""Each page type with its sample content, looked at by axe-core and by its width."""

import pytest

from tests.browser.accessibility import assert_accessible
from tests.contracts.page_types import PAGE_TYPES

each_kind = pytest.mark.parametrize("kind", [model.page_kind for model in PAGE_TYPES])


@each_kind
def test_a_page_type_is_accessible(browser_page, sample_site, kind):
    browser_page.goto(sample_site.address + sample_site.path_of(kind))

    assert_accessible(browser_page)


@each_kind
def test_a_page_type_fits_a_narrow_screen(open_browser_page, sample_site, kind):
    """Nothing has to be moved sideways at 320 CSS pixels (WCAG 2.2, 1.4.10 Reflow)."""
    page = open_browser_page(viewport={"width": 320, "height": 700})
    page.goto(sample_site.address + sample_site.path_of(kind))

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", ["/cari/?q=antrean", "/en/", "/en/tidak-ada/", "/tidak-ada/"])
def test_other_pages_are_accessible(browser_page, sample_site, path):
    browser_page.goto(sample_site.address + path)

    assert_accessible(browser_page)


@each_kind
def test_a_page_type_is_complete_without_scripts(open_browser_page, sample_site, kind):
    """The same headings and links as with them."""
    address = sample_site.address + sample_site.path_of(kind)
    outline = (
        "[...document.querySelectorAll('h1, h2, h3, main a')].map((it) => it.textContent.trim())"
    )

    with_scripts = open_browser_page()
    with_scripts.goto(address)
    without_scripts = open_browser_page(java_script_enabled=False)
    without_scripts.goto(address)

    # A page without scripts cannot be asked by a script of ours: its text is read instead.
    shown = without_scripts.locator("h1, h2, h3, main a").all_text_contents()
    assert [text.strip() for text in shown] == with_scripts.evaluate(outline)
