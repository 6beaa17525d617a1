"""What a new row chooses of a column's few words, against the note's: a shop that it wasn't, a name that is said of a thing,
a cost shared that was for one alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.book import Role
from nl2x.notes.checks.planned import Planned
from nl2x.notes.wording.words import STOP, words


def against_choices(planned: Planned) -> Iterator[str]:
    """What the note has against what the rows choose, each as one sentence."""
    for check in _CHECKS:
        yield from check(planned)


_NO = r"\b(?:not|never|instead of|rather than|no longer|other than|except)(?: (?:at|from|by|in|on|to|the|for|a|with|via|mr|mrs))* $"


def _ruled_out(planned: Planned) -> Iterator[str]:
    """A word of a column that the note names only to say that it was another one: "from Booker, not Costco"."""
    for row in planned.rows:
        for column, value in row.filled():
            if not isinstance(value, str) or value.strip() not in column.words:
                continue
            places = _places(planned.note, value)
            if places and all(re.search(rf"(?i){_NO}", planned.note[:start]) for start in places):
                yield f'{column.column.heading} would be "{value}", and the note says that it is not.'
                return


def _places(note: str, value: str) -> list[int]:
    """Where a note says a value, or the first word of it that tells something."""
    own = {w.stem for w in words(value)} - STOP
    return [w.start for w in words(note) if w.stem in own]


_ALONE = re.compile(
    r"(?i)\b(?:only|just|all|purely|solely) for (?!\d|the (?:house|flat|kitchen|bathroom))[a-z]+\b|\b(?:her|his|my|our|[a-z]+['’]s) treat\b|\btreated\b|\bmy treat\b|\bnot shared\b"
    r"|\bfor (?:herself|himself|myself)\b|\b(?:her|his|my|[a-z]+['’]s) (?:only|alone)\b|\b(?:only|just) (?:hers|his|mine|[a-z]+['’]s)\b|\b(?:her|his|my|[a-z]+['’]s) (?:own )?share\b"
)


def _shared_out(planned: Planned) -> Iterator[str]:
    """A cost that is shared in its row, where the note says that it was for one alone."""
    told = _ALONE.search(planned.note)
    for row in planned.rows if told else ():
        for column, value in row.shared():
            if told:
                yield f'"{told[0]}", and {column.column.heading} would be "{value}".'
                return


def _name_of_a_thing(planned: Planned) -> Iterator[str]:
    """Who paid, or for whom it was, read from a name that only says whose a thing is: "Tom's gym 30"."""
    for row in planned.rows:
        things = {c.letter for c, v in row.filled() if isinstance(v, str) and v.strip() in c.words}
        for column, value in row.choices():
            if " " in value or column.column.role not in _WHO_PAID or column.letter not in things:
                continue
            found = re.findall(
                rf"(?i)\b{re.escape(value)}(['’]s? (?!card|account|cash|money|phone)[a-z]+)?", planned.note
            )
            if found and all(found) and not row.is_usual(column, value):
                yield f'{column.column.heading} would be "{value}", which the note says of a thing alone.'
                return


_WHO_PAID = (Role.METHOD, Role.ACCOUNT, Role.COUNTERPARTY)


def _for_whom(planned: Planned) -> Iterator[str]:
    """A name in two columns, who paid and for whom it was, the second of which all rows of that thing have otherwise."""
    for row in planned.rows:
        choices = list(row.choices())
        for column, value in choices:
            twice = [c for c, v in choices if v == value]
            if len(twice) < 2 or column.column.role in _WHO_PAID or row.is_usual(column, value):
                continue
            for thing, told in choices:
                held = row.held_beside(thing, told, column) if told != value else []
                if len(held) > 2 and len(set(held)) == 1 and held[0] != value:
                    yield f'{column.column.heading} of {told} has always been "{held[0]}": here it would be "{value}".'
                    return


_AT_THE_END = re.compile(r"(?i)\b(?:at|from|in) (?:the )?(?P<shop>[\w&'’ ]+?)\W*$")


def _all_from_there(planned: Planned) -> Iterator[str]:
    """Things from one shop that is said behind the last of them, the first of which would have another shop."""
    told = _AT_THE_END.search(planned.note)
    if told is None or len(planned.rows) < 2 or planned.flows != {"out"}:
        return
    first, last = planned.rows[0], planned.rows[-1]
    said, end = {w.stem for w in words(planned.note)}, {w.stem for w in words(told["shop"])}
    for column in first.of.columns if first.of is last.of else ():
        if column.column.role in (Role.METHOD, Role.ACCOUNT):
            continue  # "45 gone out and 10.20 for bleach in Dunnes on the card"
        one, other = (str(r.cells.get(column.letter, "")).strip() for r in (first, last))
        own, its = ({w.stem for w in words(v)} for v in (one, other))
        if (
            one != other
            and one in column.words
            and other in column.words
            and its & end
            and its <= said
            and not own & said
        ):
            yield f'{column.column.heading} would be "{one}" of what comes first, which the note doesn\'t say.'
            return


_CHECKS = (_ruled_out, _shared_out, _name_of_a_thing, _for_whom, _all_from_there)
