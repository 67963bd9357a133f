"""Styles by CSS's own grammar: nothing in them may reach outside the drawing.

What is allowed stays as it was written; CSS is judged here, not rewritten.
"""

from collections.abc import Iterable
from typing import Any

import tinycss2

from exhibition.plan.drawing.embedded import is_embedded_font, is_embedded_picture
from exhibition.plan.drawing.refusals import RefusedDrawing

# Functions that take the address of something to load.
LOADING = {
    "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
    "element", "paint", "expression", "attr",
}  # fmt: skip
RULES_WITHIN = {"media", "supports", "layer", "container", "scope", "starting-style"}
HARMLESS_RULES = {
    "charset",
    "namespace",
    "page",
    "property",
    "counter-style",
    "font-feature-values",
}


def check_style_sheet(text: str) -> None:
    """Raises RefusedDrawing if the sheet loads anything, or moves."""
    _check_rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


def check_declarations(text: str) -> None:
    """The same of a `style` attribute."""
    _check_declarations(tinycss2.parse_declaration_list(text, skip_comments=True))


def check_value(text: str) -> None:
    """The same of one value, as presentation attributes hold them."""
    _check_tokens(tinycss2.parse_component_value_list(text))


def _check_rules(rules: Iterable[Any]) -> None:
    for rule in rules:
        if rule.type == "qualified-rule":
            _check_block(rule.content)
        elif rule.type == "at-rule":
            _check_at_rule(rule)


def _check_at_rule(rule: Any) -> None:
    name = rule.lower_at_keyword
    if name == "import":
        raise RefusedDrawing("font_outside", f"@import{tinycss2.serialize(rule.prelude)}")
    if "keyframes" in name:
        raise RefusedDrawing("moving", f"@{name}")
    if name == "font-face":
        _check_declarations(
            tinycss2.parse_declaration_list(rule.content or [], skip_comments=True), is_font=True
        )
    elif name in RULES_WITHIN:
        _check_block(rule.content or [])
    elif name not in HARMLESS_RULES:
        _check_tokens([*rule.prelude, *(rule.content or [])])


def _check_block(content: Iterable[Any]) -> None:
    """The inside of a rule: declarations, and rules within it."""
    items = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    _check_declarations([item for item in items if item.type == "declaration"])
    _check_rules(item for item in items if item.type != "declaration")


def _check_declarations(items: Iterable[Any], is_font: bool = False) -> None:
    for item in items:
        if item.type == "declaration":
            _check_tokens(item.value, is_font and item.lower_name == "src")
        elif item.type == "at-rule":
            _check_at_rule(item)


def _check_tokens(tokens: Iterable[Any], is_font: bool = False) -> None:
    for token in tokens:
        if token.type == "url":
            _check_address(token.value, is_font)
        elif token.type == "function":
            _check_function(token, is_font)
        elif token.type in {"() block", "[] block", "{} block"}:
            _check_tokens(token.content, is_font)


def _check_function(function: Any, is_font: bool) -> None:
    loads = function.lower_name in LOADING
    for argument in function.arguments:
        if loads and argument.type == "string":
            _check_address(argument.value, is_font)
    _check_tokens(function.arguments, is_font)


def _check_address(address: str, is_font: bool) -> None:
    address = address.strip()
    if not address or address.startswith("#"):
        return
    if is_embedded_font(address) if is_font else is_embedded_picture(address):
        return
    raise RefusedDrawing("font_outside" if is_font else "outside", address)
