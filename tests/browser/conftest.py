"""A real browser: Chromium of the machine, driven by Playwright, without any network."""

import os
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright

from tests.browser.chromium import installed_chromium, launch
from tests.browser.sample_site import SampleSite, serve_sample_site

LOOPBACK = {"localhost", "127.0.0.1"}


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker("browser")


@pytest.fixture(scope="package")
def browser(sample_site) -> Iterator[Browser]:
    """Closed after the last test here: while Playwright runs, Django asks no database."""
    if installed_chromium() is None:
        reason = "Chromium is not installed (Debian: apt install chromium)."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright, pytest.MonkeyPatch.context() as patch:
        # Playwright keeps an event loop in this thread, and Django then expects none of its calls.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def sample_site(django_db_setup) -> Iterator[SampleSite]:
    """The site with its sample content. What a test changes in it, later tests see."""
    with serve_sample_site() as site:
        yield site


@pytest.fixture
def open_browser_page(browser: Browser):
    """Opens a tab; takes Playwright's options of a context. The test fails if the page complains.

    A complaint is an error in the console (which is where a breach of the content security policy
    is reported), an uncaught exception, or a request to another machine.
    """
    contexts, complaints = [], []

    def refuse_foreign(route: Route) -> None:
        if urlsplit(route.request.url).hostname in LOOPBACK:
            route.continue_()
        else:
            complaints.append(f"request to {route.request.url}")
            route.abort()

    def open_page(**options) -> Page:
        context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "locale": "id-ID", **options}
        )
        contexts.append(context)
        context.route("http*://**", refuse_foreign)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(f"exception: {error}"))
        page.on("console", note_error)
        return page

    def note_error(message: ConsoleMessage) -> None:
        # That the page itself is a "not found" is its answer, not a mistake.
        own_answer = message.location.get("url") == (message.page and message.page.url)
        if message.type == "error" and not own_answer:
            complaints.append(f"console: {message.text}")

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def browser_page(open_browser_page) -> Page:
    """One tab of a wide screen."""
    return open_browser_page()
