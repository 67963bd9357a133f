"""Full text on PostgreSQL: two weighted tsvectors for each entry.

`document` holds the words (configuration `simple`) and their stems (configuration of the text's
language) and is what a query is matched against; `ranking` holds the words only, so that a word
as typed can count more than its stem.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connections
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import Expression, F, FloatField, Func, Lookup, Value

from search.backends.base import IndexedText, Q, SearchBackend, whole_number
from search.models import FullTextField
from search.queries import Query, Term
from search.words import query_stemmers, query_stems, regularise, stemmer_for, words

COLUMNS = {"title": "A", "keywords": "B", "summary": "C", "body": "D"}
RANK_WEIGHTS = "{0.1, 0.4, 0.6, 1.0}"  # of D, C, B, A
LENGTH_NORMALISATION = 1  # divide by 1 + log(length), so that long texts do not win by length
STEM_SHARE = 0.4  # what a match of stems counts beside one of words
MAX_CHARACTERS = 250_000  # of one column; a tsvector holds at most one megabyte

# No foreign key: emptying the entries' table, as tests do, must not trip over this one. Entries
# take their text with them by a signal handler; a rebuild removes what was left behind.
# Vectors that were moved out of the row would make reading all of them look cheap to the planner, and
# so would changes to the index that are still waiting in a list; it then leaves the index unused.
INSTALL = (
    "CREATE TABLE search_fulltext (entry_id bigint PRIMARY KEY, document tsvector NOT NULL, "
    "ranking tsvector NOT NULL) WITH (toast_tuple_target = 8160)",
    "ALTER TABLE search_fulltext "
    "ALTER COLUMN document SET STORAGE MAIN, ALTER COLUMN ranking SET STORAGE MAIN",
    "CREATE INDEX search_fulltext_document ON search_fulltext USING gin (document) "
    "WITH (fastupdate = off)",
)
UNINSTALL = ("DROP TABLE search_fulltext",)

# A phrase must not run from one column into the next, nor be made up of stems. Words that are taken
# out again leave gaps behind; digits in them keep stemmers and the wits of visitors away.
GAP, END = "zq0qz", "zq1qz"

_COLUMNS_SQL = " || ".join(
    f"setweight(to_tsvector(%s::regconfig, %s), '{weight}')" for weight in COLUMNS.values()
)
VECTOR = f"ts_delete({_COLUMNS_SQL}, '{{{GAP},{END}}}'::text[])"
WRITE = f"""
INSERT INTO search_fulltext (entry_id, ranking, document)
SELECT %s, written.vector, written.vector || stemmed.vector
FROM (SELECT {VECTOR} AS vector) AS written, (SELECT {VECTOR} AS vector) AS stemmed
ON CONFLICT (entry_id) DO UPDATE SET document = excluded.document, ranking = excluded.ranking
"""  # noqa: S608 - made of the constants above


class TsQuery(Expression):
    """A tsquery of terms joined by && or ||, each word beside its stems."""

    def __init__(
        self, query: Query, algorithms: Sequence[str], *, any_word: bool, titles_only: bool
    ) -> None:
        super().__init__(output_field=FullTextField())
        self.query = query
        self.algorithms = tuple(algorithms)
        self.operator = " || " if any_word else " && "
        self.label = "A" if titles_only else ""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        parts, params = [], []
        for term in self.query.terms:
            sql, term_params = self._term(term)
            parts.append(sql)
            params += term_params
        return f"({self.operator.join(parts)})", params

    def _term(self, term: Term) -> tuple[str, list[str]]:
        last = len(term.words) - 1
        lexemes = [
            f"'{word}'" + self._flags(term.prefix and position == last)
            for position, word in enumerate(term.words)
        ]
        alternatives, params = ["%s::tsquery"], [" <-> ".join(lexemes)]
        if not (term.is_phrase or term.quoted):
            # Beside the same word with a star a bare one would hide the star from ts_rank.
            for algorithm in query_stems(term.words[0], self.algorithms, prefix=term.prefix):
                alternatives.append("to_tsquery(%s::regconfig, %s)")
                params += [algorithm, regularise(term.words[0], algorithm) + self._flags(False)]
        return f"({' || '.join(alternatives)})", params

    def _flags(self, prefix: bool) -> str:
        flags = ("*" if prefix else "") + self.label
        return f":{flags}" if flags else ""


class TsRank(Func):
    """The rank of a tsvector for a tsquery, by the weights of its columns."""

    function = "ts_rank"
    template = f"%(function)s('{RANK_WEIGHTS}'::real[], %(expressions)s, {LENGTH_NORMALISATION})"
    output_field = FloatField()

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
        sql, params = self.as_sql(compiler, connection, **context)
        return f"({sql})::double precision", params  # a `real` of its own


@FullTextField.register_lookup
class TsMatch(Lookup):
    """`document @@ tsquery`."""

    lookup_name = "tsquery"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        left, left_params = self.process_lhs(compiler, connection)
        right, right_params = self.process_rhs(compiler, connection)
        return f"{left} @@ {right}", [*left_params, *right_params]


class PostgresqlBackend(SearchBackend):
    def install(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        for statement in INSTALL:
            schema_editor.execute(statement, params=None)

    def uninstall(self, schema_editor: BaseDatabaseSchemaEditor) -> None:
        for statement in UNINSTALL:
            schema_editor.execute(statement, params=None)

    def write(self, texts: Iterable[IndexedText], using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.executemany(WRITE, [_row(text) for text in texts])

    def remove(self, entry_ids: Sequence[int], using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.execute(
                "DELETE FROM search_fulltext WHERE entry_id = ANY(%s)", [list(entry_ids)]
            )

    def indexed_ids(self, using: str = "default", among: Collection[int] | None = None) -> set[int]:
        sql, parameters = "SELECT entry_id FROM search_fulltext", []
        if among is not None:
            sql += " WHERE entry_id = ANY(%s)"
            parameters = [list(among)]
        with connections[using].cursor() as cursor:
            cursor.execute(sql, parameters)
            return {row[0] for row in cursor.fetchall()}

    def optimise(self, using: str = "default") -> None:
        with connections[using].cursor() as cursor:
            cursor.execute("ANALYZE search_fulltext")
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
        algorithms = query_stemmers(language)
        wanted = TsQuery(query, algorithms, any_word=any_word, titles_only=titles_only)
        as_written = TsQuery(query, (), any_word=True, titles_only=titles_only)
        rank = TsRank(F(f"{path}ranking"), as_written) + Value(STEM_SHARE) * TsRank(
            F(f"{path}document"), wanted
        )
        return queryset.filter(**{f"{path}document__tsquery": wanted}).annotate(
            relevance=whole_number(rank)
        )


def _row(text: IndexedText) -> list[Any]:
    algorithm = stemmer_for(text.language)
    row: list[Any] = [text.entry_id]
    columns = [words(getattr(text, column)[:MAX_CHARACTERS]) for column in COLUMNS]
    for column in columns:
        row += ["simple", " ".join([*column, END])]
    for column in columns:
        stemmed = [regularise(word, algorithm) for word in column] if algorithm else []
        row += [algorithm or "simple", f" {GAP} ".join(["", *stemmed, END])]
    return row
