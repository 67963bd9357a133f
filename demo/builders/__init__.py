"""One builder for each part of the site: what the content says becomes objects.

Every builder is a function that takes the run (`demo.loading.Loading`). The order is that of
dependency: what is pointed at comes first.
"""

from demo.builders import (
    collections,
    exhibition,
    home,
    innovations,
    news,
    organisations,
    pages,
    pictures,
    services,
    settings,
    successors,
    topics,
    users,
)

BUILDERS = (
    topics.build,
    organisations.build,
    pictures.build,
    home.build,
    pages.build,
    innovations.build,
    successors.build,
    collections.build,
    services.build,
    exhibition.build,
    news.build,
    home.feature,
    settings.build,
    users.build,
)
