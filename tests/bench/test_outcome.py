"""Posted notes are judged right, wrong or untouched, wherever the rows were put."""

import datetime as dt
from collections.abc import Callable
from io import BytesIO

import pytest
from openpyxl.workbook import Workbook

from nl2x.bench.outcome import Expectation, Row, Verdict, judge
from nl2x.errors import BadInput

DAY = dt.date(2026, 3, 14)
FREE = {"Journal": ["No", "Description"], "Bills": ["Remarks", "H1"]}
ADDS_UP = {"Journal": ["Debit", "Credit"]}


def book() -> Workbook:
    """A journal with totals below, statements, and a table of bills with a calculated column."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    journal["A1"] = "Journal of the bakery"
    journal.append([])
    journal.append(["No", "Date", "Account", "Debit", "Credit", "Description"])
    journal.append([1, dt.date(2026, 3, 1), "Rent", 500, None, "rent"])
    journal.append([1, dt.date(2026, 3, 1), "Bank", None, 500, "rent"])
    journal.append([None, None, "Total", "=SUM(D4:D5)", "=SUM(E4:E5)", None])
    balances = workbook.create_sheet("Balances")
    for row, name in enumerate(["Bank", "Rent", "Flour"], 1):
        balances[f"A{row}"] = name
        balances[f"B{row}"] = (
            f"=SUMIFS(Journal!D:D,Journal!C:C,A{row})-SUMIFS(Journal!E:E,Journal!C:C,A{row})"
        )
    bills = workbook.create_sheet("Bills")
    bills.append(["Bill", "Supplier", "Amount", "Status", "Paid on", "Remarks", "Due"])
    bills.append(["B-1", "Mill", 80, "open", None, None, "=B2"])
    bills.append(["B-2", "Dairy", 45.5, "open", None, None, "=B3"])
    return workbook


def saved(workbook: Workbook) -> bytes:
    out = BytesIO()
    workbook.save(out)
    return out.getvalue()


BEFORE = saved(book())


def after(change: Callable[[Workbook], object]) -> bytes:
    workbook = book()
    change(workbook)
    return saved(workbook)


def post(workbook: Workbook, *rows: list[object], at: int = 6) -> None:
    """As a careful writer would: rows above the totals, which move down with their formulas extended."""
    sheet = workbook["Journal"]
    sheet.insert_rows(at, len(rows))
    for offset, row in enumerate(rows):
        for column, value in enumerate(row, 1):
            sheet.cell(at + offset, column, value)
    for column in "DE":
        sheet[f"{column}{6 + len(rows)}"] = f"=SUM({column}4:{column}{5 + len(rows)})"


def line(account: str, debit: str = "", credit: str = "") -> Row:
    return Row("Journal", {"Date": "2026-03-14", "Account": account, "Debit": debit, "Credit": credit})


FLOUR = Expectation((line("Flour", "120"), line("Bank", credit="120.00")), {"Balances!B1": "-620"})
TWO_LINES = [2, DAY, "Flour", 120, None, "flour"], [2, DAY, "Bank", None, 120, "flour"]


def verdict(result: bytes, *expected: Expectation) -> Verdict:
    return judge(BEFORE, result, expected, free=FREE, adds_up=ADDS_UP).verdict


def test_the_same_bytes_are_untouched() -> None:
    assert verdict(BEFORE, FLOUR) is Verdict.UNTOUCHED


def test_formats_and_formula_texts_alone_are_untouched() -> None:
    def restyle(workbook: Workbook) -> None:
        workbook["Journal"]["D4"].number_format = "0.00"
        workbook["Journal"]["D6"] = "=SUM(D4:D99)-SUM(D7:D99)"

    assert verdict(after(restyle), FLOUR) is Verdict.UNTOUCHED


def test_rows_above_the_totals_are_right_and_nothing_else_moved() -> None:
    judgement = judge(BEFORE, after(lambda w: post(w, *TWO_LINES)), [FLOUR], free=FREE, adds_up=ADDS_UP)
    assert (judgement.verdict, judgement.matched) == (Verdict.RIGHT, 0), judgement.reason


def test_rows_put_in_the_middle_or_in_another_order_are_right() -> None:
    assert verdict(after(lambda w: post(w, *reversed(TWO_LINES), at=4)), FLOUR) is Verdict.RIGHT


def test_a_split_line_is_right_where_the_amounts_add_up() -> None:
    parts = [2, DAY, "Bank", None, 100, ""], [2, DAY, "Bank", None, 20, ""]
    result = after(lambda w: post(w, TWO_LINES[0], *parts))
    assert verdict(result, FLOUR) is Verdict.RIGHT
    assert judge(BEFORE, result, [FLOUR], free=FREE).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (([2, DAY, "Flour", 120, None, ""],), "missing"),
        (([2, DAY, "Flour", 12, None, ""], [2, DAY, "Bank", None, 12, ""]), "missing"),
        (([2, DAY, "Bank", 120, None, ""], [2, DAY, "Flour", None, 120, ""]), "missing"),
        (([2, dt.date(2026, 3, 15), "Flour", 120, None, ""], TWO_LINES[1]), "missing"),
        ((*TWO_LINES, [3, DAY, "Rent", 1, None, ""]), "unexpected"),
        (([2, DAY, "Flour", "120", None, ""], TWO_LINES[1]), "text in D6"),
        (([2, "2026-03-14", "Flour", 120, None, ""], TWO_LINES[1]), "text in B6"),
        (([2, DAY, "Flour", 120, None, "", 7], TWO_LINES[1]), "G6 was filled"),
    ],
)
def test_a_wrong_row_is_wrong_and_said(rows: tuple[list[object], ...], reason: str) -> None:
    judgement = judge(BEFORE, after(lambda w: post(w, *rows)), [FLOUR], free=FREE, adds_up=ADDS_UP)
    assert judgement.verdict is Verdict.WRONG
    assert reason in judgement.reason


def test_any_of_several_expectations_will_do() -> None:
    other = Expectation((line("Flour", "120"), line("Petty cash", credit="120")))
    judgement = judge(
        BEFORE, after(lambda w: post(w, *TWO_LINES)), [other, FLOUR], free=FREE, adds_up=ADDS_UP
    )
    assert judgement.matched == 1


def test_a_statement_that_misses_the_new_row_is_wrong() -> None:
    def post_but_break(workbook: Workbook) -> None:
        post(workbook, *TWO_LINES)
        workbook["Balances"]["B1"] = "=-SUM(Journal!E4:E5)"

    assert verdict(after(post_but_break), FLOUR) is Verdict.WRONG


def test_a_formula_typed_over_is_wrong() -> None:
    def type_over(workbook: Workbook) -> None:
        post(workbook, *TWO_LINES)
        workbook["Balances"]["B1"] = -620

    assert verdict(after(type_over), FLOUR) is Verdict.WRONG


def test_a_changed_old_row_is_wrong() -> None:
    def tidy(workbook: Workbook) -> None:
        workbook["Journal"]["F4"] = "Rent for March"
        post(workbook, *TWO_LINES)

    assert "F4" in judge(BEFORE, after(tidy), [FLOUR], free=FREE, adds_up=ADDS_UP).reason


def test_a_lost_row_is_wrong() -> None:
    assert verdict(after(lambda w: w["Bills"].delete_rows(3)), FLOUR) is Verdict.WRONG


def test_anything_written_where_nothing_should_be_is_wrong() -> None:
    assert verdict(after(lambda w: post(w, *TWO_LINES))) is Verdict.WRONG


PAID = Expectation(cells={"Bills!D2": "paid", "Bills!E2": "2026-03-14"})


def pay(workbook: Workbook) -> None:
    workbook["Bills"]["D2"], workbook["Bills"]["E2"] = "Paid", DAY


def test_a_changed_record_is_right_also_with_a_remark_and_after_moving() -> None:
    def pay_and_remark(workbook: Workbook) -> None:
        pay(workbook)
        workbook["Bills"]["F2"] = "by transfer"
        workbook["Bills"].insert_rows(2)

    assert verdict(after(pay), PAID) is Verdict.RIGHT
    assert verdict(after(pay_and_remark), PAID) is Verdict.RIGHT


def test_the_wrong_record_changed_is_wrong() -> None:
    def pay_the_other(workbook: Workbook) -> None:
        workbook["Bills"]["D3"], workbook["Bills"]["E3"] = "paid", DAY

    judgement = judge(BEFORE, after(pay_the_other), [PAID])
    assert judgement.verdict is Verdict.WRONG
    assert "D2 should be paid" in judgement.reason


def test_a_free_column_of_another_record_is_not_free() -> None:
    def remark_elsewhere(workbook: Workbook) -> None:
        pay(workbook)
        workbook["Bills"]["F3"] = "?"

    assert verdict(after(remark_elsewhere), PAID) is Verdict.WRONG


def test_hidden_logs_are_ignored_and_visible_sheets_are_not() -> None:
    def add(state: str, name: str) -> Callable[[Workbook], None]:
        def change(workbook: Workbook) -> None:
            pay(workbook)
            sheet = workbook.create_sheet(name)
            sheet.sheet_state, sheet["A1"] = state, "posting 1"

        return change

    assert verdict(after(add("hidden", "_nl2x log")), PAID) is Verdict.RIGHT
    assert verdict(after(add("visible", "Log")), PAID) is Verdict.WRONG
    assert verdict(after(add("hidden", "Other")), PAID) is Verdict.WRONG


def test_a_number_in_a_column_of_names_may_be_text() -> None:
    data = {"rows": [{"sheet": "Bills", "values": {"Bill": "0625", "Amount": "9"}}], "cells": {}}
    for number in ("0625", 625):
        result = after(lambda w, number=number: w["Bills"].append([number, None, 9]))
        assert verdict(result, Expectation.from_json(data)) is Verdict.RIGHT


def test_expectations_come_from_json() -> None:
    data = {"rows": [{"sheet": "Bills", "values": {"Bill": "B-3", "Amount": "9"}}], "cells": {}}
    result = after(lambda w: w["Bills"].append(["B-3", None, 9]))
    assert verdict(result, Expectation.from_json(data)) is Verdict.RIGHT


@pytest.mark.parametrize(
    "expectation",
    [
        Expectation((Row("Ledger", {"Date": "2026-03-14"}),)),
        Expectation((Row("Journal", {"Dated": "2026-03-14"}),)),
        Expectation(cells={"Ledger!B1": "1"}),
        Expectation(cells={"Journal!first": "1"}),
    ],
)
def test_an_expectation_that_fits_no_workbook_is_bad_input(expectation: Expectation) -> None:
    with pytest.raises(BadInput):
        judge(BEFORE, after(pay), [expectation])


def test_bytes_that_are_no_workbook_are_bad_input() -> None:
    with pytest.raises(BadInput):
        judge(BEFORE, b"PK not really", [PAID])
    with pytest.raises(BadInput):
        Expectation.from_json({"rows": "none"})
