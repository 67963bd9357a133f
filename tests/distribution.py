"""Which worker runs which tests, when there are several.

Tests that share something costly stay together: the scenes of a module, the loaded sample, the
browser. The contracts go by page type, which makes them pieces of one size. The longest go first, so
that no worker ends long after the others. (xdist's own groups, marks on the tests, are not read by
pytest 9.2: docs/decisions/0047.)
"""

import re
from pathlib import PurePosixPath

from xdist.scheduler import LoadScopeScheduling

BROWSER, SAMPLE = "tests/browser", "tests/demo/sample"
DIRECTORIES = (BROWSER, SAMPLE)  # each in one piece
CONTRACTS = "tests/contracts"
LONGEST = (BROWSER, "tests/core/test_admin_language.py", SAMPLE)
PAGE_TYPE = re.compile(r"\[(?:.*-)?([A-Z]\w+Page)\b.*\]$")


def piece_of(test: str) -> str:
    """The piece of work that a test belongs to, by its id."""
    path = test.partition("::")[0]
    directory = str(PurePosixPath(path).parent)
    if directory in DIRECTORIES:
        return directory
    page_type = PAGE_TYPE.search(test)
    if directory == CONTRACTS and page_type:
        return f"{CONTRACTS}: {page_type[1]}"
    return path


class InPieces(LoadScopeScheduling):
    """Hands a worker the next piece when it has nearly done the one before."""

    def _split_scope(self, nodeid: str) -> str:
        return piece_of(nodeid)

    def _assign_work_unit(self, node) -> None:
        longest = next((piece for piece in LONGEST if piece in self.workqueue), None)
        if longest is not None:
            self.workqueue.move_to_end(longest, last=False)
        super()._assign_work_unit(node)
