"""Banks' CSV files of many makes. Expected: "day amount description" for each line."""

from datetime import date
from decimal import Decimal

import pytest

from nl2x.notes.bank.bank_cells import number_in
from nl2x.notes.bank.bank_days import days_in
from nl2x.notes.batches.batch import read_batch
from nl2x.notes.facts import DateOrder

FILES = {
    "one signed amount": ("Date,Description,Amount\n14/09/2026,Tesco,-23.18\n15/09/2026,Sue Hall,40.00\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue Hall"]),
    "American order": ("Date,Description,Amount\n09/14/2026,Shell,-23.18\n09/15/2026,Deposit,40.00\n", ["2026-09-14 -23.18 Shell", "2026-09-15 40.00 Deposit"]),
    "two columns": ("Date,Details,Paid out,Paid in,Balance\n14 Sep 2026,Tesco,23.18,,100.00\n15 Sep 2026,Sue,,40.00,140.00\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "debit and credit": ("Transaction Date;Particulars;Debit;Credit\n2026-09-14;Rent;900,00;\n2026-09-15;Sue;;40,00\n", ["2026-09-14 -900.00 Rent", "2026-09-15 40.00 Sue"]),
    "indicator": ("Date,Narration,Amount,Dr/Cr\n14-09-2026,Rent,900.00,DR\n15-09-2026,Sue,40.00,CR\n", ["2026-09-14 -900.00 Rent", "2026-09-15 40.00 Sue"]),
    "German": ("Buchungstag;Valuta;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung\n14.09.26;14.09.26;Telekom AG;Rechnung 9;-1.089,90;EUR\n15.09.26;15.09.26;Kunz;Lohn;2.000,00;EUR\n",
               ["2026-09-14 -1089.90 Telekom AG Rechnung 9", "2026-09-15 2000.00 Kunz Lohn"]),
    "tabs and a preamble": ("Account: 12345678\nFrom 01/09/2026\n\nDate\tMemo\tAmount\tBalance\n14/09/2026\tTesco\t-23.18\t76.82\n15/09/2026\tSue\t40.00\t116.82\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "no header": ("2026-09-14,Tesco,-23.18,76.82\n2026-09-15,Sue,40.00,116.82\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "brackets and symbols": ('Date,Description,Amount\n14/09/2026,Tesco,"(£1,023.18)"\n15/09/2026,Sue,"£1,040.00"\n', ["2026-09-14 -1023.18 Tesco", "2026-09-15 1040.00 Sue"]),
    "minus behind": ("Date,Description,Amount\n14/09/2026,Tesco,23.18-\n15/09/2026,Sue,40.00\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "suffix": ("Date,Description,Amount\n14/09/2026,Tesco,23.18 Dr\n15/09/2026,Sue,40.00 Cr\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "quoted newlines and commas": ('Date,Description,Amount\n14/09/2026,"Tesco,\nLeeds",-23.18\n15/09/2026,Sue,40.00\n', ["2026-09-14 -23.18 Tesco, Leeds", "2026-09-15 40.00 Sue"]),
    "total line": ("Date,Description,Amount\n14/09/2026,Tesco,-23.18\n15/09/2026,Sue,40.00\n,Total,16.82\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "lakhs": ('Txn Date,Narration,Withdrawal Amt.,Deposit Amt.,Closing Balance\n14/09/26,NEFT RENT,"1,20,000.00",,"5,00,000.00"\n15/09/26,UPI SUE,,40.00,"5,00,040.00"\n',
              ["2026-09-14 -120000.00 NEFT RENT", "2026-09-15 40.00 UPI SUE"]),
    "times": ("Date,Name,Amount,Currency\n2026-09-14T10:22:05Z,Tesco,-23.18,GBP\n2026-09-15 11:00:00,Sue,40.00,GBP\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
    "signs in both columns": ("Date,Description,Money In,Money Out\n14/09/2026,Tesco,,-23.18\n15/09/2026,Sue,40.00,\n", ["2026-09-14 -23.18 Tesco", "2026-09-15 40.00 Sue"]),
}  # fmt: skip


def shown(data: str, order: DateOrder | None = None) -> list[str]:
    batch = read_batch(data.encode(), order=order)
    assert batch.kind == "bank"
    return [f"{n.bank.day} {n.bank.amount} {n.bank.description}" for n in batch.notes if n.bank]


@pytest.mark.parametrize("name", FILES)
def test_files(name: str) -> None:
    data, expected = FILES[name]
    assert shown(data) == expected


def test_lines_that_run_one_way_tell_the_order() -> None:
    rows = "".join(f"{d:02}/09/2026,x,-1.00\n" for d in (1, 2, 5, 9, 11, 12))
    assert shown("Date,Description,Amount\n" + rows)[-1].startswith("2026-09-12")
    rows = "".join(f"09/{d:02}/2026,x,-1.00\n" for d in (12, 11, 9, 5, 2, 1))
    assert shown("Date,Description,Amount\n" + rows)[0].startswith("2026-09-12")


def test_the_books_order_is_used_where_nothing_tells_and_said() -> None:
    data = "Date,Description,Amount\n03/04/2026,x,-1.00\n04/04/2026,y,-2.00\n"
    assert shown(data, DateOrder.MDY)[0].startswith("2026-03-04")
    assert shown(data, DateOrder.DMY)[0].startswith("2026-04-03")
    assert "told apart" in read_batch(data.encode()).doubts[0]


def test_amounts_without_signs_follow_the_balance() -> None:
    data = "Date,Description,Amount,Balance\n14/09/2026,Sue,100.00,100.00\n15/09/2026,Rent,30.00,70.00\n16/09/2026,Bob,5.00,75.00\n17/09/2026,Fuel,10.00,65.00\n"
    assert [line.split()[1] for line in shown(data)] == ["100.00", "-30.00", "5.00", "-10.00"]
    assert read_batch(data.encode()).doubts


def test_amounts_without_any_sign_are_doubted() -> None:
    batch = read_batch(b"Date,Description,Amount\n14/09/2026,Rent,30.00\n15/09/2026,Fuel,10.00\n")
    assert len(batch.doubts) == 1 and "sign" in batch.doubts[0]


def test_a_card_whose_balance_moves_the_other_way() -> None:
    data = "Date,Description,Amount,Balance\n14/09/2026,Rent,30.00,-30.00\n15/09/2026,Paid,-20.00,-10.00\n16/09/2026,Fuel,5.00,-15.00\n17/09/2026,Ink,5.00,-20.00\n"
    assert [line.split()[1] for line in shown(data)] == ["-30.00", "20.00", "-5.00", "-5.00"]


def test_what_is_skipped_is_told_with_its_line() -> None:
    batch = read_batch(
        b"Date,Description,Amount\n14/09/2026,Tesco,-1.00\n15/09/2026,Sue,2.00\nlater,Bob,3.00\n16/09/2026,Ann,n/a\n17/09/2026,Nil,0.00\n"
    )
    assert [(s.line, s.why) for s in batch.skipped] == [
        (4, "no date"),
        (5, "no amount"),
        (6, "the amount is nought"),
    ]


def test_balance_and_currency_are_kept_and_keys_tell_equal_lines_apart() -> None:
    data = b"Date,Description,Amount,Balance,Currency\n14/09/2026,Bus,-2.00,10.00,GBP\n14/09/2026,Bus,-2.00,8.00,GBP\n15/09/2026,Sue,1.00,9.00,GBP\n"
    first, second, _ = read_batch(data).notes
    assert (
        first.bank
        and second.bank
        and first.bank.balance == 10
        and first.bank.currency == "GBP"
        and first.key != second.key
    )


@pytest.mark.parametrize(
    ("cell", "comma", "value"),
    [("1,234.50", False, "1234.50"), ("1.234,50", True, "1234.50"), ("-£40", False, "-40"), ("40.00 CR", False, "40.00"), ("40.00DR", False, "-40.00"), ("+5", False, "5"),
     ("1'200.00", False, "1200.00"), ("1 200,00 €", True, "1200.00"), ("\u221240.00", False, "-40.00"), ("", False, None), ("n/a", False, None), ("12 apples", False, None), ("-", False, None)],
)  # fmt: skip
def test_numbers(cell: str, comma: bool, value: str | None) -> None:
    assert number_in(cell, comma) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("cell", "day"),
    [("2026-09-14", date(2026, 9, 14)), ("14 Sep 2026", date(2026, 9, 14)), ("Sep 14, 2026", date(2026, 9, 14)), ("14-Sep-26", date(2026, 9, 14)), ("20260914", date(2026, 9, 14)), ("2026/9/14 10:00", date(2026, 9, 14))],
)  # fmt: skip
def test_days_that_leave_no_choice(cell: str, day: date) -> None:
    assert days_in(cell) == {DateOrder.YMD: day}


@pytest.mark.parametrize(
    "cell", ["", "soon", "32/13/2026", "2026-13-01", "31/02/2026", "1234", "12.50", "1/2", "00/00/0000"]
)
def test_no_days(cell: str) -> None:
    assert days_in(cell) == {}
