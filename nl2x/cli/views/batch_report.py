"""What became of the notes of a file: for people, or as one JSON object."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from nl2x.books.posting.history import Entry
from nl2x.cli.output import print_json
from nl2x.cli.views.note import as_data, posting_data
from nl2x.cli.views.proposal import entry_lines
from nl2x.notes.batches.batch import BatchNote
from nl2x.notes.batches.batch_run import BatchRun, Open
from nl2x.notes.outcome import Proposal

Earlier = tuple[BatchNote, Entry]
AGAIN = ("yes", "no")


def report_lines(run: BatchRun, *, questions: bool = True) -> Iterator[str]:
    """What is shown, known from before, asked and left out, line by line, and how many there are of each."""
    tally = run.tally
    for note, proposal in tally.shown:
        yield shown_line(note, proposal)
    for earlier in tally.known:
        yield known_line(*earlier)
    for open_note in tally.asked if questions else ():
        yield f"line {open_note.note.place}: {open_note.note.text}"
        if open_note.proposal is not None:
            yield from (f"  {line}" for line in entry_lines(open_note.proposal))
        yield f"  {open_note.question}"
        yield from (f"  - {option}" for option in open_note.options)
    if tally.repeated:
        yield repeated_line(tally.repeated, run.desk.options.today)
        yield from (f"  - {option}" for option in AGAIN)
    for skipped in run.batch.skipped:
        yield f"line {skipped.line}: left out: {skipped.why}"
    if run.batch.account:
        yield f"Taken for a file of {run.batch.account}"
    for doubt in run.batch.doubts:
        yield f"Assumed: {doubt}"
    asked = len(tally.asked) + len(tally.repeated)
    yield (
        f"{len(tally.posted)} posted, {len(tally.known)} posted before, {len(tally.shown)} shown only, "
        f"{asked} with a question, {len(run.batch.skipped)} left out"
    )
    if tally.asked and questions:
        yield f'--answer "line {tally.asked[0].note.place}: …" answers the question of that line'


def shown_line(note: BatchNote, proposal: Proposal) -> str:
    """A note that could be posted, and what as."""
    return f"line {note.place}: {' | '.join(proposal.programs)}"


def known_line(note: BatchNote, entry: Entry) -> str:
    """A note that was left out because it stands in the book."""
    return f"line {note.place}: posted before, as {entry.id}{_told(entry)}: {_short(note.text)}"


def repeated_line(repeated: Sequence[Earlier], today: dt.date) -> str:
    """One question for all notes in words that were posted for another day."""
    told = "; ".join(f"line {n.place} as {e.id}{_told(e)}: {_short(n.text)}" for n, e in repeated)
    return f"Posted before, maybe for another day: {told}. Are these others, of {today}? Post them once more?"


def _told(entry: Entry) -> str:
    return f", told on {entry.told.today}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"


def print_data(run: BatchRun) -> None:
    """One object with the contract's keys, and in `notes` what became of each."""
    print_json(_data(run))


def _data(run: BatchRun) -> dict[str, object]:
    tally = run.tally
    parts = [as_data("posted", done.proposal, done) for _, done in tally.posted]
    parts += [as_data("asked", result, None) for _, result in tally.shown]
    left = tally.asked or tally.repeated or tally.shown
    whole = dict(as_data("asked" if left else "posted", None, None))
    for key in ("entries", "cells", "because"):
        whole[key] = [item for part in parts for item in part[key]]  # type: ignore[attr-defined]
    repeated = repeated_line(tally.repeated, run.desk.options.today) if tally.repeated else None
    whole["question"] = tally.asked[0].question if tally.asked else repeated
    whole["options"] = list(tally.asked[0].options) if tally.asked else list(AGAIN) if repeated else []
    whole["notes"] = [
        *({**_note(n), "status": "posted", "id": done.id} for n, done in tally.posted),
        *({**_note(n), "status": "posted before", "id": entry.id} for n, entry in tally.known),
        *({**_note(o.note), "status": "asked", "question": o.question, **_read(o)} for o in tally.asked),
        *({**_note(n), "status": "asked", "question": repeated} for n, _ in tally.repeated),
        *({**_note(n), "status": "shown"} for n, _ in tally.shown),
        *({"line": s.line, "note": s.words, "status": "left out", "why": s.why} for s in run.batch.skipped),
    ]
    if run.batch.kind == "bank":
        whole["account"], whole["assumed"] = run.batch.account, list(run.batch.doubts)
    return whole


def _read(asked: Open) -> dict[str, object]:
    """What a note with a question would be posted as, where it was read to the end."""
    return {"entries": [posting_data(e) for e in asked.proposal.entries]} if asked.proposal else {}


def _note(note: BatchNote) -> dict[str, object]:
    part = {"part": note.part} if note.part else {}
    return {"line": note.line, **part, "note": note.text}
