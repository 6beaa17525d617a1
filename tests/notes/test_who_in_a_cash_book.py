"""Whom a row of a cash book names: the owner, who takes his pay, and names that are written with or without a hyphen."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

DIGGER: dict[str, Rows] = {
    "Book": [
        ["Date", "Who", "What", "Code", "GST Y/N", "In (incl)", "Out (incl)", "GST", "Excl GST"],
        *[
            [day(m, d), who, what, code, flag, came, went, '=IF(E{r}="Y",ROUND((F{r}-G{r})*3/23,2),0)', "=F{r}-G{r}-H{r}"]
            for m in range(3, 11)
            for d, who, what, code, flag, came, went in (
                (2, "Arbor Trees", "subbie day", "Jobs", "Y", 920, None),
                (5, "Z Energy", "diesel", "Fuel", "Y", None, 140 + m),
                (6, "Drop-in night", "7 dogs", "Classes", "Y", 105, None),
                (8, "Self", "wages to me", "Drawings", "N", None, 1200),
                (9, "Greenteeth NZ", "blades", "Blades", "Y", None, 230),
            )
        ],
    ],
    "Totals": [
        ["Code", "Total"],
        *[[c, "=SUMIFS(Book!$I$2:$I$90,Book!$D$2:$D$90,A{r})"] for c in ("Jobs", "Fuel", "Classes", "Drawings", "Blades")],
    ],
}  # fmt: skip


@pytest.fixture
def digger(tmp_path: Path) -> Desk:
    return desk(DIGGER, tmp_path)


@pytest.mark.parametrize(
    ("note", "who"),
    [
        ("paid myself the usual 1200", "Self"),
        ("drop in night yesterday brought in $120", "Drop-in night"),
        ("greenteeth, new blades 391 incl gst paid yesterday", "Greenteeth NZ"),
    ],
)
def test_who_it_was_is_written(digger: Desk, note: str, who: str) -> None:
    assert typed(digger, note).get("Book!B42") == who


def test_rows_that_work_out_their_tax_take_the_whole(digger: Desk) -> None:
    found = typed(digger, "greenteeth, new blades 391 incl gst paid yesterday")
    assert (found.get("Book!E42"), found.get("Book!G42")) == ("Y", 391)
    assert (
        typed(digger, "paid myself 1200 incl gst").get("Book!E42") != "N"
    )  # which never had any: it is asked


def test_a_seller_of_before_is_not_taken_for_another(digger: Desk) -> None:
    assert typed(digger, "diesel at Gull 131.10").get("Book!B42") != "Z Energy"
