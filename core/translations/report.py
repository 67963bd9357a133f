"""The report in which translators find their work."""

from typing import Any

import django_filters
from django.conf import settings
from django.db.models import QuerySet
from django.urls import path, reverse
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy

from core.translations.needs import pages_needing, pending_texts

SHOWN_TEXTS = 3
SHOWN_CHARACTERS = 90


def target_languages() -> list[tuple[str, Any]]:
    return [
        pair for pair in settings.WAGTAIL_CONTENT_LANGUAGES if pair[0] != settings.LANGUAGE_CODE
    ]


class NeedsFilterSet(WagtailFilterSet):
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=target_languages, empty_label=None, method="nothing_more"
    )
    title = django_filters.CharFilter(label=_("Title"), lookup_expr="icontains")

    class Meta:
        model = Page
        fields = ["title"]

    def nothing_more(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        """The view has chosen the language already."""
        return queryset


class TranslationNeedsView(ReportView):
    """Pages that are not translated, not published in translation, or changed since."""

    index_url_name = "translation_needs"
    index_results_url_name = "translation_needs_results"
    permission_policy = page_permission_policy
    any_permission_required = ["add", "change", "publish"]
    filterset_class = NeedsFilterSet
    header_icon = "wagtail-localize-language"
    page_title = _("Waiting for translation")
    columns = [
        TitleColumn("title", label=_("Page"), get_url=lambda page: page.work_url),
        Column("state", label=_("What is missing")),
        Column("changes", label=_("Texts without translation")),
        DateColumn("last_published_at", label=_("Published")),
    ]
    list_export = ["title", "state", "changes", "last_published_at"]

    @property
    def locale_wanted(self) -> Locale:
        codes = [code for code, _label in target_languages()]
        wanted = self.request.GET.get("language")
        return Locale.objects.get(language_code=wanted if wanted in codes else codes[0])

    def get_queryset(self) -> QuerySet[Page]:
        editable = page_permission_policy.instances_user_has_any_permission_for(
            self.request.user, ["add", "change", "publish"]
        )
        return pages_needing(self.locale_wanted).filter(pk__in=editable.values("pk"))

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        locale = self.locale_wanted
        pages = list(object_list)
        texts = pending_texts(pages, locale)
        keys = [page.translation_key for page in pages if page.has_version]
        versions = dict(
            Page.objects.filter(locale=locale, translation_key__in=keys).values_list(
                "translation_key", "pk"
            )
        )
        for page in pages:
            page.state = state_of(page)
            page.changes = in_short(texts.get(str(page.translation_key), []))
            page.work_url = work_url(page, versions.get(page.translation_key))
        return pages


def state_of(page: Page) -> str:
    if not page.has_version:
        return str(_("Not yet translated"))
    if page.pending:
        return (
            ngettext("%d text to translate", "%d texts to translate", page.pending) % page.pending
        )
    return str(_("Translated, not yet published"))


def in_short(texts: list[str]) -> str:
    """The first few texts, shortened."""
    shown = [Truncator(text).chars(SHOWN_CHARACTERS) for text in texts[:SHOWN_TEXTS]]
    return " · ".join([*shown, "…"] if len(texts) > SHOWN_TEXTS else shown)


def work_url(page: Page, version_pk: int | None) -> str:
    """Where a translator goes on: the translation's editor, or the step that begins one."""
    if version_pk is None:
        return reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return reverse("wagtailadmin_pages:edit", args=[version_pk])


class TranslationNeedsMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return bool(target_languages()) and page_permission_policy.user_has_any_permission(
            request.user, ["add", "change", "publish"]
        )


def menu_item() -> MenuItem:
    return TranslationNeedsMenuItem(
        _("Waiting for translation"),
        reverse("translation_needs"),
        icon_name="wagtail-localize-language",
        order=90,
    )


def urls() -> list[Any]:
    return [
        path(
            "reports/waiting-for-translation/",
            TranslationNeedsView.as_view(),
            name="translation_needs",
        ),
        path(
            "reports/waiting-for-translation/results/",
            TranslationNeedsView.as_view(results_only=True),
            name="translation_needs_results",
        ),
    ]
