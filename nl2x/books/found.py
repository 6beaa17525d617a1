"""A list as it was found on a sheet, and as what it was recognised."""

from __future__ import annotations

from dataclasses import dataclass

from nl2x.books.book import Column, Listing, Role
from nl2x.books.cells import Sheet
from nl2x.books.columns import index
from nl2x.books.model import Value


@dataclass(frozen=True)
class Found:
    """A list before anybody has said what kind of list it is; rows and columns as in `Listing`."""

    sheet: Sheet
    header_row: int
    first_row: int
    last_row: int
    end_row: int
    total_row: int
    left: int
    right: int
    columns: tuple[Column, ...]
    data_rows: tuple[int, ...]
    table: str = ""
    title: str = ""
    """The text above the header, if there is some."""

    def column(self, *roles: Role) -> Column | None:
        for role in roles:
            for column in self.columns:
                if column.role is role:
                    return column
        return None

    def has(self, *roles: Role) -> bool:
        return all(self.column(role) is not None for role in roles)

    def any(self, *roles: Role) -> bool:
        return self.column(*roles) is not None

    def values(self, column: Column, rows: tuple[int, ...] | None = None) -> list[Value]:
        """What stands in `column`, blank cells left out."""
        number = index(column)
        found = (self.sheet.value(row, number) for row in (self.data_rows if rows is None else rows))
        return [v for v in found if v is not None and v != ""]


@dataclass(frozen=True)
class Listed:
    """A list that was recognised: as found, and as handed on."""

    found: Found
    listing: Listing
