"""Listing pages and plain pages."""

from functools import partial
from html import escape
from typing import Any

from demo.content.page_shapes import Block as BlockContent
from demo.content.page_shapes import IndexPage, StandardPage
from demo.content.pages import INDEX_PAGES, STANDARD_PAGES
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from demo.streams import Block, list_items, source_blocks, stream
from demo.targets import INDEX_MODELS, address_of, page_of
from home import models


def build(loading: Loading) -> None:
    home = loading.site.root_page
    loading.each(
        "Listing pages",
        "index",
        [content for content in INDEX_PAGES if content.key in INDEX_MODELS],
        lambda content: publish_page(loading, home, partial(draft_index, content)),
        key=lambda content: content.key,
    )
    loading.each(
        "Plain pages",
        "page",
        linked_last(STANDARD_PAGES),
        lambda content: publish_page(loading, home, partial(draft_page, loading, content)),
    )


def draft_index(content: IndexPage, language: str) -> Any:
    model = INDEX_MODELS[content.key]
    page = model(
        slug=content.slug if language == "id" else content.english_slug,
        translation_key=stable_id("index", content.key),
        title=said(content.title, language),
        summary=said(content.summary, language),
    )
    if hasattr(model, "introduction"):
        page.introduction = f"<p>{escape(said(content.introduction, language), quote=False)}</p>"
    return page


def linked_last(contents: tuple[StandardPage, ...]) -> list[StandardPage]:
    """The same pages, those that lead to another plain page after it."""
    slugs = {content.slug for content in contents}
    return sorted(
        contents, key=lambda content: any(block.target in slugs for block in content.blocks)
    )


def draft_page(loading: Loading, content: StandardPage, language: str) -> models.StandardPage:
    seed = f"page/{content.slug}"
    sources = list(dict.fromkeys(block.source for block in content.blocks if block.source))
    return models.StandardPage(
        slug=content.slug if language == "id" else content.english_slug,
        translation_key=stable_id(seed),
        title=said(content.title, language),
        summary=said(content.summary, language),
        body=stream(f"{seed}/body", body_blocks(loading, seed, content.blocks, language)),
        sources=stream(f"{seed}/sources", source_blocks(sources, language)),
    )


def body_blocks(
    loading: Loading, seed: str, contents: tuple[BlockContent, ...], language: str
) -> list[Block]:
    """The blocks of a page; accordions that follow one another become the parts of one."""
    blocks: list[Block] = []
    for number, content in enumerate(contents):
        text, title = said(content.text, language), said(content.title, language)
        if content.kind == "heading":
            blocks.append(("heading", {"text": text, "level": "2"}))
        elif content.kind == "paragraph":
            blocks.append(("text", text))
        elif content.kind == "quote":
            quote = {"text": text, "attribution": said(content.attribution, language)}
            blocks.append(("quote", quote))
        elif content.kind == "accordion":
            part = list_items(f"{seed}/part/{number}", [{"question": title, "answer": text}])
            if blocks and blocks[-1][0] == "accordion":
                blocks[-1][1]["items"] += part
            else:
                blocks.append(("accordion", {"items": part}))
        elif content.kind == "call_to_action":
            link = link_value(loading, content.target, title, language)
            if link is not None:
                blocks.append(("call_to_action", {"heading": text, "text": "", "link": link}))
        else:
            raise ValueError(f"{seed}: there is no block of the kind {content.kind!r}")
    return blocks


def link_value(loading: Loading, target: str, label: str, language: str) -> dict[str, Any] | None:
    """The raw value of a link block; None if `target` does not lead anywhere (yet)."""
    page = page_of(loading, target)
    if page is not None:
        return {"page": page.pk, "url": "", "label": label}
    address = address_of(target, language)
    return {"page": None, "url": address, "label": label} if address else None
