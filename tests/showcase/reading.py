"""What tests read off a listing and off the catalogue's rows."""

from typing import Any

from django.http import HttpResponse

from showcase.models import EntryFacet, InnovationEntry, InnovationPage


def titles(response: HttpResponse) -> list[str]:
    return [card.title for card in response.context["cards"]]


def choices(response: HttpResponse, name: str) -> dict[str, int]:
    """The values of a facet and the numbers beside them, in the order shown."""
    group: Any = next(group for group in response.context["groups"] if group.name == name)
    return {choice.value: choice.count for choice in group.choices}


def entry_of(page: InnovationPage, language: str = "id") -> InnovationEntry:
    return InnovationEntry.objects.get(
        translation_key=page.translation_key, locale__language_code=language
    )


def facets_of(page: InnovationPage, language: str = "id") -> list[tuple[str, str]]:
    rows = EntryFacet.objects.filter(entry=entry_of(page, language))
    return sorted(rows.values_list("facet", "value"))
