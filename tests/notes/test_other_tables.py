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
