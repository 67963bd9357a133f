"""Full text on SQLite: an FTS5 table of words and, beside each column, one of their stems."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connections
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import F, FloatField, Lookup
from django.db.models.functions import Cast

from search.backends.base import IndexedText, Q, SearchBackend, whole_number
from search.models import FullTextField
from search.queries import Query, Term
from search.words import query_stemmers, query_stems, stemmer_for, stems, words

COLUMNS = ("title", "keywords", "summary", "body")
STEM_COLUMNS = tuple(f"{column}_stems" for column in COLUMNS)
WEIGHTS = (10, 6, 4, 1, 4, 2.4, 1.6, 0.4)  # of the columns, in bm25

# The table holds words that are already folded; `prefix` indexes the beginnings that suggestions
# ask for. The view is what the model FullText reads: "rowid + 0" keeps SQLite from looking up the
# full text once for each entry, which its planner otherwise takes for cheap and which takes a
# hundred times as long. Only a plain view is flattened into the query, as MATCH requires.
INSTALL = f"""
CREATE VIRTUAL TABLE search_fts USING fts5(
    {", ".join(COLUMNS + STEM_COLUMNS)},
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search_fts(search_fts, rank) VALUES ('rank', 'bm25({", ".join(map(str, WEIGHTS))})');
CREATE VIEW search_fulltext AS
    SELECT rowid + 0 AS entry_id, search_fts AS document, rank AS ranking FROM search_fts;
"""  # noqa: S608 - made of the constants above
UNINSTALL = """
DROP VIEW search_fulltext;
DROP TABLE search_fts;
"""
WRITE = (
    f"INSERT OR REPLACE INTO search_fts(rowid, {', '.join(COLUMNS + STEM_COLUMNS)}) "  # noqa: S608
    f"VALUES ({', '.join(['%s'] * (1 + len(COLUMNS + STEM_COLUMNS)))})"
)


@FullTextField.register_lookup
class Fts5Match(Lookup):
    """`document MATCH expression`."""

    lookup_name = "fts5"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        left, left_params = self.process_lhs(compiler, connection)
        right, right_params = self.process_rhs(compiler, connection)
        return f"{left} MATCH {right}", [*left_params, *right_params]


class SqliteBackend(SearchBackend):
    def install(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        _run(schema_editor, INSTALL)

    def uninstall(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        _run(schema_editor, UNINSTALL)

    def write(self, texts: Iterable[IndexedText], using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.executemany(WRITE, [_row(text) for text in texts])

    def remove(self, entry_ids: Sequence[int], using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.executemany(
                "DELETE FROM search_fts WHERE rowid = %s", [(entry_id,) for entry_id in entry_ids]
            )

    def indexed_ids(self, using: str = "default", among: Collection[int] | None = None) -> set[int]:
        sql, parameters = "SELECT rowid FROM search_fts", []
        if among is not None:
            sql += " WHERE rowid IN (SELECT value FROM json_each(%s))"
            parameters = [json.dumps(sorted(among))]
        with connections[using].cursor() as cursor:
            cursor.execute(sql, parameters)
            return {row[0] for row in cursor.fetchall()}

    def optimise(self, using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.execute("INSERT INTO search_fts(search_fts) VALUES ('optimize')")
            cursor.execute("ANALYZE search_searchentry")

    def _match(
        self,
        queryset: Q,
        query: Query,
        path: str,
        language: str,
        *,
        any_word: bool,
        titles_only: bool,
    ) -> Q:
        expression = fts5_expression(query, language, any_word=any_word, titles_only=titles_only)
        # bm25 is the better the further it lies below zero.
        rank = Cast(F(f"{path}ranking"), FloatField()) * -1.0
        return queryset.filter(**{f"{path}document__fts5": expression}).annotate(
            relevance=whole_number(rank)
        )


def fts5_expression(
    query: Query, language: str, *, any_word: bool = False, titles_only: bool = False
) -> str:
    """The query in FTS5's language. Every word is quoted, so nothing in it is an operator."""
    algorithms = query_stemmers(language)
    joined = (" OR " if any_word else " AND ").join(
        _term_expression(term, algorithms) for term in query.terms
    )
    return f"{{title title_stems}} : ({joined})" if titles_only else joined


def _term_expression(term: Term, algorithms: list[str]) -> str:
    exact = f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")
    if term.is_phrase or term.quoted:
        return f"{{{' '.join(COLUMNS)}}} : {exact}"
    roots = query_stems(term.words[0], algorithms, prefix=term.prefix).values()
    alternatives = [exact, *(f'"{root}"' for root in roots)]
    return f"({' OR '.join(alternatives)})"


def _row(text: IndexedText) -> list[Any]:
    algorithm = stemmer_for(text.language)
    columns = [words(getattr(text, column)) for column in COLUMNS]
    stemmed = [stems(column, algorithm) if algorithm else [] for column in columns]
    return [text.entry_id, *(" ".join(column) for column in columns + stemmed)]


def _run(schema_editor: BaseDatabaseSchemaEditor, script: str) -> None:
    for statement in script.strip().split(";\n"):
        schema_editor.execute(statement.rstrip(";"), params=None)
