"""A rendered page, read the way a browser or a search engine reads it."""

import json
from collections import Counter
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponseBase


class RenderedPage:
    """Questions about the HTML of a response."""

    def __init__(self, response: HttpResponseBase | str) -> None:
        content = response if isinstance(response, str) else response.content.decode()
        self.soup = BeautifulSoup(content, "html.parser")

    def one(self, selector: str) -> Tag:
        """The only element that matches; AssertionError if there are none or several."""
        found = self.soup.select(selector)
        assert len(found) == 1, f"{len(found)} elements match {selector!r}"
        return found[0]

    def headings(self, level: int = 1) -> list[str]:
        return [text_of(tag) for tag in self.soup.find_all(f"h{level}")]

    def heading_levels(self) -> list[int]:
        """Levels in the order of the document."""
        return [int(tag.name[1]) for tag in self.soup.select("h1, h2, h3, h4, h5, h6")]

    @property
    def language(self) -> str:
        return self.one("html")["lang"]

    @property
    def main_language(self) -> str:
        """The language of the page's own text."""
        return self.one("main").get("lang", self.language)

    @property
    def canonical_url(self) -> str:
        return self.one("link[rel=canonical]")["href"]

    def alternates(self) -> dict[str, str]:
        """Absolute address by language."""
        links = self.soup.select("link[rel=alternate][hreflang]")
        return {link["hreflang"]: link["href"] for link in links}

    def structured_data(self) -> dict[str, Any]:
        return json.loads(self.one('script[type="application/ld+json"]').string)

    def repeated_ids(self) -> list[str]:
        counts = Counter(tag["id"] for tag in self.soup.select("[id]"))
        return sorted(value for value, count in counts.items() if count > 1)

    def dangling_references(self) -> list[str]:
        """Ids that a label or an ARIA attribute names and no element has."""
        ids = {tag["id"] for tag in self.soup.select("[id]")}
        named = []
        for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for tag in self.soup.select(f"[{attribute}]"):
                named += (
                    tag[attribute] if isinstance(tag[attribute], list) else tag[attribute].split()
                )
        return sorted(set(named) - ids)

    def inline_code(self) -> list[str]:
        """What the content security policy would refuse: scripts, styles, handlers in the HTML."""
        data = {"application/ld+json", "application/json"}
        found = [
            str(tag)[:80]
            for tag in self.soup.find_all("script")
            if not tag.get("src") and tag.get("type") not in data
        ]
        found += [str(tag)[:80] for tag in self.soup.find_all("style")]
        for tag in self.soup.find_all(True):
            found += [
                f'<{tag.name} {name}="…">'
                for name in tag.attrs
                if name == "style" or name.startswith("on")
            ]
        return found

    def images_without_alternative(self) -> list[str]:
        return [str(tag)[:120] for tag in self.soup.find_all("img") if tag.get("alt") is None]

    def images_without_size(self) -> list[str]:
        """Images that would move the text when they arrive."""
        return [
            str(tag)[:120]
            for tag in self.soup.find_all("img")
            if not (tag.get("width") and tag.get("height"))
        ]

    def foreign_requests(self) -> list[str]:
        """Addresses of other sites that the page itself would load."""
        tags = self.soup.select("img[src], script[src], link[href], iframe[src], source[srcset]")
        passive = {"canonical", "alternate"}
        addresses = [
            tag.get("src") or tag.get("href") or tag.get("srcset")
            for tag in tags
            if not passive & set(tag.get("rel") or ())
        ]
        return [address for address in addresses if address.startswith(("http:", "https:", "//"))]


def text_of(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())
