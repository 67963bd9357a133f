"""What only contracts need."""

import pytest
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed

from tests.contracts.filling import VIDEO


@pytest.fixture
def known_video(db) -> Embed:
    """The answer of the video's site, as if it had been asked before."""
    return Embed.objects.create(
        url=VIDEO,
        hash=get_embed_hash(VIDEO),
        type="video",
        title="Pasar Kliwon",
        html='<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
        width=480,
        height=270,
        cache_until=None,
    )
