"""Our message files: in step with the code, complete, and of one voice with the editor's."""

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import translation
from django.utils.translation import gettext, ngettext, pgettext

needs_gettext = pytest.mark.skipif(
    shutil.which("xgettext") is None and os.environ.get("CI") != "true",
    reason="gettext is not installed",
)

LOCALE = Path(settings.BASE_DIR) / "locale"
OURS = LOCALE / "id" / "LC_MESSAGES" / "django.po"
LIBRARIES = LOCALE / "wagtail" / "id" / "LC_MESSAGES" / "django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|%%|\{\w+\}|<[^>]+>")
END = re.compile(r"[.:?!…]?\Z")

# The binding words of the field, as the interface says them.
VOCABULARY = {
    "Innovation": "Inovasi",
    "Organisation": "Penyelenggara",
    "Regional agency": "Perangkat daerah (OPD)",
    "Central body in the region": "Instansi vertikal",
    "Kind": "Jenis",
    "Stage": "Tahapan",
    "Initiative": "Inisiatif",
    "Trial": "Uji coba",
    "Adoption": "Penerapan",
    "laboratory stage": "tahap lab",
    "design narrative": "rancang bangun",
    "novelty": "kebaruan",
    "Impact": "Dampak",
    "Replication": "Replikasi",
    "Government function": "Urusan pemerintahan",
    "Sector": "Sektor",
    "District": "Kecamatan",
    "Exhibition": "Pameran",
    "Booth": "Stan",
    "Exhibitor type": "Jenis peserta pameran",
    "Floor plan": "Denah",
    "Service": "Layanan",
    "Requirement": "Persyaratan",
    "Service standard": "Standar pelayanan",
    "Free of charge": "Tidak dipungut biaya",
    "Civil servant": "ASN",
}
# The laboratory's own names, in every language.
LABORATORY = ["Drum up", "Diagnose", "Design", "Deliver", "Display"]


@pytest.fixture(scope="module")
def entries() -> list[polib.POEntry]:
    return list(polib.pofile(str(OURS)))


def texts(entry: polib.POEntry) -> list[str]:
    """The translation; each form of it if the text has a plural."""
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


# --- In step with the code -----------------------------------------------------------------------


@needs_gettext
def test_the_message_files_are_in_step_with_the_code():
    call_command("messages", "--check", verbosity=0)


@needs_gettext
def test_the_check_names_what_is_not_in_step(tmp_path, settings):
    path = tmp_path / "id" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    file = polib.pofile(str(OURS), wrapwidth=0)
    file.remove(file.find("Booth"))
    file.find("Floor plan").flags.append("fuzzy")
    file.find("Sector").msgstr = ""
    file.append(polib.POEntry(msgid="No longer said", msgstr="Tidak dikatakan lagi"))
    file.save(str(path))
    settings.LOCALE_PATHS = [tmp_path]

    with pytest.raises(CommandError) as error:
        call_command("messages", "--check", verbosity=0)

    assert str(error.value).splitlines() == [
        "id: not collected: 'Booth'",
        "id: no longer used: 'No longer said'",
        "id: fuzzy: 'Floor plan'",
        "id: not translated: 'Sector'",
        "Run `make messages` and translate.",
    ]


# --- Complete ------------------------------------------------------------------------------------


def test_every_text_is_translated_and_none_is_a_guess(entries):
    assert [entry.msgid for entry in entries if not all(texts(entry))] == []
    assert [entry.msgid for entry in entries if entry.fuzzy or entry.obsolete] == []


def test_translations_keep_placeholders_and_markup(entries):
    def parts(text: str) -> Counter[str]:
        return Counter(PLACEHOLDER.findall(text))

    wrong = [
        (entry.msgid, text)
        for entry in entries
        for text in texts(entry)
        if parts(text) != parts(entry.msgid_plural or entry.msgid)
    ]
    assert wrong == []


def test_translations_end_as_their_sources_do(entries):
    """A sentence stays a sentence, a label a label."""
    wrong = [
        (entry.msgid, text)
        for entry in entries
        for text in texts(entry)
        if END.search(text).group() != END.search(entry.msgid).group()
    ]
    assert wrong == []


def test_translations_keep_capital_and_small_initials(entries):
    """Labels of fields begin small: the editor's pages put them in capitals where they stand first."""
    always_capital = {"ASN", "Anda"}
    wrong = [
        (entry.msgid, text)
        for entry in entries
        for text in texts(entry)
        if entry.msgid[0].isalpha() and text[0].isalpha() and text.split()[0] not in always_capital
        if entry.msgid[0].isupper() != text[0].isupper()
    ]
    assert wrong == []


# --- One voice -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("source", "word"), VOCABULARY.items())
def test_the_words_of_the_field_are_used(source, word):
    with translation.override("id"):
        assert gettext(source) == word


def test_the_laboratory_keeps_its_own_names():
    with translation.override("id"):
        assert [gettext(name) for name in LABORATORY] == LABORATORY


def test_a_text_of_ours_and_the_editors_is_translated_alike(entries):
    """Django knows one translation of a text: ours would replace the editor's."""
    editors = {(entry.msgctxt, entry.msgid): entry for entry in polib.pofile(str(LIBRARIES))}
    different = [
        (entry.msgid, texts(entry)[0], texts(editors[entry.msgctxt, entry.msgid])[0])
        for entry in entries
        if (entry.msgctxt, entry.msgid) in editors
        and texts(entry)[0] != texts(editors[entry.msgctxt, entry.msgid])[0]
    ]
    assert different == []


def test_a_word_with_two_meanings_is_kept_apart():
    with translation.override("id"):
        assert pgettext("button", "Search") == "Cari"
        assert pgettext("of an innovation", "Form") == "Bentuk"
        assert gettext("Form") == "Formulir"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("id", 1, "1 inovasi"),
        ("id", 3, "3 inovasi"),
        ("en", 1, "1 innovation"),
        ("en", 0, "0 innovations"),
    ],
)
def test_what_is_counted_takes_the_languages_plural(language, count, said):
    with translation.override(language):
        text = ngettext("%(number)s innovation", "%(number)s innovations", count)

    assert text % {"number": count} == said
