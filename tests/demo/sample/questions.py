"""What several tests of the loaded sample ask."""

from wagtail.models import Page

from showcase.models import InnovationPage


def pages_of(locale: str):
    return Page.objects.filter(locale__language_code=locale, depth__gte=2)


def innovation(slug: str, locale: str = "id") -> InnovationPage:
    return InnovationPage.objects.get(slug=slug, locale__language_code=locale)
