"""Rows added to lists on several sheets at once: a formula that sums two of them follows both.

Each list's edits are made for the workbook as it is, so those of the later ones are told here what became of
the earlier ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.books.book import Listing, Role
from nl2x.books.model import Edit, Formula, SetCell
from nl2x.books.planning.rows import Place, follows
from nl2x.books.xlsx.cells import name
from nl2x.books.xlsx.cells import place as place_of
from nl2x.books.xlsx.references import repointed


@dataclass(frozen=True)
class Step:
    """What is written to one list, and where."""

    listing: Listing
    place: Place
    edits: tuple[Edit, ...]


def together(steps: Sequence[Step]) -> list[Edit]:
    """The edits of all steps, each list on a sheet of its own, in their order."""
    edits: list[Edit] = []
    for number, step in enumerate(steps):
        for edit in step.edits:
            for before in steps[:number]:
                edit = _after(before, edit)
            edits.append(edit)
    return edits


def _after(step: Step, edit: Edit) -> Edit:
    """An edit made for the workbook as it was, for the workbook as `step` leaves it."""
    if not isinstance(edit, SetCell):
        return edit
    row, column = place_of(edit.cell)
    inserted = step.place.inserted if edit.sheet == step.listing.sheet else 0
    if inserted and row >= step.place.insert_before:
        edit = replace(edit, cell=name(row + inserted, column))
    if not isinstance(edit.value, Formula):
        return edit
    text = follows(edit.value.text, edit.sheet, step.listing, step.place)
    balance = step.listing.column(Role.BALANCE)
    if balance is not None and not step.listing.newest_first:
        last, new = step.listing.last_row, step.place.rows[-1]
        text = repointed(
            text, edit.sheet, step.listing.sheet, f"{balance.letter}{last}", f"{balance.letter}{new}"
        )
    return replace(edit, value=Formula(text))
