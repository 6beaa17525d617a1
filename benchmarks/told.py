"""How notes of training books fare that nothing was trained on: with trained weights, and by rules alone.

    python -m nl2x.tune.scorer --leave-out 0 --out DIR/scorer.npz
    python -m nl2x.tune.guesses --leave-out 0 --out DIR/guesses.npz
    python benchmarks/told.py DIR [--part 0] [--rare]

Every fifth of the ordinary training books that the encoder has not learned from is read, a quarter after the
other, with all before it posted (nl2x/tune/past.py). Right is an entry whose accounts are those of the
reading, whichever account of money it was paid from, since many notes don't tell; amounts aren't judged. With
--rare it is the other books, whose notes have no order: each half is read while the other half is posted.
They are harder than what people mostly write: half of them name a thing or a firm and no account, every third
tells of something rare. Results go to benchmarks/results/told.md, or told-rare.md.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.notes import share  # noqa: E402 (the repository's root comes first)
from nl2x.errors import Nl2xError  # noqa: E402
from nl2x.notes.events import likelihood  # noqa: E402
from nl2x.notes.events.likelihood import AS_BEFORE  # noqa: E402
from nl2x.notes.meaning import scorer  # noqa: E402
from nl2x.notes.meaning.choice import use  # noqa: E402
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED  # noqa: E402
from nl2x.notes.note import SURE_ENOUGH, Desk, Options  # noqa: E402
from nl2x.notes.outcome import Proposal  # noqa: E402
from nl2x.tune.choosing import FOLDS  # noqa: E402
from nl2x.tune.past import Part, continued, halves, numbered, sides_of  # noqa: E402
from nl2x.tune.told import MONEY, UNCLEAR, Line, Told  # noqa: E402

_MENDED = ("reversed", "corrected")
"""Events of which only the account is judged: what is mended tells the rest."""
SURE = (SURE_ENOUGH, 0.9)
"""Lines between asking and posting: nl2x's own, and a stricter one."""


def main() -> None:
    """Read the books that were left out, print the table, write it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("weights", type=Path, help="the folder of the networks trained without these books")
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--rare", action="store_true", help="the books of rarer and harder notes")
    arguments = parser.parse_args()
    trained_without(arguments.weights)
    books = [b for n, b in numbered() if n % FOLDS == arguments.part and b.in_order != arguments.rare]
    rows = [
        "| run | postable | right | wrong | asked | unpostable | written wrongly | wrong of written |",
        "|" + "---|" * 8,
    ]
    rows += [line("rules alone", Counter(read(books, trained=False, sure=SURE_ENOUGH)))]
    for sure in SURE:
        rows.append(
            line(f"and the trained weights, --sure {sure}", Counter(read(books, trained=True, sure=sure)))
        )
    rare = arguments.rare
    command = f"python benchmarks/told.py DIR --part {arguments.part}{' --rare' * rare}"
    head = (
        f"# Notes of {len(books)} training books that nothing was trained on\n\n"
        f"`{command}`, {dt.date.today()}, no model; "
        "95% Wilson intervals in brackets.\n\n"
    )
    report = "\n".join(rows)
    print(report)
    (HERE / "results" / f"told{'-rare' * rare}.md").write_text(f"{head}{report}\n", encoding="utf-8")


def line(name: str, found: Counter[tuple[bool, str]]) -> str:
    """A row of the table, from (postable, verdict) counted."""
    right, wrong, asked = (found[True, verdict] for verdict in ("right", "wrong", "asked"))
    false = found[False, "wrong"]
    n, m = right + wrong + asked, false + found[False, "asked"]
    written = right + wrong + false
    shares = [share(part, n) for part in (right, wrong, asked)]
    cells = [name, n, *shares, m, false, share(wrong + false, written)]
    return f"| {' | '.join(map(str, cells))} |"


def trained_without(weights: Path) -> None:
    """From now on notes are read by the networks of a folder."""
    for data in (scorer.DATA, likelihood.DATA):
        use(data, weights / f"{data}.npz")


def read(books: Collection[Told], *, trained: bool, sure: float) -> Iterator[tuple[bool, str]]:
    """For each note whether it is to be posted, and what became of it."""
    for book in books:
        for part, desk in desks(book, trained=trained, sure=sure):
            for note in part.to_read:
                yield is_postable(note), verdict(note, part, desk)


def desks(book: Told, *, trained: bool, sure: float) -> Iterator[tuple[Part, Desk]]:
    """The parts of a book, each with the desk at which its notes are read."""
    with tempfile.TemporaryDirectory() as folder:
        for part in continued(book) if book.in_order else halves(book)[::2]:
            path = Path(folder) / "book.xlsx"
            path.write_bytes(part.workbook())
            yield part, Desk.open(path, Options(part.today, sure, model="rules", scorer=trained))


def is_postable(note: Line) -> bool:
    """Whether the note tells enough."""
    return note.event != NOTHING_HAPPENED and note.what != UNCLEAR


def verdict(note: Line, part: Part, desk: Desk) -> str:
    """ "right", "wrong" or "asked"."""
    try:
        made = desk.propose(note.text)
    except Nl2xError:
        return "asked"
    if not isinstance(made, Proposal) or made.question is not None:
        return "asked"
    return "right" if is_postable(note) and is_right(made, note, part.book) else "wrong"


def is_right(made: Proposal, note: Line, book: Told) -> bool:
    """Whether a proposal debits and credits what the note's reading does."""
    sides = sides_of(note, book)
    lines = [one for entry in made.entries for one in entry.lines]
    events = [program.split()[1] for program in made.programs]
    if note.event == AS_BEFORE:  # as what it was booked before, which the reading doesn't tell
        return any(one.account == note.what for one in lines)
    if note.event in _MENDED:
        return any(one.account == note.what for one in lines) and bool({note.event, "raw"} & {*events})
    if sides is None:  # the reading's entry has accounts that only the catalogue tells
        return note.event in events and any(f'"{note.what}"' in program for program in made.programs)
    money = {name for kind, name in book.accounts if kind in MONEY}
    debits, credits = ({i.account for i in lines if i.debit}, {i.account for i in lines if i.credit})
    return all(
        _any_money(had, money) == _any_money(want, money)
        for had, want in zip((debits, credits), sides, strict=True)
    )


def _any_money(accounts: Collection[str], money: Collection[str]) -> set[str]:
    return {"money" if account in money else account for account in accounts}


if __name__ == "__main__":
    main()
