"""Names of reference data in every language of the site.

Sectors, topics and organisations are the same thing in every language, so they are not copied per
language: they keep one row, and their names stand in a child table with one row a language.
"""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _


def content_languages() -> list[tuple[str, Any]]:
    return settings.WAGTAIL_CONTENT_LANGUAGES


class LanguageRow(models.Model):
    """One language's text of a parent named in the subclass (`parent`, related `translations`)."""

    language = models.CharField(_("language"), max_length=12, choices=content_languages)

    class Meta:
        abstract = True


class Translated:
    """Read access to the child rows of a model whose related name is `translations`.

    Prefetch `translations` for lists: this looks at the prefetched rows and starts no query then.
    """

    def text(self, field: str, language: str | None = None) -> str:
        """`field` in `language` (default: the active one), else in the site's first language.

        The row's own column is the last resort, so a thing is never nameless.
        """
        language = language or translation.get_language() or settings.LANGUAGE_CODE
        rows = {row.language: getattr(row, field) for row in self.translations.all()}  # type: ignore[attr-defined]
        return (
            rows.get(language) or getattr(self, field, "") or rows.get(settings.LANGUAGE_CODE, "")
        )
