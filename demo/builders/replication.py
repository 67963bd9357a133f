"""Who took an innovation over from whom: possible only when all of them stand."""

from demo.content.innovations import INNOVATIONS
from demo.content.shapes import Innovation as InnovationContent
from demo.loading import Loading
from demo.translating import refresh_translation
from showcase.models import InnovationPage


def build(loading: Loading) -> None:
    linked = [content for content in INNOVATIONS if content.replicated_from or content.successor]

    def link(content: InnovationContent) -> None:
        page = _page(loading, content.slug)
        if page is None or page.has_unpublished_changes:
            return
        page.replicated_from = _page(loading, content.replicated_from)
        page.succeeded_by = _page(loading, content.successor)
        if page.succeeded_by is not None:
            page.status = content.status
        page.save_revision().publish()
        refresh_translation(page, loading.target_locale)

    loading.each("Links between innovations", "replication", linked, link)


def _page(loading: Loading, slug: str) -> InnovationPage | None:
    return InnovationPage.objects.filter(locale=loading.source_locale, slug=slug).first()
