"""Style sheets: joined into few files, their colours from the tokens, no rule without use."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from core.stylesheets import SHARED, SOURCES, StyleSheetFinder, bundles

ROOT = Path(settings.BASE_DIR)
SHEETS = sorted(SOURCES.rglob("*.css"))
PAGES = [path for path in SHEETS if not path.name.startswith("admin")]
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", re.IGNORECASE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def text_of(path: Path) -> str:
    return COMMENT.sub("", path.read_text())


@pytest.fixture(scope="module")
def vocabulary() -> str:
    """All places that may put a class on an element."""
    sources = [*ROOT.glob("templates/**/*.html"), *ROOT.glob("static/js/*.js")]
    for app in ("core", "home", "showcase", "exhibition", "competition", "news", "search", "qr"):
        sources += ROOT.glob(f"{app}/**/*.py")
    return "\n".join(path.read_text() for path in sources)


def test_the_order_of_the_layers_comes_first_in_the_sheet_of_the_site():
    found = Path(str(finders.find("css/site.css"))).read_text()

    assert found.splitlines()[0] == ("@layer tokens, base, layout, components, content, utilities;")


def test_every_sheet_of_a_folder_is_in_one_bundle_of_its_family():
    family_of = {sheet: name for name, sheets in bundles().items() for sheet in sheets}

    for sheet in SHEETS:
        folder = sheet.relative_to(SOURCES).parts[0]
        if sheet.parent == SOURCES:  # for paper and for the editor: fetched by themselves
            continue
        expected = "css/site.css" if folder in SHARED else f"css/{folder}.css"
        assert sheet in bundles()[expected], f"{sheet} is in {family_of.get(sheet)}"


def test_a_bundle_is_written_anew_only_when_its_text_changes(tmp_path, settings):
    settings.VAR_DIR = tmp_path
    sheet = tmp_path / "one.css"
    sheet.write_text("/* why */\n.one {\n  color: var(--ink);\n}\n")
    finder = StyleSheetFinder()

    first = finder.write("css/one.css", [sheet])
    written = first.stat().st_mtime_ns
    assert first.read_text() == ".one {\ncolor: var(--ink);\n}"

    finder.write("css/one.css", [sheet])
    assert first.stat().st_mtime_ns == written
    sheet.write_text(".two { color: var(--ink); }")
    assert finder.write("css/one.css", [sheet]).read_text() == ".two { color: var(--ink); }"


def test_collected_files_hold_each_bundle(tmp_path, settings):
    settings.VAR_DIR = tmp_path

    listed = dict(StyleSheetFinder().list([]))

    assert set(listed) == set(bundles())
    assert all(storage.exists(name) for name, storage in listed.items())


@pytest.mark.parametrize("sheet", [p for p in PAGES if p.name not in {"tokens.css", "print.css"}])
def test_colours_come_from_the_tokens(sheet):
    assert COLOUR.findall(text_of(sheet)) == []


@pytest.mark.parametrize("sheet", sorted((SOURCES / "components").glob("*.css")))
def test_a_component_has_its_rules_under_its_name(sheet):
    """A sheet of components/ is named after a template, or after a part that has none of its own."""
    without_template = {"batik", "button", "icon", "kicker", "more", "ornaments", "plate", "prose"}
    templates = {path.stem for path in (ROOT / "templates/components").glob("*.html")}

    assert sheet.stem in templates | without_template


def test_no_rule_is_for_a_class_that_nothing_has(vocabulary):
    """A class may be put together from a block and a word: "badge--{{ tone }}"."""
    dead = set()
    for sheet in PAGES:
        for name in set(
            re.findall(r"\.(-?[a-z][\w-]*)", re.sub(r"\{[^{}]*\}", "{}", text_of(sheet)))
        ):
            whole = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", vocabulary)
            stem = name.rsplit("--", 1)[0] + "--"
            made = "--" in name and re.search(rf"{re.escape(stem)}(\{{|%)", vocabulary)
            if not whole and not made:
                dead.add(f"{sheet.relative_to(SOURCES)}: .{name}")
    assert dead == set()
