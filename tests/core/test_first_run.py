"""The first start of a fresh clone: message files are compiled by a process that has read none."""

import os
import shutil
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

# What `make demo` does, up to the server, with one page instead of the sample: the process has
# already translated something when it compiles, and then writes rows.
FIRST_RUN = """
import os, pathlib, django
from django.conf import settings
settings.LOCALE_PATHS = [pathlib.Path(path) for path in os.environ["LOCALES"].split(":")]
django.setup()
from django.core.management import call_command
from django.utils.translation import gettext, override
with override("id"):
    assert gettext("Innovation") == "Innovation"  # nothing is compiled yet
call_command("compile_locale", stdout=open(os.devnull, "w"))

from wagtail.models import Page
from core.read_model import messages
from core.read_model.following import sweep
from core.read_model.registry import read_models
from search.models import SearchEntry
from tests.factories.showcase import InnovationPageFactory
page = InnovationPageFactory(title="Antre Ringkas", stage="adoption")
for language in ("id", "en"):
    card = SearchEntry.objects.get(page=page, locale__language_code=language).as_card()
    print(language, card.kind_label, [badge.label for badge in card.badges])
print("words have changed:", messages.have_changed())  # the rows were written by nobody yet
sweep()
print("words have changed:", messages.have_changed(), sweep())
print([drift for model in read_models() for drift in model.find_drift()], *Page.find_problems())
"""


@pytest.mark.skipif(connection.vendor != "sqlite", reason="It starts from a copy of a file.")
def test_the_first_run_writes_words_of_every_language(db, tmp_path):
    locales = []
    for number, root in enumerate(settings.LOCALE_PATHS):
        copy = tmp_path / str(number)
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns("*.mo"))
        locales.append(str(copy))
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA database_list")
        database = cursor.fetchall()[0][2]
    shutil.copy(database, tmp_path / "db.sqlite3")

    run = subprocess.run(
        [sys.executable, "-c", FIRST_RUN],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "LOCALES": ":".join(locales),
            "VAR_DIR": str(tmp_path),
            "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}",
        },
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines() == [
        "id Inovasi ['Penerapan']",
        "en Innovation ['Adoption']",
        "words have changed: True",
        "words have changed: False 0",
        "[] [] [] [] [] []",
    ]
