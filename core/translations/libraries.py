"""Message files that complete what the libraries of the editor say in a language of ours.

The msgids come from the catalogues that the installed libraries carry. A library's own translation
is taken as it is, unless a person has written another one; what it lacks is written by us.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import polib
from django.apps import apps
from django.conf import settings

DOMAINS = ("django", "djangojs")
DIRECTORY = "wagtail"  # below `locale/`; most of it is Wagtail's

# Strings of packages that the installed applications use without being installed themselves.
USED_BESIDES = ("django.conf", "wagtail.locales", "wagtail.contrib.typed_table_block")

# Extracted comments, which tell where a translation comes from.
BORROWED = "as in the library"
BY_HAND = "missing in the library's catalogue"

PLACEHOLDER = re.compile(r"%\([a-z_A-Z0-9]+\)[sdrf]|%[sdrf]|\{[a-z_A-Z0-9]*\}")

Key = tuple[str, str]  # context, msgid


@dataclass
class Wanted:
    """A string of the libraries, and what they say for it themselves."""

    msgid: str
    context: str
    plural: str = ""
    flags: list[str] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    translation: str = ""
    loaded: bool = False  # Django finds a translation without our help


@dataclass
class Outcome:
    """What merging found: counts for the report, and what a person must do."""

    language: str
    domain: str
    total: int = 0
    borrowed: int = 0
    ours: int = 0
    untranslated: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.language}/{self.domain}: {self.total} strings, {self.borrowed} as in the "
            f"libraries, {self.ours} ours, {len(self.untranslated)} not translated"
        )


def key(entry: polib.POEntry) -> Key:
    return (entry.msgctxt or "", entry.msgid)


def text(entry: polib.POEntry) -> str:
    """The translation of `entry`; that of the first plural form if it has several."""
    return entry.msgstr or (entry.msgstr_plural.get(0, "") if entry.msgid_plural else "")


def placeholders(value: str) -> set[str]:
    return set(PLACEHOLDER.findall(value))


def library_locales() -> dict[str, Path]:
    """The `locale` directory of each library, by its dotted name; what Django prefers comes first."""
    paths = {
        app.name: Path(app.path)
        for app in apps.get_app_configs()
        if Path(app.path).parent != settings.BASE_DIR
    }
    for name in USED_BESIDES:
        spec = find_spec(name)
        if spec is not None and spec.submodule_search_locations:
            paths.setdefault(name, Path(next(iter(spec.submodule_search_locations))))
    return {name: path / "locale" for name, path in paths.items() if (path / "locale").is_dir()}


def wanted_strings(language: str, domain: str) -> dict[Key, Wanted]:
    """Every string of the libraries, with their own translation into `language` if they have one."""
    strings: dict[Key, Wanted] = {}
    served: dict[Key, set[str]] = defaultdict(set)
    for name, locale in library_locales().items():
        own, loaded = _own_translations(locale, language, domain)
        for entry in _sources(locale, domain):
            wanted = strings.setdefault(key(entry), Wanted(entry.msgid, entry.msgctxt or ""))
            # One entry with a plural also serves where the string is used without one.
            wanted.plural = wanted.plural or entry.msgid_plural or ""
            wanted.flags = wanted.flags or [flag for flag in entry.flags if flag != "fuzzy"]
            if name not in wanted.libraries:
                wanted.libraries.append(name)
            if key(entry) in own:
                wanted.translation = wanted.translation or own[key(entry)]
                if loaded:
                    served[key(entry)].add(name)
    for identity, wanted in strings.items():
        # Python's messages are one heap; a script gets those of its own library only.
        everyone = set(wanted.libraries)
        wanted.loaded = (
            bool(served[identity]) if domain == "django" else served[identity] == everyone
        )
    return strings


def _sources(locale: Path, domain: str) -> Iterator[polib.POEntry]:
    """The library's strings: its English catalogue, or all others where it has none."""
    english = locale / "en" / "LC_MESSAGES" / f"{domain}.po"
    files = [english] if english.exists() else sorted(locale.glob(f"*/LC_MESSAGES/{domain}.po"))
    for file in files:
        yield from (entry for entry in polib.pofile(str(file)) if not entry.obsolete)


def _own_translations(locale: Path, language: str, domain: str) -> tuple[dict[Key, str], bool]:
    """The library's translations, and whether Django loads them for `language`.

    It does not load those under a code with a territory (`id_ID` for `id`).
    """
    plain = locale / language / "LC_MESSAGES" / f"{domain}.po"
    territories = sorted(locale.glob(f"{language}_*/LC_MESSAGES/{domain}.po"))
    files = [plain] if plain.exists() else territories
    own = {
        key(entry): text(entry)
        for file in files
        for entry in polib.pofile(str(file))
        if entry.translated()
    }
    return own, plain.exists()


def merge(existing: polib.POFile, language: str, domain: str) -> tuple[polib.POFile, Outcome]:
    """A fresh message file: what persons wrote stays, what libraries say is taken anew."""
    known = {key(entry): entry for entry in existing if not entry.obsolete}
    strings = wanted_strings(language, domain)
    outcome = Outcome(language, domain)
    fresh = polib.POFile(wrapwidth=0)
    fresh.header = existing.header
    fresh.metadata = existing.metadata
    for identity in sorted(strings):
        entry = _entry(strings[identity], known.get(identity))
        if entry is not None:
            fresh.append(entry)
    for identity, entry in sorted(known.items()):
        if identity in strings:
            continue
        if entry.comment == BY_HAND:
            fresh.append(entry)
        elif entry.comment != BORROWED:
            outcome.gone.append(entry.msgid)
    outcome.total = len(fresh)
    outcome.borrowed = sum(entry.comment == BORROWED for entry in fresh)
    outcome.untranslated = [entry.msgid for entry in fresh if not entry.translated()]
    outcome.ours = outcome.total - outcome.borrowed - len(outcome.untranslated)
    return fresh, outcome


def _entry(wanted: Wanted, known: polib.POEntry | None) -> polib.POEntry | None:
    """The entry for a string; None where Django finds the library's translation by itself."""
    written = (
        known is not None
        and known.translated()
        and known.comment != BORROWED
        and text(known) != wanted.translation
    )
    if wanted.loaded and not written:
        return None
    translation = text(known) if known is not None and written else wanted.translation
    plural = {"msgid_plural": wanted.plural, "msgstr_plural": {0: translation}}
    return polib.POEntry(
        msgid=wanted.msgid,
        msgctxt=wanted.context or None,
        flags=wanted.flags,
        occurrences=[(name, "") for name in wanted.libraries],
        comment=BORROWED if translation and not written else "",
        tcomment=known.tcomment if known is not None else "",
        **(plural if wanted.plural else {"msgstr": translation}),
    )
