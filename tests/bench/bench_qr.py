"""Redirects beside a bare Django view in the same run, on both databases, with the counts exact
afterwards; seconds and memory of 200 posters; how many prints are read.

    python tests/bench/bench_qr.py              # SQLite, and PostgreSQL if its programs are installed
"""

import datetime
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCANS, ROUNDS, PHONES = 1500, 3, 4
POSTERS = 200
PHONE = "Mozilla/5.0 (Linux; Android 10; K) Chrome/130.0.0.0 Mobile Safari/537.36"


def main() -> None:
    if "inside" in sys.argv:
        measure()
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
        inside = [sys.executable, __file__, "inside"]
        sqlite = {"DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3"}
        subprocess.run(inside, check=True, env={**environment, **sqlite})
        if "sqlite" not in sys.argv:
            with_postgresql = [str(ROOT / "tests/bin/with-postgresql"), *inside]
            subprocess.run(with_postgresql, check=True, env=environment, cwd=ROOT)


def measure() -> None:
    sys.path.insert(0, str(ROOT))
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    print(f"\n{connection.vendor}")
    codes = content()
    redirects(codes)
    if connection.vendor == "sqlite":
        posters(codes)
        reading()


def content() -> list:
    """An exhibition with 200 booths, each with services to bring something for."""
    from exhibition.models import BoothService, ServiceRequirement
    from qr.models import Code
    from tests.factories.exhibition import (
        BoothPageFactory,
        ExhibitionPageFactory,
        ServicePageFactory,
        opening_days,
    )
    from tests.factories.showcase import OrganisationFactory

    organisation = OrganisationFactory(name="Dinas Kependudukan dan Pencatatan Sipil")
    services = [
        ServicePageFactory(
            title=f"Layanan {number}",
            provider=organisation,
            requirements=[
                ServiceRequirement(text="KTP"),
                ServiceRequirement(text="Kartu keluarga"),
            ],
        )
        for number in range(5)
    ]
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)
    expo = ExhibitionPageFactory(title="Expo Pendopo", days=opening_days(first=tomorrow))
    for number in range(POSTERS):
        BoothPageFactory(
            parent=expo,
            code=f"A-{number + 1}",
            exhibitor=organisation,
            services=[BoothService(service=service) for service in services[:3]],
        )
    return list(Code.objects.filter(page_kind="booth"))


# --- Redirects -----------------------------------------------------------------------------------


def redirects(codes: list) -> None:
    """One thread of one process, through the whole WSGI application, without a network."""
    from django.core.handlers.wsgi import WSGIHandler
    from django.db import connection
    from django.http import HttpResponseRedirect
    from django.test import RequestFactory, override_settings

    from qr.models import ScanCount
    from qr.scans.counting import flush

    def environ(path: str) -> dict:
        made = RequestFactory(headers={"user-agent": PHONE}).get(path).environ
        return {**made, "HTTP_HOST": "localhost"}

    def ask(app, paths: list[str]) -> float:
        requests = [environ(path) for path in paths]
        start = time.perf_counter()
        for request in requests:
            statuses: list[str] = []
            response = app(request, lambda status, headers, found=statuses: found.append(status))
            list(response)
            response.close()
            assert statuses[0].startswith("302"), statuses
        return len(paths) / (time.perf_counter() - start)

    paths = [f"/q/{codes[number % len(codes)].code}/" for number in range(SCANS)]
    with override_settings(MIDDLEWARE=[], ROOT_URLCONF=__name__):
        global urlpatterns
        from django.urls import re_path

        urlpatterns = [re_path("", lambda request: HttpResponseRedirect("/somewhere/"))]
        bare_app = WSGIHandler()
    with override_settings(WHITENOISE_AUTOREFRESH=False, WHITENOISE_USE_FINDERS=False):
        application = WSGIHandler()  # static files looked up once, as in production
    ask(application, paths[: len(codes)])
    flush()
    before = sum(ScanCount.objects.values_list("count", flat=True))
    bare, scans = [], []
    for _round in range(ROUNDS):
        with override_settings(ROOT_URLCONF=__name__):
            bare.append(ask(bare_app, paths))
        scans.append(ask(application, paths))
    counted = sum(ScanCount.objects.values_list("count", flat=True)) - before
    print(f"  bare Django view        {statistics.median(bare):7.0f} a second")
    print(f"  scans, counted          {statistics.median(scans):7.0f} a second")
    print(f"  counted                 {counted} of {ROUNDS * SCANS}")

    def phone() -> None:
        ask(application, paths)
        connection.close()

    before += counted
    threads = [threading.Thread(target=phone) for _ in range(PHONES)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - start
    flush()
    counted = sum(ScanCount.objects.values_list("count", flat=True)) - before
    print(f"  {PHONES} threads at once       {PHONES * SCANS / seconds:7.0f} a second")
    print(f"  counted                 {counted} of {PHONES * SCANS}")


urlpatterns: list = []


# --- Posters -------------------------------------------------------------------------------------


def posters(codes: list) -> None:
    import io

    from qr.posters.bundle import Printer, gather, write_archive
    from qr.posters.layouts import LAYOUTS

    start = time.perf_counter()
    sheets = gather(codes)
    gathered = time.perf_counter() - start
    print(f"  words of {len(sheets)} posters    {gathered:7.1f} s")
    for key in ("a4", "tj-103"):
        start = time.perf_counter()
        pdf = Printer(LAYOUTS[key]).pdf(sheets)
        print(f"  one PDF, {key:<14} {time.perf_counter() - start:7.1f} s, {len(pdf) / 1e6:.1f} MB")
    start = time.perf_counter()
    file = io.BytesIO()
    write_archive(file, sheets, Printer(LAYOUTS["a4"]))
    size = file.tell() / 1e6
    print(f"  ZIP of everything, a4   {time.perf_counter() - start:7.1f} s, {size:.1f} MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory             {peak:7.0f} MB")


def reading() -> None:
    """Every format at two resolutions in six conditions with two decoders."""
    from qr.posters.layouts import LAYOUTS
    from qr.posters.typesetting import pdf_of
    from tests.qr.reading import DAMAGES, READERS, as_held_up, pages_as_pixels
    from tests.qr.test_scanning_prints import ADDRESS, sheet

    read = tried = 0
    for layout in LAYOUTS.values():
        pdf = pdf_of([sheet()], layout)
        for dpi in (150, 300):
            page = as_held_up(pages_as_pixels(pdf, dpi)[0], layout, dpi)
            for damage in DAMAGES.values():
                pixels = damage(page)
                for reader in READERS.values():
                    tried += 1
                    read += ADDRESS in reader(pixels)
    print(f"  prints read             {read} of {tried}")


if __name__ == "__main__":
    main()
