"""Free topics. Sectors and government functions come with the site itself (showcase.reference)."""

from demo.content.shapes import Topic as TopicContent
from demo.content.topics import TOPICS
from demo.loading import Loading
from showcase.models import Topic, TopicTranslation


def build(loading: Loading) -> None:
    loading.each("Topics", "topic", TOPICS, _create)


def _create(content: TopicContent) -> None:
    if Topic.objects.filter(slug=content.slug).exists():
        return
    topic = Topic.objects.create(slug=content.slug, name=content.name.id)
    TopicTranslation.objects.create(parent=topic, language="en", name=content.name.en)
