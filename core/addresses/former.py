"""Keeping the addresses that a page was published at, when it is renamed, moved or deleted.

They are rows of Wagtail's redirects, where editors find them. A row without a target marks a page
that was deleted. Pages that were never public leave nothing behind.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import F, Q, Value
from django.db.models.functions import Concat, Substr
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from core.languages import language_prefix

LONGEST = 255  # what a redirect can hold


def connect(slug_changed: Any, moved: Any, before_delete: Any, after_delete: Any) -> None:
    slug_changed.connect(_renamed, dispatch_uid="former-addresses")
    moved.connect(_moved, dispatch_uid="former-addresses")
    # Every page is a row of `Page`, whatever its type and whichever way it is deleted.
    before_delete.connect(_note, sender=Page, dispatch_uid="former-addresses")
    after_delete.connect(_mark, sender=Page, dispatch_uid="former-addresses")


def _renamed(sender: type, instance: Page, instance_before: Page, **kwargs: Any) -> None:
    was_public = instance_before.live or instance_before.first_published_at is not None
    keep(instance, instance_before.url_path, was_public=was_public)


def _moved(
    sender: type, instance: Page, url_path_before: str, url_path_after: str, **kwargs: Any
) -> None:
    if url_path_before != url_path_after:
        keep(instance, url_path_before)


def keep(page: Page, url_path_before: str, *, was_public: bool = True) -> None:
    """Let the addresses of `page` and of all pages below it lead to where they are now.

    `was_public` is false of a page that is only published with the change.
    """
    after = Page.objects.values_list("url_path", flat=True).get(pk=page.pk)
    public = Page.objects.descendant_of(page, inclusive=was_public).filter(_was_public())
    for site_id, root_path, _url, language in Site.get_site_root_paths():
        if not after.startswith(root_path) or not url_path_before.startswith(root_path):
            continue
        prefix = language_prefix(language)
        pages = list(
            public.annotate(
                before=Concat(Value(url_path_before), Substr(F("url_path"), len(after) + 1))
            ).values_list("pk", "url_path", "before")
        )
        former = {_address(prefix, root_path, before): pk for pk, _now, before in pages}
        living = {_address(prefix, root_path, now) for _pk, now, _before in pages}
        _write(site_id, {old: pk for old, pk in former.items() if old not in living}, living)


def _was_public() -> Q:
    return Q(live=True) | Q(first_published_at__isnull=False)


def _address(prefix: str, root_path: str, url_path: str) -> str:
    return f"{prefix}/{url_path[len(root_path) :]}".rstrip("/") or "/"


def _write(site_id: int, former: dict[str, int | None], living: Iterable[str] = ()) -> None:
    rows = Redirect.objects.filter(automatically_created=True, site_id=site_id)
    for batch in _batches([*former, *living]):
        rows.filter(old_path__in=batch).delete()  # a page is there now, or another one was last
    Redirect.objects.bulk_create(
        [
            Redirect(
                old_path=old_path,
                site_id=site_id,
                redirect_page_id=pk,
                is_permanent=pk is not None,
                automatically_created=True,
            )
            for old_path, pk in former.items()
            if len(old_path) <= LONGEST
        ],
        batch_size=500,
    )


def _batches(paths: list[str], size: int = 500) -> Iterable[list[str]]:
    return (paths[start : start + size] for start in range(0, len(paths), size))


# --- Deletion ------------------------------------------------------------------------------------


def _note(sender: type, instance: Page, **kwargs: Any) -> None:
    """Before the page goes, and with it the rows that lead to it."""
    instance.former_addresses, instance.stand_in = {}, None
    if not (instance.live or instance.first_published_at):
        return
    for site_id, root_path, _url, language in Site.get_site_root_paths():
        if instance.url_path.startswith(root_path) and instance.url_path != root_path:
            address = _address(language_prefix(language), root_path, instance.url_path)
            rows = Redirect.objects.filter(redirect_page=instance.pk, site_id=site_id)
            instance.former_addresses[site_id] = {address, *rows.values_list("old_path", flat=True)}
    if instance.former_addresses:
        # Where a translation goes, visitors of its language read the page it translated.
        versions = Page.objects.live().filter(translation_key=instance.translation_key)
        originals = versions.filter(locale__language_code=settings.LANGUAGE_CODE)
        instance.stand_in = originals.exclude(pk=instance.pk).values_list("pk", flat=True).first()


def _mark(sender: type, instance: Page, **kwargs: Any) -> None:
    for site_id, addresses in getattr(instance, "former_addresses", {}).items():
        _write(site_id, dict.fromkeys(addresses, instance.stand_in))
