"""What is wrong with the site that `manage.py demo` has just set up and serves; see tests/bin/fresh-clone.

python -m tests.fresh_clone http://localhost:8000
"""

import os
import sys
import time
import urllib.request

import django

SECONDS = 300  # until the content is loaded and the server answers
PER_KIND = 3  # pages that are looked at


def wait_for(address: str) -> None:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        try:
            html_of(f"{address}/readyz/")
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise SystemExit("The server does not answer.")


def html_of(address: str) -> str:
    with urllib.request.urlopen(address, timeout=30) as response:  # noqa: S310 - this machine
        return response.read().decode()


def problems(address: str) -> list[str]:
    from wagtail.models import Page

    from core.read_model.registry import read_models
    from search.models import SearchEntry
    from tests.contracts.interface_texts import foreign, texts_of_page

    found = [f"The page tree is broken: {ids}" for ids in Page.find_problems() if ids]
    found += [f"Not in step: {drift}" for model in read_models() for drift in model.find_drift()]
    entries = SearchEntry.objects.filter(language="id")
    urls = ["/", "/cari/?q=layanan"]
    for kind in entries.order_by("kind").values_list("kind", flat=True).distinct():
        urls += entries.filter(kind=kind).order_by("url").values_list("url", flat=True)[:PER_KIND]
    if len(urls) < 20:
        found.append(f"Only {len(urls)} pages were found: the sample is not loaded.")
    for url in urls:
        texts = texts_of_page(html_of(address + url), "id")
        found += [f"English on {url}: {text}" for text in foreign(texts, "id")]
    return found


if __name__ == "__main__":
    wait_for(sys.argv[1])
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    django.setup()
    found = problems(sys.argv[1])
    for problem in found:
        sys.stderr.write(f"{problem}\n")
    sys.exit(bool(found))
