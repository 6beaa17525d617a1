"""Plain notes to small tables of records: jobs, members, pledges, bills, claims, sales and purchases with tax."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import day, desk, typed

JOBS = {
    "Jobs": [
        ["Job", "Customer", "Work", "Date", "Price", "Deposit", "Left to pay", "Status"],
        ["J21", "Mrs Bell", "Hedge trim", day(9, 12), 120, 0, "=E{r}-F{r}", "Paid"],
        ["J22", "Patel", "New lawn", day(9, 25), 850, 200, "=E{r}-F{r}", "Paid"],
        ["J23", "The Oaks care home", "Fencing", day(10, 6), 1400, 400, "=E{r}-F{r}", "Invoiced"],
        ["J24", "Hughes", "Patio clean", day(10, 19), 95, 0, "=E{r}-F{r}", "Invoiced"],
    ]
}
MEMBERS = {
    "Members 2026": [
        ["Northside Runners"], ["Membership list"], [], ["Name", "Type", "Fee", "Paid on", "Amount paid", "How"],
        ["Ann Keogh", "Full", 40, day(1, 12), 40, "Bank"], ["Tom Byrne", "Full", 40, day(1, 15), 40, "Cash"],
        ["Piotr Zielinski", "Full", 40], ["Sinead Walsh", "Full", 40, day(1, 30), 20, "Cash"], ["Raj Nair", "Student", 20],
    ]
}  # fmt: skip
PLEDGES = {
    "Pledges": [
        ["Donor", "Pledged on", "Pledge", "Received", "Outstanding", "Gift Aid"],
        ["Mr Ashworth", day(7, 1), 500, 250, "=C{r}-D{r}", "Y"], ["The Lims", day(7, 9), 200, 200, "=C{r}-D{r}", "Y"],
        ["Mrs Dunne", day(8, 16), 100, 0, "=C{r}-D{r}", "N"],
    ],
    "Costs": [["Date", "Paid to", "For", "Amount"], [day(8, 2), "Roofline", "Survey", 350], [day(9, 12), "Printz", "Leaflets", 86]],
}  # fmt: skip
BILLS = {
    "Bills to pay": [
        ["Bill", "From", "Received", "Due", "€", "Paid", "Paid from"],
        ["Gas Sept", "Bord Gáis", day(9, 8), day(9, 22), 71.2, day(9, 20), "AIB"],
        ["Broadband Sept", "Eir", day(9, 12), day(9, 26), 49.99, day(9, 26), "AIB"],
        ["Bins", "Panda", day(10, 1), day(10, 15), 86, day(10, 14), "Credit union"],
        ["Broadband Oct", "Eir", day(10, 12), day(10, 26), 49.99],
    ]
}
CLAIMS = {
    "Claims": [
        ["Claim", "Date", "What", "Type", "Amount", "Submitted", "Refunded"],
        ["EC-01", day(8, 11), "Train to Leeds", "Travel", 64.3, day(8, 31), day(9, 15)],
        ["EC-02", day(8, 11), "Lunch with client", "Meals", 28.5, day(8, 31), day(9, 15)],
        ["EC-03", day(10, 14), "Taxi", "Travel", 14.2, day(10, 31), None],
    ]
}
TRADE = {
    "Sales": [
        ["Invoice No", "Invoice date", "Customer", "Net", "VAT 20%", "Gross", "Status", "Due"],
        ["SI-0101", day(9, 3), "Holt Builders", 1200, "=D{r}*20%", "=D{r}+E{r}", "Paid", day(10, 3)],
        ["SI-0102", day(10, 17), "Holt Builders", 650, "=D{r}*20%", "=D{r}+E{r}", "Sent", day(11, 16)],
        ["SI-0103", day(11, 1), "Fenwick", 400, "=D{r}*20%", "=D{r}+E{r}", "Sent", day(12, 1)],
    ],
    "Purchases": [
        ["Our ref", "Supplier", "Supplier inv", "Date", "Gross", "Of which VAT", "Paid"],
        ["P1", "Jewson", "88213", day(9, 5), 240, 40, "Y"], ["P2", "Jewson", "88911", day(10, 21), 372, 62, "N"],
        ["P3", "Speedy Hire", "5521", day(11, 4), 90, 15, "N"],
    ],
    "Expenses": [["Date", "Details", "Category", "Gross", "VAT", "Paid by"], [day(9, 2), "Diesel", "Motor", 60, 10, "Card"],
                 [day(9, 14), "Parking", "Motor", 4.5, 0, "Cash"], [day(10, 20), "Stationery", "Office", 18, 3, "Card"]],
}  # fmt: skip
LESSONS = {
    "Lessons": [
        ["Date", "Pupil", "Hours", "Rate", "Fee", "Paid?"], [day(10, 5), "Mia", 1, 30, "=C{r}*D{r}", "yes"],
        [day(10, 14), "Oskar", 1.5, 28, "=C{r}*D{r}", "no"], [day(11, 2), "Mia", 1, 30, "=C{r}*D{r}", "no"],
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("sheets", "note", "cells"),
    [
        (JOBS, "Hughes paid", {"Jobs!H5": "Paid"}),
        (JOBS, "the oaks paid the rest", {"Jobs!H4": "Paid"}),  # deposits stay what they were
        (MEMBERS, "dues from Raj 20 cash", {"Members 2026!D9": day(11, 10), "Members 2026!E9": 20, "Members 2026!F9": "Cash"}),
        (MEMBERS, "Sinead paid the other 20 in cash", {"Members 2026!D8": day(11, 10), "Members 2026!E8": 40}),
        (PLEDGES, "Mrs Dunne sent her 100", {"Pledges!D4": 100}),
        (PLEDGES, "Ashworth paid the other 250 of his pledge", {"Pledges!D2": 500}),
        (BILLS, "paid Eir yesterday", {"Bills to pay!F5": day(11, 9), "Bills to pay!G5": "AIB"}),
        (TRADE, "Holt paid SI-0102", {"Sales!G3": "Paid"}),
        (TRADE, "Jewson bill 88911 paid", {"Purchases!G3": "Y"}),
    ],
)  # fmt: skip
def test_a_record_is_settled(
    sheets: dict[str, Any], note: str, cells: dict[str, Any], tmp_path: Path
) -> None:
    assert typed(desk(sheets, tmp_path), note) == cells


@pytest.mark.parametrize(
    ("sheets", "note", "cells"),
    [
        (CLAIMS, "taxi to the airport 31", {"Claims!A5": "EC-04", "Claims!B5": day(11, 10), "Claims!D5": "Travel", "Claims!E5": 31}),
        (TRADE, "raised an invoice to Fenwick for 500 plus VAT, 30 days",
         {"Sales!A5": "SI-0104", "Sales!B5": day(11, 10), "Sales!C5": "Fenwick", "Sales!D5": 500, "Sales!G5": "Sent", "Sales!H5": day(12, 10)}),
        (TRADE, "Speedy Hire invoice 5588 for 120 incl 20 VAT came",
         {"Purchases!A5": "P4", "Purchases!B5": "Speedy Hire", "Purchases!D5": day(11, 10), "Purchases!E5": 120, "Purchases!F5": 20, "Purchases!G5": "N"}),
        (PLEDGES, "leaflets 45 from Printz", {"Costs!A4": day(11, 10), "Costs!B4": "Printz", "Costs!D4": 45}),
    ],
)  # fmt: skip
def test_a_record_is_added(sheets: dict[str, Any], note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    found = typed(desk(sheets, tmp_path), note)
    assert {cell: found.get(cell) for cell in cells} == cells


@pytest.mark.parametrize(
    ("sheets", "note"),
    [
        (JOBS, "invoiced Hughes 95"),  # it is in the table already
        (MEMBERS, "somebody paid 40 by bank"),
        (TRADE, "Barker paid 780"),  # nobody of that name owes anything
        (TRADE, "Fenwick paid 100 of SI-0103"),  # there is no place for a part payment
        (LESSONS, "taught Zoe today, 30"),  # the fee is worked out from hours and rate
    ],
)
def test_what_isn_t_clear_is_asked(sheets: dict[str, Any], note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(sheets, tmp_path), note)
