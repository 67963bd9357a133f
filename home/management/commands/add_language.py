"""Let the site be read in one more language."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale


class Command(BaseCommand):
    help = (
        "Adds a language that CONTENT_LANGUAGES names. Until they are translated, all pages are "
        "read in Indonesian under the new language's prefix, marked as such. Safe to run again."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="for example: jv")

    def handle(self, *args: Any, code: str, **options: Any) -> None:
        if code not in dict(settings.WAGTAIL_CONTENT_LANGUAGES):
            known = ", ".join(dict(settings.WAGTAIL_CONTENT_LANGUAGES))
            raise CommandError(
                f"{code} is not among the site's languages ({known}). "
                f"Set CONTENT_LANGUAGES={known.replace(' ', '')},{code} first."
            )
        _locale, created = Locale.objects.get_or_create(language_code=code)
        # Lists and search know each page once for every language in which it is read.
        call_command("rebuild_read_models", stdout=self.stdout)
        self.stdout.write(
            f"Added {code}: pages are read under /{code}/." if created else f"{code} was there."
        )
