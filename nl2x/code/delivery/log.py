"""What was asked and what came of it, kept in SQLite: `nl2x log` searches it, `nl2x code -c` continues it."""

from __future__ import annotations

import contextlib
import datetime
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nl2x.code.describing.describe import Described
from nl2x.code.written import Written
from nl2x.errors import CannotHere
from nl2x.places import data_dir

SCHEMA = """
create table if not exists runs (
    id integer primary key,
    moment text not null,      -- UTC, ISO 8601
    words text not null,
    name text not null,        -- the function's
    status text not null,      -- verified, unverified or failed
    code text not null,
    origin text not null,      -- where the chosen candidate came from
    model text not null,
    seconds real not null,
    candidates text not null   -- JSON: [{"origin", "code", "passed", "failed"}]
)
"""


@dataclass(frozen=True)
class Entry:
    """One run. `status` is verified, unverified (passed what could be tried) or failed."""

    id: int
    moment: str
    words: str
    name: str
    status: str
    code: str
    origin: str
    model: str
    seconds: float


COLUMNS = "id, moment, words, name, status, code, origin, model, seconds"


@contextlib.contextmanager
def _database() -> Iterator[sqlite3.Connection]:
    place = data_dir()
    try:
        place.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(place / "code.sqlite3", timeout=10)
    except (OSError, sqlite3.Error) as error:
        raise CannotHere(
            f"the log can't be opened: {error}",
            where=str(place),
            todo="set NL2X_DATA to a directory to write to",
        ) from None
    try:
        with connection:
            connection.execute(SCHEMA)
            yield connection
    except sqlite3.Error as error:
        raise CannotHere(
            f"the log can't be used: {error}", where=str(place / "code.sqlite3"), todo="move the file away"
        ) from None
    finally:
        connection.close()


def keep(written: Written) -> int:
    """Write down one run; gives back its number. CannotHere where the log can't be written."""
    tried = [
        {
            "origin": t.candidate.origin,
            "code": t.candidate.code,
            "passed": [c.check for c in t.checks if c.passed],
            "failed": [c.check for c in t.checks if not c.passed]
            + [c.clause.words for c in t.failed_clauses()],
        }
        for t in written.trials
    ]
    chosen = written.chosen.candidate
    return _keep(
        written.task.words,
        written.task.name,
        written.status if written.passed else "failed",
        chosen.code,
        chosen.origin,
        written.model,
        written.seconds,
        json.dumps(tried, ensure_ascii=False),
    )


def keep_described(words: str, described: Described) -> int:
    """The same of a file that got type hints or docstrings."""
    name = described.names[0] if len(described.names) == 1 else ""
    code, origin = described.code, "hints and docstrings for a file"
    return _keep(words, name, described.status, code, origin, described.model, described.seconds, "[]")


def _keep(*row: str | float) -> int:
    moment = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    with _database() as database:
        cursor = database.execute(
            "insert into runs (moment, words, name, status, code, origin, model, seconds, candidates)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (moment, *row),
        )
        return cursor.lastrowid or 0


def search(words: Sequence[str] = (), limit: int = 20) -> list[Entry]:
    """The latest runs that hold all the `words`, in any order, in what was asked, the function's name, the
    code or the verdict, newest first."""
    patterns = ["%" + w.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" for w in words]
    # "verified" is the verdict, and no part of "unverified".
    like = "like ? escape '\\'"
    one = f"(words {like} or name {like} or code {like} or status = lower(?))"
    values = [v for w, p in zip(words, patterns, strict=True) for v in (p, p, p, w)]
    with _database() as database:
        rows = database.execute(
            f"select {COLUMNS} from runs where {' and '.join([one] * len(words)) or 'true'}"
            " order by id desc limit ?",
            (*values, limit),
        ).fetchall()
    return [Entry(*row) for row in rows]


@dataclass(frozen=True)
class Tried:
    """One candidate of a run: where it came from, its code, and which checks and clauses it passed or not."""

    origin: str
    code: str
    passed: tuple[str, ...]
    failed: tuple[str, ...]


def entry(number: int) -> tuple[Entry, tuple[Tried, ...]] | None:
    """One run with its candidates; None where there is no such."""
    with _database() as database:
        row = database.execute(f"select {COLUMNS}, candidates from runs where id = ?", (number,)).fetchone()
    if row is None:
        return None
    *own, candidates = row
    tried = (
        Tried(c["origin"], c["code"], tuple(c["passed"]), tuple(c["failed"])) for c in json.loads(candidates)
    )
    return Entry(*own), tuple(tried)


def last() -> Entry | None:
    """The latest run."""
    return next(iter(search(limit=1)), None)
