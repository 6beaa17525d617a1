"""A table of who pays what beside pages of money in and out: what may belong there is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, day, desk, typed


def swimming() -> dict[str, Rows]:
    """Courses in instalments that nl2x doesn't fill in, beside what else came in and what was spent."""
    children = [("Ida Brandt", "Jo"), ("Tom Reyes", "Ana"), ("Wim Maas", "Els"), ("Uma Nair", "Dev")]
    courses = [
        ["Autumn", child, who, 120, 60, day(9, 5 + n), None, None, "=D{r}-E{r}-G{r}", '=IF(I{r}=0,"paid","part paid")']
        for n, (child, who) in enumerate(children)
    ]  # fmt: skip
    heads = [
        "Term",
        "Pupil",
        "Parent",
        "Amount",
        "1st half",
        "On",
        "2nd half",
        "Then",
        "Still owes",
        "Status",
    ]
    came = [
        [day(9, 1 + n), who, what, kind, size]
        for n, (who, what, kind, size) in enumerate(
            [("Club", "gala", "Galas", 150), ("Jo Brandt", "goggles", "Shop", 12), ("School", "day", "Galas", 90)] * 3
        )
    ]  # fmt: skip
    spent = [
        [day(9, 2 + n), who, what, kind, size]
        for n, (who, what, kind, size) in enumerate(
            [("Pool", "lane hire", "Pool hire", 45), ("Sportix", "floats", "Kit", 30), ("Esso", "fuel", "Car", 40)] * 3
        )
    ]  # fmt: skip
    return {
        "Courses": [heads, *courses],
        "Other money in": [["Date", "From", "What", "Kind", "Amount"], *came],
        "Spending": [["Date", "Paid to", "For", "Type", "Cost"], *spent],
    }


@pytest.mark.parametrize("note", ["Wim paid his other 60, gala", "course for Lea Roth 120, paid to the pool"])
def test_somebody_of_the_table_or_the_table_itself_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "Courses" in str(typed(desk(swimming(), tmp_path), note).get("?"))


@pytest.mark.parametrize(
    ("note", "size"),
    [("got 80 from the school for the gala", 80), ("lane hire 45", 45), ("Jo, goggles 12", 12)],
)
def test_what_has_its_own_page_is_written(note: str, size: float, tmp_path: Path) -> None:
    assert size in typed(desk(swimming(), tmp_path), note).values()


def lending() -> dict[str, Rows]:
    """A toy library: who has which toy, and what was spent."""
    loans = [
        [day(9, 3 + n), who, toy, 20, day(10, 3 + n), None]
        for n, (who, toy) in enumerate([("Ana Ruiz", "wooden train"), ("Piet Bos", "marble run"), ("Olga Lind", "toy kitchen")])
    ]  # fmt: skip
    spent = [
        [day(9, 1 + n), what, kind, size, "Card"]
        for n, (what, kind, size) in enumerate([("hall", "Rent", 80), ("glue", "Mending", 6), ("puzzles", "New toys", 25)] * 2)
    ]  # fmt: skip
    return {
        "Loans": [["Out", "Family", "Toy", "Deposit", "Due back", "Came back"], *loans],
        "Spending": [["Date", "What", "Kind", "Amount", "Paid by"], *spent],
    }


@pytest.mark.parametrize("note", ["Ana took the marble run, 20 deposit", "Piet got his 20 deposit back"])
def test_what_another_tables_rows_speak_of_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(lending(), tmp_path), note)


@pytest.mark.parametrize(
    ("note", "size"), [("glue 4.20", 4.2), ("new puzzles 30 on the card", 30), ("hall 80", 80)]
)
def test_what_the_table_itself_speaks_of_is_written(note: str, size: float, tmp_path: Path) -> None:
    assert size in typed(desk(lending(), tmp_path), note).values()
