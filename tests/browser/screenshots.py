"""Pictures of every kind of page with its sample content, to be looked at by a person.

make screenshots                             all of them, into var/screenshots
.venv/bin/python -m tests.browser.screenshots home innovation     only these kinds
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.sample")

from django.conf import settings  # the settings module has to be named first
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import launch
from tests.browser.sample_site import SampleSite, serve_sample_site

WIDTHS = {360: 740, 768: 1024, 1280: 900}
SCHEMES = ("light", "dark")
DRAWING_WIDTH = 1600  # pixels: people look at the strokes
LANGUAGES = {"id": "", "en": "/en"}
OTHERS = {"search": "/cari/?q=antrean", "search-empty": "/cari/?q=zzz", "not-found": "/tidak-ada/"}
# So that pictures further down are there too.
SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await new Promise((resume) => setTimeout(resume, 60));
  }
  window.scrollTo(0, 0);
}"""


def addresses(site: SampleSite) -> Iterator[tuple[str, str]]:
    """A name for the picture and a path for each page."""
    for language, prefix in LANGUAGES.items():
        for kind in site.kinds():
            yield f"{kind}-{language}", site.path_of(kind, language)
        for name, path in OTHERS.items():
            yield f"{name}-{language}", f"{prefix}{path}"


def take(browser: Browser, address: str, target: Path) -> None:
    for width, height in WIDTHS.items():
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                reduced_motion="reduce",
            )
            page = context.new_page()
            page.goto(address)
            page.evaluate(SCROLL)
            page.screenshot(path=f"{target}-{width}-{scheme}.png", full_page=True)
            context.close()


def main(wanted: list[str]) -> None:
    directory = Path(settings.BASE_DIR) / "var" / "screenshots"
    directory.mkdir(parents=True, exist_ok=True)
    with serve_sample_site(DRAWING_WIDTH) as site, sync_playwright() as playwright:
        browser = launch(playwright)
        for name, path in addresses(site):
            if not wanted or name.rsplit("-", 1)[0] in wanted:
                print(name, path, flush=True)
                take(browser, site.address + path, directory / name)
        browser.close()
    print(f"Pictures are in {directory}.")


if __name__ == "__main__":
    main(sys.argv[1:])
