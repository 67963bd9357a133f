"""News, each article with what it is about."""

from functools import partial

from wagtail.models import Page

from demo.content.news import ARTICLES, Article
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from demo.streams import source_blocks, stream
from news.models import NewsIndexPage, NewsOrganisation, NewsPage, NewsSubject
from showcase.models import Organisation, Topic


def build(loading: Loading) -> None:
    index = NewsIndexPage.objects.filter(locale=loading.source_locale).first()
    if index is None:  # an editor has taken it away
        return
    loading.each(
        "News",
        "news",
        ARTICLES,
        lambda content: publish_page(loading, index, partial(draft, loading, content)),
    )


def draft(loading: Loading, content: Article, language: str) -> NewsPage:
    """The unsaved article in `language`; what it is about is the source's page."""
    seed = f"news/{content.slug}"
    page = NewsPage(
        slug=content.slug if language == "id" else content.english_slug,
        translation_key=stable_id(seed),
        title=said(content.title, language),
        summary=said(content.lead, language),
        kind=content.kind,
        date=content.date,
        body=stream(f"{seed}/body", [("text", said(content.body, language))]),
        sources=stream(f"{seed}/sources", source_blocks(content.sources, language)),
    )
    page.topics.add(*Topic.objects.filter(slug__in=content.topics))
    subjects = Page.objects.filter(locale=loading.source_locale, slug__in=content.subjects)
    page.subjects = [
        NewsSubject(subject=subject, sort_order=number)
        for number, subject in enumerate(
            sorted(subjects, key=lambda subject: content.subjects.index(subject.slug))
        )
    ]
    organisations = Organisation.objects.filter(slug__in=content.organisations)
    page.organisations = [
        NewsOrganisation(organisation=organisation, sort_order=number)
        for number, organisation in enumerate(
            sorted(organisations, key=lambda each: content.organisations.index(each.slug))
        )
    ]
    return page
