"""The order of loading."""

from demo.builders import BUILDERS
from demo.loading import Loading


def load_sample_content(loading: Loading) -> None:
    """Run every builder. In a database where all has been loaded this takes a few queries."""
    for build in BUILDERS:
        build(loading)
