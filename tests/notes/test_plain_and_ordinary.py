"""Ordinary books of households, clubs and small trades, and what plain notes do in them."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role, SheetRole
from nl2x.books.layouts.layout import understand
from nl2x.notes.facts import read_facts
from nl2x.notes.facts.model import Kind
from tests.notes.small_books import Rows, day, desk, saved, typed

TODAY = dt.date(2026, 11, 10)


def asked(found: dict[str, Any]) -> str:
    return found.get("?", "")


SHOPS = (("Rema", "Food"), ("Circle K", "Car"), ("Meny", "Food"), ("Ferde", "Car"), ("Kiwi", "Food"))


def list_and_sums() -> Rows:
    """A list, and right of a blank column sums by month under headings, whose names have no heading."""
    rows: list[list[Any]] = [["Date", "Kr", "Where", "For", None, None, "Oct", "Nov"]]
    for i in range(12):
        shop, kind = SHOPS[i % 5]
        rows.append([day(10, 2 + i), 100 + 7.5 * i, shop, kind, None])
    for i, kind in enumerate(("Food", "Car"), start=1):
        rows[i] += [
            kind,
            f"=SUMIFS($B$2:$B$90,$D$2:$D$90,$F{i + 1})",
            f"=SUMIFS($B$2:$B$90,$D$2:$D$90,$F{i + 1})",
        ]
    return rows


def test_sums_beside_a_list_may_have_names_without_a_heading(tmp_path: Path) -> None:
    at = desk({"Spent": list_and_sums()}, tmp_path)
    [listing] = at.knowledge.book.lists
    assert [c.heading for c in listing.columns] == ["Date", "Kr", "Where", "For"]
    found = typed(at, "Rema 412.40")
    assert (found["Spent!B14"], found["Spent!D14"]) == (412.40, "Food")


def test_remarks_and_labelled_figures_right_of_a_list_are_no_columns(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Client", "Kind", "Amount", None, "all of it paid into the bank"]]
    rows += [[day(9, 1 + i), f"Client {'ABC'[i % 3]}", ("Logos", "Films")[i % 2], 300 + i] for i in range(9)]
    labelled: list[list[Any]] = [["Day", "Shop", "For", "Spent", None, "Left of the budget", 1500]]
    labelled += [[day(9, 1 + i), ("Aldi", "Lidl")[i % 2], ("Food", "Home")[i % 2], 20 + i] for i in range(9)]
    book = understand(saved(tmp_path, {"Income": rows, "Spent": labelled}))
    for listing in book.lists:
        assert len(listing.columns) == 4, listing.sheet


def test_a_remark_over_filled_rows_is_a_column(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Client", "Kind", "Amount", None, "what they said of it"]]
    rows += [[day(9, 1 + i), f"Client {'ABC'[i % 3]}", "Logos", 300 + i, None, f"word {i}"] for i in range(9)]
    book = understand(saved(tmp_path, {"Income": rows}))
    assert "what they said of it" in book.lists[0].headings


def purses() -> Rows:
    """A column for each account and card, out below zero, and their sum in the row."""
    rows: list[list[Any]] = [["Date", "What", "For", "NCB", "JN savings", "Visa", "Cash", "All"]]
    told: list[tuple[str, str, dict[int, float]]] = [
        ("Andre's pay", "Pay", {3: 2850}), ("Hi-Lo", "Groceries", {5: -162.5}), ("drew out", "Transfer", {3: -150, 6: 150}),
        ("Hi-Lo", "Groceries", {6: -54}), ("swept", "Transfer", {3: -400, 4: 400}), ("Flow", "Phones", {3: -112}),
        ("Hi-Lo", "Groceries", {5: -98}), ("paid off the card", "Transfer", {3: -260.5, 5: 260.5}), ("Flow", "Phones", {3: -112}),
    ]  # fmt: skip
    for i, (what, kind, sums) in enumerate(told):
        rows.append([day(10, 1 + 3 * i), what, kind, *(sums.get(c) for c in range(3, 7)), "=SUM(D{r}:G{r})"])
    return rows


def test_a_card_and_an_account_beside_each_other_head_a_list(tmp_path: Path) -> None:
    kinds = [
        [kind, f"=-SUMIFS(Money!$H$2:$H$90,Money!$C$2:$C$90,$A{i})"]
        for i, kind in enumerate(("Groceries", "Phones"), 1)
    ]
    at = desk({"Money": purses(), "Where it goes": kinds}, tmp_path)
    found = typed(at, "Hi-Lo 156.40 on the Visa")
    assert (found["Money!F11"], found["Money!C11"]) == (-156.40, "Groceries")


def club() -> Rows:
    """Money in and out, and again under its heading, one of which speaks of nights."""
    rows: list[list[Any]] = [
        ["Date", "Details", "In", "Out", "Balance", "Hall hire", "Lotto", "Light", "Cost of nights"]
    ]
    rows.append([day(9, 1), "Brought forward", None, None, 900])
    told = [("Zumba", 80, 5), ("Lotto draws", 412, 6), ("Airtricity", -88.5, 7), ("Bouncy castle", -280, 8),
            ("Zumba", 80, 5), ("Lotto draws", 455, 6), ("Airtricity", -91.2, 7), ("Band", -300, 8)]  # fmt: skip
    for i, (what, size, column) in enumerate(told):
        row: list[Any] = [day(9, 3 + 3 * i), what, size if size > 0 else None, -size if size < 0 else None]
        row += ["=E" + str(i + 2) + "+C{r}-D{r}", *(abs(size) if c == column else None for c in range(5, 9))]
        rows.append(row)
    return rows


def test_what_only_repeats_the_money_is_no_count(tmp_path: Path) -> None:
    at = desk({"Cash book": club()}, tmp_path)
    assert at.knowledge.book.lists[0].role is SheetRole.CASH_BOOK
    found = typed(at, "Airtricity direct debit 148.90")
    assert (found["Cash book!D11"], found["Cash book!H11"]) == (148.90, 148.90)


def shop() -> dict[str, Rows]:
    """Sales with how many and how much each; stock bought and fees, each with kinds of its own."""
    sold: list[list[Any]] = [["Date", "Where", "Item", "Qty", "Each", "Total"]]
    sold += [
        [day(10, 1 + i), ("Etsy", "Market")[i % 2], ("Spoon", "Scoop")[i % 2], 1 + i % 3, 18, "=D{r}*E{r}"]
        for i in range(9)
    ]
    stock: list[list[Any]] = [["Date", "From", "Kind", "What", "Qty", "Unit price", "Cost"]]
    stock += [
        [
            day(10, 1 + i),
            ("Hardwoods", "Uline")[i % 2],
            ("Wood", "Packaging")[i % 2],
            "blocks",
            4 + i,
            9.5,
            "=E{r}*F{r}",
        ]
        for i in range(8)
    ]
    fees: list[list[Any]] = [["Date", "Kind", "Paid to", "Amount"]]
    fees += [
        [day(10, 1 + i), ("Booth fee", "Postage")[i % 2], ("Market", "USPS")[i % 2], 35 + i] for i in range(8)
    ]
    return {"Sales": sold, "Stock bought": stock, "Fees": fees}


def test_each_of_several_tables_of_costs_takes_its_own_kinds(tmp_path: Path) -> None:
    at = desk(shop(), tmp_path)
    found = typed(at, "6 blocks from Hardwoods today at 9.75 a block")
    assert (found["Stock bought!C10"], found["Stock bought!E10"], found["Stock bought!F10"]) == (
        "Wood",
        6,
        9.75,
    )
    found = typed(at, "USPS 12.60 postage")
    assert (found["Fees!B10"], found["Fees!D10"]) == ("Postage", 12.60)


def test_a_table_of_sales_without_a_place_for_payments_has_nothing_open(tmp_path: Path) -> None:
    at = desk(shop(), tmp_path)
    assert not at.knowledge.receivables
    found = typed(at, "sold 4 scoops at the Market, 18 each")
    assert (found["Sales!D11"], found["Sales!E11"]) == (4, 18)


def test_what_was_paid_is_the_amount_of_a_list_of_costs(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Who to", "Kind", "Paid"]]
    rows += [
        [day(9, 1 + 2 * i), ("Town Hall", "Royal Mail")[i % 2], ("Stall", "Postage")[i % 2], 15 + i]
        for i in range(9)
    ]
    found = typed(desk({"Fees & costs": rows}, tmp_path), "Royal Mail postage 16.40")
    assert found["Fees & costs!D11"] == 16.40


def builder() -> dict[str, Rows]:
    """Jobs by number with their clients; costs and invoices that have the number alone."""
    jobs: list[list[Any]] = [["Job", "Client", "What", "Quote"]]
    jobs += [[41 + i, name, what, 9000 + i] for i, (name, what) in enumerate(
        (("Le Page", "garden room"), ("Torode", "loft"), ("Brehaut", "kitchen"), ("De Garis", "garage roof")))]  # fmt: skip
    costs: list[list[Any]] = [["Date", "Supplier", "Details", "Job", "Kind", "Paid by", "£"]]
    for i in range(12):
        costs.append([day(10, 1 + i), ("Piette", "Quayside", "Skips")[i % 3], "timber", 41 + i * 7 % 4,
                      ("Materials", "Materials", "Hire")[i % 3], ("bank", "card")[i % 2], -38 if i == 7 else 300 + 11 * i])  # fmt: skip
    sent: list[list[Any]] = [["Inv no", "Sent", "Job", "Stage", "£", "Paid on", "Received"]]
    for i, stage in enumerate(("deposit", "frame up", "half", "watertight", "roof on", "final")):
        paid = [day(9, 3 + 4 * i), 4000 + i] if i < 4 else []
        sent.append([118 + i, day(9, 1 + 4 * i), 41 + i * 3 % 4, stage, 4000 + i, *paid])
    return {"Projects": jobs, "Costs": costs, "Invoices": sent}


def test_a_job_is_found_by_its_client(tmp_path: Path) -> None:
    at = desk(builder(), tmp_path)
    found = typed(at, "Piette timber for Brehaut's kitchen 684.20, from the bank")
    assert (found["Costs!D14"], found["Costs!G14"]) == (43, 684.20)
    found = typed(at, "Invoice sent to De Garis, roof done, £6,265")
    assert (found["Invoices!C8"], found["Invoices!E8"]) == (44, 6265)


def test_whose_job_it_was_is_not_who_gave_the_money_back(tmp_path: Path) -> None:
    at = desk(builder(), tmp_path)
    found = typed(at, "quayside gave me £41.60 back on the card, masks I didn't use on De Garis")
    assert (found["Costs!B14"], found["Costs!D14"]) == ("Quayside", 44)


def test_a_job_of_nobody_that_is_named_is_asked_for(tmp_path: Path) -> None:
    at = desk(builder(), tmp_path)
    assert '"Job"' in asked(typed(at, "Invoice sent to Robilliard, roof done, £6,265"))


def banked() -> dict[str, Rows]:
    """Receipts and payments by cash or bank, and a list of what was taken to the bank."""
    came: list[list[Any]] = [["Date", "From", "Cash/FNB", "Subs", "Raffle", "Fees", "Total"]]
    went: list[list[Any]] = [["Date", "Paid to", "Cash/FNB", "Court", "Referees", "Kit", "Total"]]
    for i in range(9):
        for rows, who in ((came, "Subs"), (went, "School")):
            rows.append([day(9, 2 + 3 * i), f"{who} {i}", ("Cash", "FNB")[i % 2],
                         *(120 + 37 * (i * 5 % 7) if c == i % 3 else None for c in range(3)), "=SUM(D{r}:F{r})"])  # fmt: skip
    taken: list[list[Any]] = [["Cash paid in at FNB"], [], ["Date", "Pula"]]
    taken += [[day(9, 10 + 7 * i), 600 + 100 * i] for i in range(3)]
    return {"Receipts": came, "Payments": went, "Banked": taken}


def test_cash_that_was_banked_is_a_row_of_its_own_list(tmp_path: Path) -> None:
    at = desk(banked(), tmp_path)
    assert {i.sheet: i.noun for i in at.knowledge.book.lists}["Banked"] == "banking"
    found = typed(at, "Took 900 out of the cash box to FNB this morning and paid it in")
    assert {k: v for k, v in found.items() if "!B" in k} == {"Banked!B7": 900}
    assert typed(at, "banked 450 today")["Banked!B7"] == 450


@pytest.mark.parametrize(
    "note", ["going to bank 900 of the cash tomorrow", "did we bank the 900?", "900 still to be banked"]
)
def test_what_is_to_be_banked_is_not_banked_yet(note: str, tmp_path: Path) -> None:
    assert asked(typed(desk(banked(), tmp_path), note))


def test_the_same_sum_is_banked_once_a_day(tmp_path: Path) -> None:
    at = desk({**banked(), "Banked": [*banked()["Banked"], [TODAY, 900]]}, tmp_path)
    assert "already" in asked(typed(at, "banked 900 today"))


def statement() -> Rows:
    """Budget, this year and last year, and what was in the bank before and is now."""
    lines = [("Membership fees", 15000, 13750, 14250), ("Tours", 24000, 21600, 22800)]
    costs = [("Paint and repairs", 14000, 9800, 12000), ("Boat transport", 8000, 5200, 7700)]
    rows: list[list[Any]] = [
        ["Statement 2026"],
        [],
        [None, "Budget 2026", "Actual 2026", "Actual 2025"],
        ["Income"],
    ]
    rows += [list(line) for line in lines]
    rows += [
        ["Total income", *(f"=SUM({c}5:{c}6)" for c in "BCD")],
        ["Costs"],
        *(list(line) for line in costs),
    ]
    rows += [
        ["Total costs", *(f"=SUM({c}9:{c}10)" for c in "BCD")],
        ["Result", *(f"={c}7-{c}11" for c in "BCD")],
    ]
    rows += [["Bank on 1 January", None, 41370], ["Bank today", None, "=C13+C12"]]
    return rows


def test_this_years_amounts_stand_beside_last_years_and_the_bank_of_before_is_no_account(
    tmp_path: Path,
) -> None:
    at = desk({"Statement": statement()}, tmp_path)
    assert "Bank on 1 January" not in {a.name for a in at.knowledge.book.accounts}
    assert typed(at, "paid Sven 900 for two trips out with the boat")["Statement!C10"] == 6100


def hire() -> dict[str, Rows]:
    """Bookings paid in two parts, each with its day and its way, under short headings."""
    rows: list[list[Any]] = [["Customer", "Item", "Out", "Back", "Price", "Deposit", "Dep. on", "Dep. by", "Balance paid",
                              "Bal. on", "Bal. by", "Owing"]]  # fmt: skip
    for i in range(8):
        paid = i < 6
        rows.append([f"Customer {'ABCDEFGH'[i]}. Mensah{i}", ("Mixer", "Generator")[i % 2], day(10, 1 + 3 * i), day(10, 3 + 3 * i),
                     1000 + 50 * i, 200, day(9, 20 + i), ("Cash", "Bank")[i % 2], 800 + 50 * i if paid else None,
                     day(10, 3 + 3 * i) if paid else None, "Cash" if paid else None, "=E{r}-F{r}-I{r}"])  # fmt: skip
    return {"Bookings": rows}


def test_short_headings_of_two_parts(tmp_path: Path) -> None:
    book = understand(saved(tmp_path, hire()))
    roles = {c.heading: c.role for c in book.lists[0].columns}
    assert roles["Bal. on"] is Role.PAID_ON and roles["Out"] is Role.DATE
    assert roles["Dep. on"] is Role.OTHER and roles["Back"] is Role.OTHER


def sessions() -> dict[str, Rows]:
    rows: list[list[Any]] = [["Date", "Child", "What", "Fee", "Paid on", "How"]]
    for i in range(10):
        when, paid = dt.date(2026, 10, 6) + dt.timedelta(days=3 * i), i < 9
        rows.append(
            [
                when,
                ("Andreas", "Eleni")[i % 2],
                "Session",
                45,
                when if paid else None,
                "Cash" if paid else None,
            ]
        )
    return {"Sessions": rows}


def test_the_day_of_a_session_is_not_the_day_it_was_paid(tmp_path: Path) -> None:
    at = desk(sessions(), tmp_path, dt.date(2026, 11, 12))
    found = typed(at, "Eleni's father sent the 45 in cash for the session on the 2nd")
    assert found["Sessions!E11"] == dt.date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Paid P850 for the jeepney hire", "850"),
        ("Civvies day again, N$534", "534"),
        ("DStv done, 365", "365"),
        ("topped up, J$400", "400"),
    ],
)
def test_sums_as_they_are_written_elsewhere(text: str, value: str) -> None:
    facts = read_facts(text, today=TODAY)
    assert [f"{a.value:f}" for a in facts.amounts if a.kind is Kind.MONEY] == [value]


@pytest.mark.parametrize("text", ["open 365 days a year", "bought the P850 filter", "seat A12 is free"])
def test_what_is_no_sum_of_money(text: str) -> None:
    facts = read_facts(text, today=TODAY)
    assert not [a for a in facts.amounts if a.kind is Kind.MONEY and a.live]


def test_a_price_a_piece_is_for_one_of_what_is_counted() -> None:
    facts = read_facts("6 blocks of cherry at 9.75 a block", today=TODAY)
    assert [f"{c.value:f}" for c in facts.computed] == ["58.50"]


def test_a_slip_or_receipt_that_stands_by_itself_is_no_sum() -> None:
    facts = read_facts("took 900 from the safe to the bank today, slip 37", today=TODAY)
    assert [f"{a.value:f}" for a in facts.amounts] == ["900"] and facts.references[0].name == "37"
    assert [f"{a.value:f}" for a in read_facts("taxi, receipt 20", today=TODAY).amounts] == ["20"]


def test_the_month_that_a_rent_is_for_is_no_description(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Flat", "Tenant", "Rent for", "Paid", "How"]]
    for i in range(10):
        flat, tenant = (("Lamaha 1", "Ms Adams"), ("Crown 2", "Mr Persaud"))[i % 2]
        rows.append([day(6 + i // 2, 5 + i), flat, tenant, ("June", "July", "August", "September", "October")[i // 2],
                     110000, ("Bank", "Cash")[i % 2]])  # fmt: skip
    assert understand(saved(tmp_path, {"Rent in": rows})).lists[0].columns[3].role is Role.PERIOD


def bookings() -> dict[str, Rows]:
    """Entries with a sign under a line of the statement and one of two accounts, on a sheet called Bookings."""
    told = [
        ("Fees, 14 adults", "Fees", 840),
        ("Clubroom", "Clubroom", -300),
        ("Cakes", "Café", 64.5),
        ("Maps", "Maps", -148.5),
    ]
    rows: list[list[Any]] = [["No", "Date", "Text", "Line", "CHF", "Account"]]
    for i in range(12):
        text, line, size = told[i % 4]
        rows.append(
            [
                i + 1,
                day(9, 2 + 2 * i),
                text,
                line,
                size + i * (1 if size > 0 else -1),
                ("PostFinance", "Cash box")[i % 3 == 2],
            ]
        )
    sums = [
        [line, f"=SUMIF(Bookings!$D$2:$D$90,A{i},Bookings!$E$2:$E$90)"]
        for i, (_, line, _) in enumerate(told, 1)
    ]
    return {"Statement": sums, "Bookings": rows}


def test_bookings_of_nobody_above_nought_and_below_are_entries(tmp_path: Path) -> None:
    at = desk(bookings(), tmp_path)
    [listing] = at.knowledge.book.lists
    assert (listing.role, listing.column(Role.CATEGORY).heading) == (SheetRole.CASH_BOOK, "Line")  # type: ignore[union-attr]
    found = typed(at, "paid 148.50 from postfinance for the night sprint maps")
    assert (found["Bookings!D14"], found["Bookings!E14"], found["Bookings!F14"]) == (
        "Maps",
        -148.5,
        "PostFinance",
    )


def test_what_was_billed_may_be_a_proposal(tmp_path: Path) -> None:
    at = desk(builder(), tmp_path)
    assert "offer" not in asked(typed(at, "invoiced De Garis today for the proposal, £1,265"))
    assert "offer" in asked(typed(at, "proposal for De Garis, £1,265"))
