"""Banks' and cards' files with a book that keeps both: whose file it is, and which way its amounts went."""

from __future__ import annotations

import datetime as dt
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.cli.views import note_batch
from nl2x.cli.views.note_batch import run_batch
from nl2x.errors import BadInput
from nl2x.notes.bank.bank_file import FileQuestion, Ledger, settled
from nl2x.notes.batches.batch import Batch, read_batch
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.note import Options
from tests.notes.small_books import desk

BAKERY = Path(__file__).parents[2] / "examples" / "bakery.xlsx"
AMEX = """Date,Description,Card Member,Account #,Amount
11/02/2026,LEAFLETS FLYERS PRINT,J DOE,-1001,60.00
11/13/2026,VAN DIESEL FUEL,J DOE,-1001,45.00
11/14/2026,ONLINE PAYMENT - THANK YOU,J DOE,-1001,-200.00
"""
RISING = """Date,Description,Amount,Balance
02/11/2026,LEAFLETS FLYERS PRINT,60.00,160.00
13/11/2026,VAN DIESEL FUEL,45.00,205.00
14/11/2026,PAYMENT THANK YOU,-200.00,5.00
"""
BELOW = """Transaction Date,Post Date,Description,Category,Type,Amount,Memo
11/02/2026,11/03/2026,LEAFLETS FLYERS PRINT,Services,Sale,-60.00,
11/13/2026,11/14/2026,VAN DIESEL FUEL,Gas,Sale,-45.00,
11/14/2026,11/14/2026,Payment Thank You - Web,,Payment,200.00,
"""
FALLING = """Date,Description,Amount,Balance
02/11/2026,LEAFLETS FLYERS PRINT,-60.00,160.00
13/11/2026,VAN DIESEL FUEL,-45.00,205.00
14/11/2026,PAYMENT - THANK YOU,200.00,5.00
"""
COLUMNS = """Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit
2026-11-02,2026-11-03,1001,LEAFLETS FLYERS PRINT,Services,60.00,
2026-11-13,2026-11-14,1001,VAN DIESEL FUEL,Gas,45.00,
2026-11-14,2026-11-14,1001,CAPITAL ONE MOBILE PYMT,Payment,,200.00
"""
UNSIGNED = """Date,Description,Amount
13/11/2026,WATER CO DD,64.00
14/11/2026,TILL TAKINGS,412.50
"""
PLAIN = """Date,Description,Amount
13/11/2026,LEAFLETS FLYERS PRINT,-60.00
14/11/2026,VAN DIESEL FUEL,-45.00
15/11/2026,VAN DIESEL FUEL,5.00
"""
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(BAKERY, tmp_path / "b.xlsx"))


@pytest.fixture
def run(book: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Posts a file's lines; gives the exit code and what is printed."""

    def run(csv: str, *answers: str, name: str = "export.csv", account: str = "") -> tuple[int, str]:
        file = book.parent / name
        file.write_text(csv, encoding="utf-8")
        options = Options(today=dt.date(2026, 11, 20))
        code = run_batch(book, file, options, [], yes=True, as_json=False, answers=answers, account=account)
        return code, capsys.readouterr().out

    return run


def booked(book: Path) -> list[dict[str, float]]:
    """The entries since the book was copied."""
    before = len(Knowledge(understand(BAKERY)).entries)
    entries = sorted(understand(book).past, key=lambda past: past.rows[0])[before:]
    return [
        {line.account: float(line.debit - line.credit) for line in past.posting.lines}  # type: ignore[union-attr]
        for past in entries
    ]


CHARGES = [
    {"Advertising": 60.0, "Credit Card": -60.0},
    {"Delivery and Fuel": 45.0, "Credit Card": -45.0},
    {"Credit Card": 200.0, "Bank Account": -200.0},
]


@pytest.mark.parametrize("csv", [AMEX, RISING, BELOW, FALLING, COLUMNS])
def test_a_cards_file_takes_what_was_bought_from_the_card_and_pays_it_from_the_bank(
    csv: str, run: Run, book: Path
) -> None:
    code, out = run(csv)
    assert code == 0 and "Taken for a file of Credit Card" in out, out
    assert booked(book) == CHARGES


def test_a_payment_to_the_card_that_the_banks_file_had_is_asked_about(run: Run, book: Path) -> None:
    csv = "Date,Description,Amount,Balance\n13/11/2026,CREDIT CARD PAYMENT,-200.00,900.00\n"
    code, out = run(csv, account="Bank Account")
    assert code == 0, out
    assert booked(book) == [{"Credit Card": 200.0, "Bank Account": -200.0}]
    code, out = run(AMEX)
    assert code == 3 and "Post it once more?" in out and len(booked(book)) == 3


def test_amounts_without_signs_are_asked_about_once_and_nothing_is_posted(run: Run, book: Path) -> None:
    before = book.read_bytes()
    code, out = run(UNSIGNED, account="Bank Account")
    assert code == 3 and "No amount in it has a sign" in out and "all of them went out" in out
    assert book.read_bytes() == before and out.count("?") == 1
    with pytest.raises(BadInput, match="signs"):
        run(UNSIGNED, "some of each", account="Bank Account")
    assert book.read_bytes() == before
    run(UNSIGNED.replace("TILL TAKINGS", "RENT FOR THE SHOP"), "they were all paid", account="bank")
    assert [entry["Bank Account"] for entry in booked(book)] == [-64.0, -412.5]


def test_where_nothing_tells_whose_file_it_is_it_is_asked_once(run: Run, book: Path) -> None:
    before = book.read_bytes()
    code, out = run(PLAIN)
    assert code == 3 and "Which account is export.csv of?" in out and book.read_bytes() == before
    assert "- Credit Card" in out and "- Bank Account" in out and "Cash in Till" not in out
    _, out = run(PLAIN, "the card")
    assert [entry["Credit Card"] for entry in booked(book)][:2] == [-60.0, -45.0], out


def test_the_account_may_be_said_or_be_in_the_files_name(run: Run, book: Path) -> None:
    run(PLAIN, account="Bank Account")
    assert booked(book)[0] == {"Advertising": 60.0, "Bank Account": -60.0}
    _, out = run(PLAIN, name="card-november.csv")
    assert "Taken for a file of Credit Card (by its name)" in out
    with pytest.raises(BadInput, match="no account of that name"):
        run(PLAIN, account="Savings")


def test_the_same_line_of_the_card_and_of_the_bank_are_two(run: Run, book: Path) -> None:
    run(PLAIN, account="Bank Account")
    _, out = run(PLAIN, account="Credit Card")
    assert " 0 posted before" in out
    _, out = run(PLAIN, account="Credit Card")
    assert "line 2: " in out


def test_what_only_banks_have_makes_it_the_banks(run: Run, book: Path) -> None:
    _, out = run(
        "Date,Description,Amount\n13/11/2026,WATER CO 64 LTD D/D,-64.00\n14/11/2026,RENT SHOP,-950.00\n"
    )
    assert "Taken for a file of Bank Account" in out and booked(book)[0] == {
        "Water": 64.0,
        "Bank Account": -64.0,
    }


def test_a_book_with_savings_is_asked_unless_the_file_has_what_only_a_current_account_has(
    tmp_path: Path,
) -> None:
    rows = [[dt.date(2026, 11, d), "Bank Account", f"Rent {d}", 10, None] for d in range(1, 9)]
    journal = [["Date", "Account", "Description", "Debit", "Credit"]]
    for row in rows:
        journal += [row, [row[0], "Sales", row[2], None, 10]]  # type: ignore[list-item]
    accounts = [
        ["Account", "Type"],
        ["Bank Account", "Asset"],
        ["Savings Account", "Asset"],
        ["Sales", "Income"],
    ]
    chart = desk({"Journal": journal, "Accounts": accounts}, tmp_path).knowledge.chart
    plain = b"Date,Description,Amount\n13/11/2026,INTEREST,1.00\n14/11/2026,TO HANA,-5.00\n"
    found, _ = settled(read_batch(plain), "export.csv", Ledger(chart))
    assert isinstance(found, FileQuestion) and found.options == ("Bank Account", "Savings Account")
    found, _ = settled(read_batch(plain), "savings-november.csv", Ledger(chart))
    assert isinstance(found, Batch) and found.account.startswith("Savings Account")
    found, _ = settled(read_batch(plain.replace(b"TO HANA", b"RENT D/D")), "export.csv", Ledger(chart))
    assert isinstance(found, Batch) and found.account.startswith("Bank Account")


def test_two_readings_of_the_days_are_asked_about_where_the_book_doesnt_tell(run: Run, book: Path) -> None:
    chart = Knowledge(understand(BAKERY)).chart
    batch = read_batch(b"Date,Description,Amount\n03/04/2026,WATER CO DD,-1.00\n04/04/2026,RENT,-2.00\n")
    found, _ = settled(batch, "bank.csv", Ledger(chart))
    assert isinstance(found, FileQuestion) and found.options == ("3 April 2026", "4 March 2026")
    found, left = settled(batch, "bank.csv", Ledger(chart), answers=["4 March 2026", "more"])
    assert not isinstance(found, FileQuestion) and left == ["more"]
    assert [n.bank.day.isoformat() for n in found.notes if n.bank] == ["2026-03-04", "2026-04-04"]


def test_the_line_before_which_no_balance_stands_is_asked_about(run: Run, book: Path) -> None:
    csv = """Date,Description,Amount,Balance
12/11/2026,WATER CO DD,64.00,2000.00
13/11/2026,RENT SHOP,950.00,1050.00
14/11/2026,TILL TAKINGS,1800.00,2850.00
"""
    code, out = run(csv, account="Bank Account")
    assert code == 3 and "Line 2, 64.00" in out and not booked(book)
    _, out = run(csv, "out", account="Bank Account")
    assert [entry["Bank Account"] for entry in booked(book)] == [-64.0, -950.0, 1800.0], out
    opening = csv.replace("12/11/2026,W", "11/11/2026,Opening balance,,2064.00\n12/11/2026,W")
    assert "has no sign" not in run(opening, account="Bank Account")[1]


def test_the_question_as_json(nl2x: Callable[..., object], book: Path) -> None:
    file = book.parent / "export.csv"
    file.write_text(PLAIN, encoding="utf-8")
    given = ("note", str(book), "--from", str(file), "--model", "rules", "--yes", "--json")
    done = nl2x(*given, "--today", "2026-11-20")
    data = json.loads(done.stdout)  # type: ignore[attr-defined]
    assert (done.returncode, data["status"]) == (3, "asked")  # type: ignore[attr-defined]
    assert data["options"] == ["Bank Account", "Credit Card"] and data["notes"] == []
    data = json.loads(nl2x(*given, "--today", "2026-11-20", "--account", "card").stdout)  # type: ignore[attr-defined]
    assert data["account"] == "Credit Card (as said)" and data["assumed"] == []
    assert [n["status"] for n in data["notes"]][:2] == ["posted", "posted"]


def test_what_comes_in_on_a_card_is_no_income(run: Run, book: Path) -> None:
    csv = (
        PLAIN.replace("-45.00", "-450.00")
        + "16/11/2026,VAN DIESEL FUEL REFUND,45.00\n17/11/2026,CASHBACK,2.00\n"
    )
    code, out = run(csv, account="Credit Card")
    assert code == 3 and 'What came in on the card, "CASHBACK"?' in out, out
    assert 'What came in on the card, "VAN DIESEL FUEL"?' in out
    assert {"Delivery and Fuel": -45.0, "Credit Card": 45.0} in booked(book), out
    assert not any(name for entry in booked(book) for name in entry if name.endswith("Sales"))


def test_refunds_tell_the_signs_of_a_card_too(run: Run, book: Path) -> None:
    csv = "Date,Description,Amount\n13/11/2026,LEAFLETS FLYERS,60.00\n14/11/2026,VAN DIESEL REFUND,-45.00\n"
    run(csv, account="Credit Card")
    assert {"Advertising": 60.0, "Credit Card": -60.0} in booked(book)
    assert not any(entry.get("Credit Card", 0) == -45 for entry in booked(book))


def test_signs_that_speak_against_each_other_are_asked_about(run: Run, book: Path) -> None:
    csv = (
        RISING.replace(",-200.00,5.00", ",200.00,405.00")
        .replace("60.00,", "-60.00,")
        .replace(",45.00", ",-45.00")
    )
    contrary = csv.replace("PAYMENT THANK YOU,200.00", "PAYMENT THANK YOU,-200.00")
    code, out = run(contrary)
    assert code == 3 and "which way the amounts count" in out and not booked(book)
    run(contrary, "it went out")
    assert {"Advertising": 60.0, "Credit Card": -60.0} in booked(book)


def test_at_a_terminal_whose_file_it_is_is_asked_until_it_is_told(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_batch, "is_terminal", lambda: True)
    monkeypatch.setattr("sys.stdin", io.StringIO("the savings\ncredit card\n\n\n"))
    code, out = run(PLAIN)
    assert code == 3 and out.count("Which account is export.csv of?") == 2
    assert [entry["Credit Card"] for entry in booked(book)] == [-60.0, -45.0]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    before = book.read_bytes()
    assert run(PLAIN)[0] == 3 and book.read_bytes() == before
