"""What happens whenever something is saved: texts are cleaned, and what the public sees of it follows."""

from django.apps import apps
from django.db import connections
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)
from wagtail_localize.models import StringTranslation, post_save_string_translation

from core import content_version, languages
from core.addresses import former
from core.cleaning import records
from core.translations import lengths, sync

# Models outside the page tree whose rows every page may show.
WATCHED = (
    Locale,
    Site,
    PageViewRestriction,
    "core.SiteSettings",
    "core.SiteText",
    "core.NavigationItem",
    "core.CustomImage",
)


def connect() -> None:
    pre_save.connect(records.before_saving, dispatch_uid="texts-are-cleaned")
    pre_save.connect(
        lengths.before_saving, sender=StringTranslation, dispatch_uid="translations-fit"
    )
    post_save.disconnect(post_save_string_translation, sender=StringTranslation)
    post_save.connect(
        lengths.after_saving, sender=StringTranslation, dispatch_uid="translated-titles-fit"
    )
    former.connect(page_slug_changed, post_page_move, pre_delete, post_delete)
    for signal in (page_published, page_unpublished, post_page_move, page_slug_changed):
        signal.connect(content_version.bump, dispatch_uid=f"content-version-{id(signal)}")
    page_published.connect(sync.page_published, dispatch_uid="translations-in-step")
    post_delete.connect(_page_deleted, dispatch_uid="content-version-page-deleted")
    for signal in (post_save, post_delete):
        signal.connect(languages.forget, sender=Locale, dispatch_uid=f"languages-{id(signal)}")
    for model in WATCHED:
        watch(apps.get_model(model) if isinstance(model, str) else model)


def watch(model: type, *topics: str) -> None:
    """Let every saved or deleted row of `model` raise the content version, of `topics` as well."""

    def raise_version(**signal_arguments: object) -> None:
        content_version.bump(*topics)

    for signal in (post_save, post_delete):
        uid = f"content-version-{model.__name__}-{topics}-{id(signal)}"
        signal.connect(raise_version, sender=model, weak=False, dispatch_uid=uid)


def _page_deleted(sender: type, **kwargs: object) -> None:
    if issubclass(sender, Page):
        content_version.bump()


def index_page_addresses(using: str, **kwargs: object) -> None:
    """Pages are found by their whole address in one query, and withdrawn ones among many live ones;
    Wagtail has no index for either.

    After every migration, because SQLite drops it when a migration rebuilds the table.
    """
    connection = connections[using]
    if Page._meta.db_table not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE INDEX IF NOT EXISTS core_page_url_path ON wagtailcore_page (url_path)"
        )
        cursor.execute(
            "CREATE INDEX IF NOT EXISTS core_page_not_live ON wagtailcore_page (path) WHERE NOT live"
        )
