"""Which innovation has taken the place of which: can be said only when both stand."""

from demo.builders.innovations import standing
from demo.content.innovations import INNOVATIONS
from demo.content.shapes import Innovation as InnovationContent
from demo.loading import Loading
from demo.publishing import note_references


def build(loading: Loading) -> None:
    def succeed(content: InnovationContent) -> None:
        page = standing(loading, content.slug)
        successor = standing(loading, content.successor)
        if page is None or successor is None or page.status or page.has_unpublished_changes:
            return
        page.status, page.succeeded_by = content.status, successor
        page.save_revision().publish()
        note_references(page)

    succeeded = [content for content in INNOVATIONS if content.successor]
    loading.each("Successors of innovations", "successor", succeeded, succeed)
