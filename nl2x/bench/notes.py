"""The notes data set: each note read on a fresh copy of its workbook, judged by the workbook it leaves.

"Right" is a workbook exactly as expected, or a question where there had to be one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nl2x import __version__
from nl2x.bench.estimate import wilson_interval
from nl2x.bench.folders import data_folder, split_file
from nl2x.bench.lines import objects, read_bytes
from nl2x.bench.outcome import Expectation, Judgement, Verdict, judge
from nl2x.bench.score import Scored
from nl2x.bench.store import RunFolder
from nl2x.bench.summary import summarise
from nl2x.errors import BadInput, Nl2xError
from nl2x.notes.baselines.baseline import most_used
from nl2x.notes.baselines.unaided import unaided
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Asked, Proposal

if TYPE_CHECKING:
    from nl2x.lm import Engine

LEXICON, RAW = "lexicon", "raw-"
"""The rules without the trained scorer; a model that writes whole entries by itself ("raw-light")."""
NOTHING, FREQUENT = "nothing", "frequent"
"""The baselines: write nothing; book every amount on the account used most."""
KEYS = ("id", "book", "today", "note", "postable", "expect")
Note = Mapping[str, Any]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class NotesSuite:
    """The notes of one split, and the folder with their workbooks."""

    split: str
    folder: Path
    notes: tuple[Note, ...]

    @property
    def name(self) -> str:
        """Which set it is."""
        return f"notes, {self.split} ({len(self.notes)} notes)"

    @cached_property
    def cards(self) -> dict[str, dict[str, Any]]:
        """What is known of each workbook: its layout, which columns are free."""
        import json

        files = sorted(self.folder.glob("books_*.json"))
        return {card["book"]: card for file in files for card in json.loads(read_bytes(file))}

    def layout(self, note: Note) -> str:
        """The layout of the note's workbook."""
        return str(self.cards[note["book"]]["layout"])


def load_notes(split: str = "tune", folder: Path | None = None, *, limit: int = 0) -> NotesSuite:
    """One split of the notes; with a `limit` above zero only the first so many.

    Raises BadInput, with the line, for what isn't such a file, CannotHere where the data isn't there.
    """
    place = data_folder("notes", folder)
    file = split_file("notes", split, folder)
    notes: list[Note] = []
    seen: set[str] = set()
    for line, record in objects(file, "a note, as CARD.md describes it"):
        missing = next((key for key in KEYS if key not in record), None)
        fault = f"has no {missing!r}" if missing else ""
        if not fault and record["id"] in seen:
            fault = f"repeats the id {record['id']!r}"
        if not fault and not (place / str(record["book"])).is_file():
            fault = f"names the workbook {record['book']!r}, which isn't there"
        if fault:
            raise BadInput(f"line {line} {fault}", where=str(file), todo="mend the file")
        seen.add(record["id"])
        notes.append(record)
    if not notes:
        raise BadInput("no notes", where=str(file), todo="one note a line")
    return NotesSuite(split, place, tuple(notes[: limit or None]))


@dataclass
class Clerk:
    """Who reads the notes: nl2x with the model that `engine` opens (None: rules alone), or a baseline."""

    name: str
    suite: NotesSuite
    engine: Callable[[], Engine] | None = None
    sure: float = 0.0
    """Where asking ends; 0 is nl2x's own setting."""

    def __post_init__(self) -> None:
        self._desks: dict[tuple[str, str], Desk] = {}

    def attempt(self, note: Note, answers: Sequence[str] = ()) -> tuple[object, bytes | None]:
        """What is made of a note, and the workbook that leaves; None where nothing is written."""
        if self.name == NOTHING:
            return "nothing", None
        desk = self.desk(str(note["book"]), str(note["today"]))
        try:
            result = self._made(desk, note["note"], answers)
        except Nl2xError as error:
            return str(error), None
        if isinstance(result, Proposal) and result.question is None:
            return result, result.after
        return result, None

    def _made(self, desk: Desk, note: str, answers: Sequence[str]) -> Asked | Proposal:
        if self.name == FREQUENT:
            return most_used(desk, note)
        if self.name.startswith(RAW):
            assert self.engine is not None
            return unaided(desk, note, self.engine())
        return desk.propose(note, answers)

    def desk(self, book: str, today: str) -> Desk:
        """The workbook as this clerk reads notes for it; opened once."""
        if (book, today) not in self._desks:
            options = Options(dt.date.fromisoformat(today), engine=self.engine, model=self.name)
            options = replace(options, scorer=self.name != LEXICON)
            if self.sure:
                options = replace(options, sure_enough=self.sure)
            self._desks[book, today] = Desk.open(self.suite.folder / book, options)
        return self._desks[book, today]

    def row(self, note: Note, *, answers: bool = False) -> dict[str, Any]:
        """What became of a note, in words and figures; with `answers`, a needless question is answered by
        somebody who knows what should come out (`settled`: the answers that it took, None where none did)."""
        started = time.perf_counter()
        result, after = self.attempt(note)
        found = judged(self.suite, note, after, note["expect"])
        row = {
            "id": note["id"],
            "verdict": word_for(found),
            "said": describe(result),
            "sure": getattr(result, "sure", 0.0),
            "seconds": round(time.perf_counter() - started, 3),
            "why": found.reason if found and found.verdict is Verdict.WRONG else "",
        }
        if note.get("answer") and note.get("expect_answered") and row["verdict"] == "asked":
            _, after = self.attempt(note, [note["answer"]])
            row["answered"] = word_for(judged(self.suite, note, after, note["expect_answered"]))
        if answers and note["postable"] and row["verdict"] == "asked":
            from nl2x.bench.answering import answers_that_settle

            row["settled"] = answers_that_settle(self, note) or None
        return row


def judged(
    suite: NotesSuite, note: Note, after: bytes | None, expected: Sequence[Mapping[str, object]]
) -> Judgement | None:
    """The judge's word on the workbook; None where nothing was written."""
    if after is None:
        return None
    card = suite.cards[note["book"]]
    wants = [Expectation.from_json(one) for one in expected]
    before = (suite.folder / note["book"]).read_bytes()
    return judge(before, after, wants, free=card["free"], adds_up=card["adds_up"])


def word_for(found: Judgement | None) -> str:
    """ "right", "wrong" or "asked"."""
    if found is None or found.verdict is Verdict.UNTOUCHED:
        return "asked"
    return "right" if found.verdict is Verdict.RIGHT else "wrong"


def describe(result: object) -> str:
    """What was made of a note, on one line."""
    if isinstance(result, Asked):
        return f"asked: {result.question.text}"
    if isinstance(result, Proposal):
        asked = f" asked: {result.question.text}" if result.question else ""
        return f"[{result.sure}] {' | '.join(result.programs)}{asked}"
    return str(result)


def share(part: int, whole: int) -> str:
    """A share with its 95% Wilson interval: "83% (50/60; 72-91)"."""
    if not whole:
        return "-"
    low, high = wilson_interval(part, whole)
    return f"{part / whole:.0%} ({part}/{whole}; {100 * low:.0f}-{100 * high:.0f})"


# ---------------------------------------------------------------- a run that is kept


def run_notes(
    suite: NotesSuite,
    clerk: Clerk,
    out: Path,
    *,
    info: Callable[[], Mapping[str, Any]] = dict,
    resume: bool = False,
    progress: Progress = lambda step, done, total: None,
) -> dict[str, Any]:
    """Every note through `clerk`, kept in `out`; the summary. `info` says, at the end, which model it was."""
    began = time.monotonic()
    digest = hashlib.sha256(repr(suite.notes).encode()).hexdigest()
    named = {"suite": suite.name, "suite_sha256": digest, "model": clerk.name, "sure": clerk.sure}
    run = RunFolder(out, {**named, "nl2x": __version__}, resume=resume)
    if not run.read("tasks"):
        run.append("tasks", [_asked(note) for note in suite.notes])
    done = [Scored(**record) for record in run.read("verdicts")]
    for note, row, one in _judged_notes(suite, clerk, len(done)):
        run.append("samples", [{"task_id": note["id"], "sample": 0, "completion": row["said"], **row}])
        run.append("verdicts", [one.__dict__])
        done.append(one)
        progress("reading", len(done), len(suite.notes))
    summary = summarise(
        suite.name, done, ks=(1,), seed=0, decoding="the whole of nl2x", seconds=time.monotonic() - began,
        info={"name": clerk.name, **info()}, asked=len(suite.notes), more=counts(suite, done),
    )  # fmt: skip
    run.summarise(summary)
    return summary


def _asked(note: Note) -> dict[str, Any]:
    due = note["expect"] if note["postable"] else f"a question: {note.get('why', '')}"
    return {
        "task_id": note["id"],
        "prompt": f"{note['note']}\n\n({note['book']}, {note['today']})",
        "tests": due,
    }


def _judged_notes(
    suite: NotesSuite, clerk: Clerk, done: int
) -> Iterator[tuple[Note, dict[str, Any], Scored]]:
    for note in suite.notes[done:]:
        row = clerk.row(note)
        kind = kind_of(bool(note["postable"]), row["verdict"])
        detail = " ".join(part for part in (row["why"], row["said"]) if part)[:400]
        passed = kind in ("right", "rightly asked")
        yield note, row, Scored(note["id"], 0, passed, kind, detail, row["seconds"], "")


def kind_of(postable: bool, verdict: str) -> str:
    """What became of a note, seen from what it called for."""
    if postable:
        return {"right": "right", "wrong": "wrong entry", "asked": "needless question"}[verdict]
    return "rightly asked" if verdict == "asked" else "entry where a question was due"


def counts(suite: NotesSuite, judged: Sequence[Scored]) -> dict[str, Any]:
    """The three figures of the data set's card, as shares with Wilson intervals."""
    kinds = [one.kind for one in judged]
    right, wrong, asked = (kinds.count(kind) for kind in ("right", "wrong entry", "needless question"))
    due, written = kinds.count("rightly asked"), kinds.count("entry where a question was due")
    return {
        "writing_s": round(sum(one.wall_s for one in judged), 1),
        "postable right": share(right, right + wrong + asked),
        "wrong of written": share(wrong + written, right + wrong + written),
        "unpostable asked": share(due, due + written),
    }
