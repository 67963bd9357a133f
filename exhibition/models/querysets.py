"""Named questions about exhibitions, booths and services."""

import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Q
from wagtail.models import Locale, PageManager

from core.querysets import not_translated_into, read_in
from core.visibility import public_now
from showcase.models.querysets import ShowcasePageQuerySet


class ExhibitionPageQuerySet(ShowcasePageQuerySet):
    def for_cards(self) -> "ExhibitionPageQuerySet":
        return super().for_cards().prefetch_related("days")

    def for_search(self) -> "ExhibitionPageQuerySet":
        return self.for_cards().prefetch_related("sessions")

    def now_and_next(self, today: datetime.date) -> "ExhibitionPageQuerySet":
        """Not over yet, the one that begins first in front; without days at the end."""
        return self.filter(Q(last_day__gte=today) | Q(last_day=None)).order_by(
            models.F("first_day").asc(nulls_last=True), "pk"
        )

    def next_after(self, exhibition: Any, today: datetime.date) -> Any:
        """Where to go from `exhibition` once it is over; None while no other one is announced."""
        others = self.now_and_next(today).exclude(translation_key=exhibition.translation_key)
        return others.filter(last_day__isnull=False).select_related("locale").first()

    def over(self, today: datetime.date) -> "ExhibitionPageQuerySet":
        """The latest first."""
        return self.filter(last_day__lt=today).order_by("-last_day", "pk")


class BoothPageQuerySet(ShowcasePageQuerySet):
    def for_cards(self) -> "BoothPageQuerySet":
        return (
            super()
            .for_cards()
            .select_related("exhibitor")
            .prefetch_related("exhibitor__translations")
        )

    def for_search(self) -> "BoothPageQuerySet":
        return self.for_cards().prefetch_related("services__service", "innovations__innovation")

    def of(self, exhibition: Any) -> "BoothPageQuerySet":
        """Booths as a visitor of `exhibition` meets them in its language, in no order.

        A translated exhibition also has the booths that are not translated yet; one query more.
        """
        own = self.child_of(exhibition).public_within(exhibition)
        if exhibition.locale.language_code == settings.LANGUAGE_CODE:
            return own
        source = exhibition.source_page
        if source is None:
            return own
        others = self.child_of(source).public_within(source)
        return own | others.filter(not_translated_into(exhibition.locale))

    def for_lists(self) -> "BoothPageQuerySet":
        """What a list or the plan needs, without texts and media."""
        return self.select_related("locale").defer("description", "media", "search_description")


class BoothServiceQuerySet(models.QuerySet):
    def shown_in(self, locale: Locale) -> "BoothServiceQuerySet":
        """Offers of the booths that a visitor of `locale` meets."""
        return public_now(self, "page__").filter(read_in(locale, "page__"))

    def of_service(self, service: Any) -> "BoothServiceQuerySet":
        """Offers of `service`, in whichever language it is given."""
        return self.filter(service__translation_key=service.translation_key)

    def at_exhibitions_not_over(self, today: datetime.date) -> "BoothServiceQuerySet":
        """Offers of booths below an exhibition that is on or still to come."""
        exhibitions = apps.get_model("exhibition.ExhibitionPage").objects.public_now()
        paths = exhibitions.filter(last_day__gte=today).values_list("path", flat=True)
        below = [Q(page__path__startswith=path) for path in paths]
        return self.filter(reduce(or_, below)) if below else self.none()

    def with_booths(self) -> "BoothServiceQuerySet":
        """Each offer with its booth, and as `service_key` what names its service in all languages."""
        return self.select_related("page__locale").annotate(
            service_key=models.F("service__translation_key")
        )


class ServicePageQuerySet(ShowcasePageQuerySet):
    def for_cards(self) -> "ServicePageQuerySet":
        return (
            super()
            .for_cards()
            .select_related("provider")
            .prefetch_related("provider__translations")
        )

    def for_search(self) -> "ServicePageQuerySet":
        return self.for_cards().prefetch_related("requirements")


ExhibitionPageManager = PageManager.from_queryset(ExhibitionPageQuerySet)
BoothPageManager = PageManager.from_queryset(BoothPageQuerySet)
ServicePageManager = PageManager.from_queryset(ServicePageQuerySet)
