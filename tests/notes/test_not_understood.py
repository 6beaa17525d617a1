"""Notes that would be written in the wrong place, since the right one isn't understood: asked about."""

from __future__ import annotations

from pathlib import Path

from tests.notes.small_books import day, desk, typed


def test_a_budget_takes_nothing_where_the_sheet_it_is_counted_from_is_not_understood(tmp_path: Path) -> None:
    odd = [["This and that"], *([day(10, d), "Spar", f"{d} x", "card!"] for d in range(1, 20))]
    budget = [["This month", "Plan", "So far"]]
    for number, name in enumerate(("Groceries", "Petrol", "Insurance", "Repairs"), 2):
        budget.append([name, 3600, f"=SUMIFS(Odd!$D$2:$D$400,Odd!$C$2:$C$400,A{number})"])
    budget.append(["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"])
    found = typed(desk({"Budget": budget, "Odd": odd}, tmp_path), "groceries 68.40")
    assert set(found) == {"?"}
