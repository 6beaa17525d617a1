"""Lists with the same headings: what the longest of them shows of its columns holds for the others."""

from __future__ import annotations

from dataclasses import replace

from nl2x.books.book import Listing, Role
from nl2x.books.sheets.found import Listed


def read_alike(lists: list[Listed]) -> list[Listed]:
    """The lists, those with the headings of a longer one read as that: a month's sheet with three rows
    hardly shows what a column is for; but no account's sheet, which means what stands on the other one."""
    kinds: dict[tuple[str, ...], Listing] = {}
    for one in lists:
        key = _headings(one.listing)
        if key not in kinds or _rows(kinds[key]) < _rows(one.listing):
            kinds[key] = one.listing
    return [_read_as(one, kinds[_headings(one.listing)]) for one in lists]


_LONGER = 3
"""How many times as long a list has to be to know better what a column is."""


def _headings(listing: Listing) -> tuple[str, ...]:
    return (listing.role.value, listing.flow, listing.account, *listing.headings)


def _rows(listing: Listing) -> int:
    return listing.last_row - listing.first_row


def _read_as(listed: Listed, model: Listing) -> Listed:
    short = _rows(listed.listing) * _LONGER <= _rows(model)
    columns = tuple(
        replace(own, role=other.role, options=own.options or other.options)
        if own.role is not other.role and (short or own.role is Role.OTHER) and not own.formula
        else own
        for own, other in zip(listed.listing.columns, model.columns, strict=True)
    )
    if columns == listed.listing.columns:
        return listed
    return replace(
        listed,
        found=replace(listed.found, columns=columns),
        listing=replace(listed.listing, columns=columns),
    )
