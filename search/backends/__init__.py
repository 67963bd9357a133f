"""One interface to full text, one module for each database.

Whatever differs between the databases is in here and nowhere else.
"""

from functools import lru_cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

from search.backends.base import IndexedText, SearchBackend

__all__ = ["IndexedText", "SearchBackend", "get_backend", "text_removed"]


def get_backend(using: str = DEFAULT_DB_ALIAS) -> SearchBackend:
    """The backend of the database behind the alias `using`.

    Raises NotImplementedError for a database other than SQLite and PostgreSQL.
    """
    return _backend_of(connections[using].vendor)


def text_removed(instance: Any, using: str, **kwargs: Any) -> None:
    """Signal handler: a deleted entry takes its full text along."""
    get_backend(using).remove([instance.pk], using)


@lru_cache(maxsize=4)
def _backend_of(vendor: str) -> SearchBackend:
    # Each module registers lookups on a model field, which exists only when apps are loaded.
    if vendor == "sqlite":
        from search.backends.sqlite import SqliteBackend

        return SqliteBackend()
    if vendor == "postgresql":
        from search.backends.postgresql import PostgresqlBackend

        return PostgresqlBackend()
    raise NotImplementedError(f"No full text for the database {vendor!r}.")
