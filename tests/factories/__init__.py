"""Builders of content for tests: one module for each app, every page type among them.

A page is made live, with the pages above it, without a revision (three times as fast), and is
announced as published, so that the read models know it.
"""

import importlib
import pkgutil
from collections.abc import Iterator

from factory.django import DjangoModelFactory

from tests.factories.pages import BasePageFactory

for _module in pkgutil.iter_modules(__path__, f"{__name__}."):
    importlib.import_module(_module.name)


def _concrete(factory: type[DjangoModelFactory]) -> Iterator[type[DjangoModelFactory]]:
    """The factories of this package that make something."""
    for subclass in factory.__subclasses__():
        if subclass.__module__.startswith(__name__) and not subclass._meta.abstract:
            yield subclass
        yield from _concrete(subclass)


# What makes a thing, by its model: contracts find the types added later here.
MODEL_FACTORIES: dict[type, type[DjangoModelFactory]] = {
    factory._meta.model: factory for factory in _concrete(DjangoModelFactory)
}
PAGE_FACTORIES: dict[type, type[BasePageFactory]] = {
    model: factory
    for model, factory in MODEL_FACTORIES.items()
    if issubclass(factory, BasePageFactory)
}
