"""What the documentation names is there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(page):
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", page.read_text())

    assert [target for target in targets if not (page.parent / target).exists()] == []


TOP = {path.name for path in ROOT.iterdir() if path.is_dir()}


@pytest.mark.parametrize(
    "page", [ROOT / "CONTRIBUTING.md", ROOT / "README.md"], ids=lambda p: p.name
)
def test_the_files_and_folders_that_are_named_are_there(page):
    named = re.findall(r"`([\w.-]+/[\w./-]*)`", page.read_text())
    paths = [path for path in named if path.split("/")[0] in TOP]

    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_decision_is_in_the_index():
    decisions = ROOT / "docs" / "decisions"
    listed = re.findall(r"\]\((\d[^)]+)\)", (decisions / "README.md").read_text())

    assert listed == sorted(path.name for path in decisions.glob("0*.md"))


def test_the_licence_of_every_library_is_listed():
    script = ROOT / "tests" / "bin" / "licences"
    printed = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)

    assert (ROOT / "docs" / "operators" / "licences.md").read_text() == printed.stdout


def test_make_help_lists_every_target_that_the_documents_name():
    makefile = (ROOT / "Makefile").read_text()
    listed = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE))
    named = set()
    for page in PAGES:
        named |= set(re.findall(r"`make ([a-z-]+)[^`]*`", page.read_text()))

    assert named - listed == set()
