"""The page of all collections."""

from typing import Any

from django.http import HttpRequest

from showcase.catalogue.addresses import catalogue_url, way_to_all
from showcase.collection.cards import collection_cards
from showcase.models import CollectionIndexPage


def context(page: CollectionIndexPage, request: HttpRequest) -> dict[str, Any]:
    """Every collection with its number of innovations: the same queries for any number of them."""
    locale = page.shown_locale
    cards = collection_cards(locale)
    return {"cards": cards, "empty_actions": [] if cards else way_to_all(catalogue_url(locale))}


def structured_data(page: CollectionIndexPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
