"""axe-core over a page, on a phone and on a desk, in light and in dark."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).with_name("vendor") / "axe.min.js"
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]  # the rules that a colour can break
WIDTHS = {360: 740, 1280: 900}  # and the height that goes with them, in CSS pixels
SCHEMES = {
    "light": {"type": "tag", "values": STANDARD},
    "dark": {"type": "rule", "values": COLOURS},
}

RUN = """async (rules) => {
  const results = await axe.run(document, {runOnly: rules, resultTypes: ["violations"]});
  return results.violations.map(({id, help, nodes}) => ({
    id, help,
    places: nodes.slice(0, 5).map(({target, failureSummary}) => [target.join(" "), failureSummary]),
  }));
}"""


def assert_accessible(page: Page) -> None:
    """No rule of WCAG 2.2 AA that a machine can judge is broken by the page that is open.

    In the dark only colours differ, so only they are judged there.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for width, height in WIDTHS.items():
        for scheme, rules in SCHEMES.items():
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.reload()  # as a visitor with these preferences meets it
            violations = violations_of(page, rules)
            if violations:
                found[f"{width} px, {scheme}"] = violations
    assert found == {}, describe(page.url, found)


def violations_of(page: Page, rules: dict[str, Any]) -> list[dict[str, Any]]:
    """What axe finds in the page as it stands."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE.read_text())  # by the debugger: the page's policy stays as it is
    return page.evaluate(RUN, rules)


def describe(url: str, found: dict[str, list[dict[str, Any]]]) -> str:
    lines = [url]
    for view, violations in found.items():
        for violation in violations:
            lines.append(f"{view}: {violation['id']}: {violation['help']}")
            lines += [f"    {place}: {summary}" for place, summary in violation["places"]]
    return "\n".join(lines)
