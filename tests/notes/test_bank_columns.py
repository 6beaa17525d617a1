"""What stands beside the amounts of banks' files: which way it went, what isn't final, fees. Lines as "amount words"."""

from datetime import date

import pytest

from nl2x.errors import BadInput
from nl2x.notes.bank.bank_csv import PENDING, Told, read
from nl2x.notes.batches.batch import read_batch

TODAY = date(2026, 11, 20)


def shown(text: str) -> list[str]:
    batch = read_batch(text.encode(), today=TODAY)
    assert batch.kind == "bank" and not batch.doubts, batch.doubts
    return [f"{n.bank.amount} {n.bank.description}" for n in batch.notes if n.bank]


TYPED = "2026-11-12,{},Corner garage,71.20\n2026-11-13,{},Parish council,300.00\n"
WAYS = [("Debit", "Credit"), ("DR", "CR"), ("D", "C"), ("withdrawal", "deposit"), ("Money out", "Money in"), ("Paid Out", "Paid In"), ("Soll", "Haben"), ("-", "+"),
        ("DBIT", "CRDT"), ("Af", "Bij"), ("débit", "crédit")]  # fmt: skip


@pytest.mark.parametrize("heading", ["Type", "Transaction Type", "Kind", "Dr/Cr", "Direction"])
@pytest.mark.parametrize(("out", "came"), WAYS)
def test_a_column_that_says_which_way_whatever_it_is_called(heading: str, out: str, came: str) -> None:
    rows = TYPED.format(out, came)
    assert shown(f"Date,{heading},Description,Amount\n{rows}") == [
        "-71.20 Corner garage",
        "300.00 Parish council",
    ]


def test_it_may_stand_where_descriptions_do_and_describes_nothing() -> None:
    assert shown(f"Posting Date,Details,Description,Amount\n{TYPED.format('DEBIT', 'DSLIP')}") == [
        "-71.20 Corner garage",
        "300.00 Parish council",
    ]


def test_kinds_of_payment_beside_signed_amounts_change_nothing() -> None:
    signed = TYPED.replace("71.20", "-71.20")
    for kinds in (("Card payment", "Bank transfer"), ("Debit", "Credit"), ("Sale", "Payment")):
        lines = shown(f"Date,Type,Description,Amount\n{signed.format(*kinds)}")
        assert [line.split()[0] for line in lines] == ["-71.20", "300.00"], kinds


def test_a_description_that_says_debit_is_a_description() -> None:
    assert shown("Date,Description,Amount\n2026-11-12,Debit,-71.20\n2026-11-13,Refund,30.00\n") == [
        "-71.20 Debit",
        "30.00 Refund",
    ]


def test_words_that_dont_say_which_way_are_left_to_be_asked_and_read_as_answered() -> None:
    text = f"Date,Type,Description,Amount\n{TYPED.format('Debit', 'Credit')}2026-11-14,Adjustment,Rounding,0.40\n2026-11-15,Debit,Paper,4.00\n"
    export = read(text)
    assert export is not None and export.unclear == ("adjustment",) and not export.settled
    for way, expected in ((1, "0.40"), (-1, "-0.40")):
        again = read(text, Told(ways={"adjustment": way}))
        assert again is not None and again.settled and not again.unclear
        assert [str(line.amount) for _, line in again.lines] == ["-71.20", "300.00", expected, "-4.00"]


def test_what_was_taken_back_stands_with_the_other_sign_in_its_column() -> None:
    data = "Date,Details,{},Credit\n2026-11-12,Ink,{}20.00,\n2026-11-13,Pens,{}30.00,\n2026-11-14,Pens back,{}30.00,\n2026-11-15,Sue,,9.00\n"
    for signs in (("", "", "-"), ("-", "-", "")):
        lines = shown(data.format("Debit", *signs))
        assert [line.split()[0] for line in lines] == ["-20.00", "-30.00", "30.00", "9.00"]


@pytest.mark.parametrize(
    ("heading", "final", "open_"),
    [("Status", "Posted", "Pending"), ("State", "COMPLETED", "PENDING"), ("Info", "Umsatz gebucht", "Umsatz vorgemerkt"), ("Transaction Status", "Cleared", "Authorised"),
     ("Pending", "no", "yes"), ("Category", "Shopping", "Pending")],
)  # fmt: skip
def test_what_is_pending_is_left_out_and_said(heading: str, final: str, open_: str) -> None:
    rows = f"2026-11-12,Corner garage,-71.20,{final}\n2026-11-13,Ink and paper,-8.00,{open_}\n"
    batch = read_batch(f"Date,Description,Amount,{heading}\n{rows}".encode(), today=TODAY)
    assert [n.line for n in batch.notes] == [2]
    assert [(s.line, s.why) for s in batch.skipped] == [(3, PENDING)]


@pytest.mark.parametrize(
    "words",
    ["PENDING - SHELL 12", "Pending: Shell", "SHELL 12 (pending)", "* pending * SHELL", "SHELL - PENDING"],
)
def test_what_is_pending_by_its_words(words: str) -> None:
    rows = f"2026-11-12,Corner garage,-71.20\n2026-11-13,{words},-8.00\n2026-11-13,Spending app,-2.00\n"
    batch = read_batch(f"Date,Description,Amount\n{rows}".encode(), today=TODAY)
    assert [n.line for n in batch.notes] == [2, 4] and batch.skipped[0].why == PENDING


def test_what_came_to_nothing_is_left_out_and_said() -> None:
    rows = "2026-11-12,Ink,-7.20,COMPLETED\n2026-11-13,Ink,-8.00,DECLINED\n2026-11-13,Ink,-9.00,Reverted\n"
    batch = read_batch(f"Date,Description,Amount,State\n{rows}".encode(), today=TODAY)
    assert [n.line for n in batch.notes] == [2] and "DECLINED" in batch.skipped[0].why


def test_a_fee_that_was_kept_is_a_line_of_its_own() -> None:
    text = "Date,Name,Status,Currency,Gross,Fee,Net\n12/11/2026,Ann Lee,Completed,GBP,50.00,-1.75,48.25\n13/11/2026,Ann Lee,Completed,GBP,-50.00,1.45,-48.55\n"
    assert shown(text) == ["50.00 Ann Lee", "-1.75 transaction fee", "-50.00 Ann Lee", "1.45 transaction fee"]  # fmt: skip
    places = [note.place for note in read_batch(text.encode()).notes]
    assert places == ["2", "2 fee", "3", "3 fee"]


@pytest.mark.parametrize(("before", "expected"), [("989.50", ["-10.00", "-0.50"]), ("990.00", ["-10.00"])])
def test_the_balance_tells_whether_a_fee_is_in_the_amount(before: str, expected: list[str]) -> None:
    text = f"Date,Description,Amount,Fee,Balance\n2026-11-12,Sue,5.00,0.00,1000.00\n2026-11-13,Ink,-10.00,0.50,{before}\n"
    assert [line.split()[0] for line in shown(text)] == ["5.00", *expected]


def test_a_fee_without_balance_or_net_amount_is_left_to_be_asked() -> None:
    text = "Date,Description,Amount,Fee\n2026-11-12,Sue,5.00,0.00\n2026-11-13,Ink,-10.00,0.50\n"
    export = read(text)
    assert export is not None and export.fees
    none = read(text.replace("0.50", "0.00"))
    assert none is not None and not none.fees


def test_lines_above_the_columns_names_dont_hide_them() -> None:
    above = "".join(f"Line {n};something\n" for n in range(14))
    text = f"{above}Buchung;Auftraggeber/Empfänger;Saldo;Währung;Betrag;Währung\n13.11.2026;Stadtwerke Süd;1.412,50;EUR;-64,00;EUR\n"
    batch = read_batch(text.encode("latin-1"), today=TODAY)
    (note,) = batch.notes
    assert note.bank and (note.bank.description, str(note.bank.amount)) == ("Stadtwerke Süd", "-64.00")
    assert note.bank.currency == "EUR"


def test_a_table_whose_columns_arent_known_is_refused_and_not_read_as_notes() -> None:
    unknown = (
        "Datum valuty;Kwota;Odbiorca;Tytuł\n2026-11-12;-71,20;Zakład;Woda\n2026-11-13;300,00;Gmina;Czynsz\n"
    )
    with pytest.raises(BadInput, match="Kwota, Odbiorca"):
        read_batch(unknown.encode(), today=TODAY)
    for notes in (
        "Monday, rent 900\nTuesday, petrol 40\n",
        "what, to whom, how, when\npaid rent 900, landlord, bank, monday\npetrol 40, Shell, card, tuesday\n",
        "bob, 40, lunch, cash\nsue, 30, taxi, card\n",
        "2026-09-14, lunch with Bob, 40, card\n2026-09-15, taxi, 12, cash\n",
    ):
        assert read_batch(notes.encode(), today=TODAY).kind == "notes"


def test_a_plus_before_what_came_in_says_how_signs_count() -> None:
    text = "Datetime,Note,From,To,Amount (total)\n2026-11-12,cake,Jo,Ann,- $60.00\n2026-11-13,cake,Ann,Jo,+ $40.00\n2026-11-14,cake,Bo,Jo,+ $41.00\n"
    export = read(text)
    assert export is not None and export.settled
    assert [str(line.amount) for _, line in export.lines] == ["-60.00", "40.00", "41.00"]


def test_lines_of_several_accounts_are_read_for_one() -> None:
    text = (
        "Account,Date,Description,Amount\nEveryday,2026-11-12,Ink,-4.00\nPot,2026-11-12,From everyday,9.00\n"
    )
    export = read(text)
    assert export is not None and export.accounts == ("Everyday", "Pot")
    for own, amounts in (("Everyday", ["-4.00"]), ("Pot", ["9.00"])):
        one = read(text, Told(own=own))
        assert one is not None and [str(line.amount) for _, line in one.lines] == amounts
        assert one.skipped[0].why.startswith("of another account: ") and not one.accounts


def test_a_single_column_of_what_was_spent_is_enough() -> None:
    assert shown("Date,Description,Debit\n2026-11-12,Ink,4.00\n2026-11-13,Pens,5.00\n") == [
        "-4.00 Ink",
        "-5.00 Pens",
    ]


@pytest.mark.parametrize(
    "amounts",
    [("4.00,,96.00", ",9.00,105.00", "5.00,,100.00"), (",4.00,96.00", "9.00,,105.00", ",5.00,100.00")],
)
def test_two_columns_of_amounts_without_names_count_as_the_balance_moves(amounts: tuple[str, ...]) -> None:
    rows = "".join(f"2026-11-{n},Ann,{row}\n" for n, row in enumerate(amounts, 12))
    batch = read_batch(rows.encode(), today=TODAY)
    assert [str(n.bank.amount) for n in batch.notes if n.bank] == ["-4.00", "9.00", "-5.00"]
