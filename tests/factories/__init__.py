"""Builders of content for tests: one module for each app, every page type among them.

A page is made live, with the pages above it, without a revision (three times as fast), and is
announced as published, so that the read models know it.
"""

import importlib
import pkgutil
from collections.abc import Iterator

from tests.factories.pages import BasePageFactory

for _module in pkgutil.iter_modules(__path__, f"{__name__}."):
    importlib.import_module(_module.name)


def _concrete(factory: type[BasePageFactory]) -> Iterator[type[BasePageFactory]]:
    for subclass in factory.__subclasses__():
        if not subclass._meta.abstract:
            yield subclass
        yield from _concrete(subclass)


PAGE_FACTORIES: dict[type, type[BasePageFactory]] = {
    factory._meta.model: factory for factory in _concrete(BasePageFactory)
}
