"""Every page type in the shapes that editors leave behind: almost nothing, and two of everything of
which one is half empty. Nobody who visits gets an error, in either language.
"""

import pytest
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.signals import page_published

from core.models import BasePage
from tests.contracts.page_types import each_page_type, make_doubled_page, make_emptied_page
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

each_shape = pytest.mark.parametrize(
    "make", [make_emptied_page, make_doubled_page], ids=["emptied", "doubled"]
)


def addresses(page: BasePage) -> list[str]:
    """Of the page and of its parts that are pages themselves."""
    parts = [""]
    if isinstance(page, RoutablePageMixin):
        parts = [
            str(pattern.pattern)
            for pattern in page.get_subpage_urls()
            if not pattern.pattern.regex.groups and ".ics" not in str(pattern.pattern)
        ]
    return [page.get_url() + part.strip("^$") for part in parts]


def problems(html: RenderedPage) -> list[object]:
    return [
        *html.repeated_ids(),
        *html.dangling_references(),
        *html.images_without_alternative(),
        *html.inline_code(),
    ]


@each_shape
@each_page_type
def test_the_page_its_parts_and_what_lists_it_are_read_in_both_languages(
    client, model, make, locale_en, known_video
):
    page = make(model)
    page_published.send(sender=model, instance=page)  # the read models hold it

    for address in addresses(page):
        for prefix in ("", "/en"):
            response = client.get(f"{prefix}{address}")

            html = RenderedPage(response)
            assert (response.status_code, len(html.headings(1))) == (200, 1), prefix + address
            assert problems(html) == [], prefix + address

    for address in {"/", "/cari/", page.get_parent().get_url() or "/"}:
        assert problems(RenderedPage(client.get(address))) == [], address
