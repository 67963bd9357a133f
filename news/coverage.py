"""The articles about a page or an organisation, for the pages of other rooms."""

from collections import defaultdict
from collections.abc import Hashable

from wagtail.models import Locale

from core import content_version
from core.protocols import Card
from news.models import NewsOrganisation, NewsPage, NewsSubject

SHOWN = 4  # the latest
ORGANISATION = "showcase.Organisation"  # as `core.extensions.subject_key` names it


def coverage_of(key: Hashable, locale: Locale) -> list[Card]:
    """No query while the content stands: articles are few, and most pages have none."""
    return content_version.remember(("coverage", locale.pk), lambda: _build(locale)).get(key, [])


def _build(locale: Locale) -> dict[Hashable, list[Card]]:
    articles = list(NewsPage.objects.shown_in(locale).for_cards().latest_first())
    if not articles:
        return {}
    keys: dict[Hashable, list[Hashable]] = defaultdict(list)  # article -> subjects
    for article, subject in NewsSubject.objects.values_list(
        "page__translation_key", "subject__translation_key"
    ):
        keys[article].append(subject)
    for article, organisation in NewsOrganisation.objects.values_list(
        "page__translation_key", "organisation_id"
    ):
        keys[article].append((ORGANISATION, organisation))
    found: dict[Hashable, list[Card]] = defaultdict(list)
    for page in articles:
        for subject in dict.fromkeys(keys.get(page.translation_key, ())):
            if len(found[subject]) < SHOWN:
                found[subject].append(page.card(locale))
    return dict(found)
