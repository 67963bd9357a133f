"""The order of loading."""

from wagtail.signal_handlers import disable_reference_index_auto_update

from demo.builders import BUILDERS
from demo.loading import Loading
from search.services import rebuild as rebuild_search
from showcase.catalogue.upkeep import rebuild_catalogue


def load_sample_content(loading: Loading) -> None:
    """Run every builder. In a database where all has been loaded this takes a few queries."""
    with disable_reference_index_auto_update():
        for build in BUILDERS:
            build(loading)
    if loading.created:
        rebuild_search()
        rebuild_catalogue()
        loading.progress.finish("Search and catalogue", "in step")
