"""Which pages wait for a translator, and which of their texts."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.html import strip_tags
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation


def pages_needing(locale: Locale) -> QuerySet[Page]:
    """Live pages of the site's first language that lack something in `locale`, newest first.

    Each has `has_version` (a page in that language exists), `has_live_version` and `pending`, the
    number of its texts without a translation.
    """
    versions = Page.objects.filter(
        translation_key=OuterRef("translation_key"), locale=locale, alias_of__isnull=True
    )
    pending = (
        _untranslated(locale)
        .filter(source__object_id=OuterRef("translation_key"))
        .order_by()
        .values("source__object_id")
        .annotate(number=Count("pk"))
        .values("number")
    )
    return (
        Page.objects.live()
        .filter(locale=Locale.get_default(), depth__gte=2)
        .annotate(
            has_version=Exists(versions),
            has_live_version=Exists(versions.filter(live=True)),
            pending=Coalesce(Subquery(pending, output_field=IntegerField()), 0),
        )
        .filter(Q(has_live_version=False) | Q(pending__gt=0))
        .order_by("-last_published_at", "-pk")
    )


def pending_texts(pages: Iterable[Page], locale: Locale) -> dict[str, list[str]]:
    """The untranslated texts of `pages`, plain, by translation key; one query."""
    keys = [page.translation_key for page in pages]
    segments = (
        _untranslated(locale)
        .filter(source__object_id__in=keys)
        .order_by("order")
        .values_list("source__object_id", "string__data")
    )
    texts: dict[str, list[str]] = defaultdict(list)
    for key, text in segments:
        texts[str(key)].append(strip_tags(text))
    return texts


def _untranslated(locale: Locale) -> QuerySet[StringSegment]:
    done = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale=locale,
        has_error=False,
    )
    return StringSegment.objects.filter(
        ~Exists(done),
        source__locale=Locale.get_default(),
        source__translations__target_locale=locale,
    )
