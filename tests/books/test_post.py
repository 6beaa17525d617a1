"""Posting a plan to a file: all of it or nothing, with its history, beside other people and programs."""

import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.model import CellChange, ExtendRange, Formula, Plan, SetCell
from nl2x.books.posting.history import beside, history
from nl2x.books.posting.post import dry_run, post
from nl2x.errors import BadInput, CannotHere, Refused

ROOT = Path(__file__).parents[2]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A journal of two lines with a report whose values were calculated."""
    import xlsxwriter

    path = tmp_path / "book.xlsx"
    workbook = xlsxwriter.Workbook(path)
    journal, report = workbook.add_worksheet("Journal"), workbook.add_worksheet("Report")
    for row, line in enumerate(
        [("Account", "Text", "Debit"), ("Cash", "first", 10), ("Rent", "second", 32.5)]
    ):
        journal.write_row(row, 0, line)
    report.write_formula(0, 0, "=SUM(Journal!C2:C3)", value=42.5)
    report.write_formula(1, 0, '=SUMIFS(Journal!C2:C3,Journal!A2:A3,"Cash")', value=10)
    workbook.close()
    return path


def line(row: int, account: str = "Cash", amount: str = "7.25", text: str = "third") -> Plan:
    cells = zip("ABC", (account, text, Decimal(amount)), strict=True)
    edits = [SetCell("Journal", f"{column}{row}", value, f"{column}{row - 1}") for column, value in cells]
    return Plan((), (ExtendRange("Journal", row - 1, 1), *edits))


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_posting_is_in_the_file_with_its_effect(book: Path) -> None:
    posted = post(book, line(4), words="took in 7.25", model="none")
    assert posted.unverified == ()
    assert set(posted.changes) == {
        CellChange("Journal", "A4", None, "Cash"),
        CellChange("Journal", "B4", None, "third"),
        CellChange("Journal", "C4", None, 7.25),
        CellChange("Report", "A1", 42.5, 49.75),
        CellChange("Report", "A2", 10, 17.25),
    }
    values = openpyxl.load_workbook(book, data_only=True)
    assert [cell.value for cell in values["Report"]["A"]] == [49.75, 17.25]
    assert [cell.value for cell in values["Journal"][4]] == ["Cash", "third", 7.25]


def test_the_history_tells_it(book: Path) -> None:
    because = [{"field": "amount", "words": "7.25", "span": [8, 12]}]
    posted = post(book, line(4), words="took in 7.25 & more", model="m", because=because, fingerprint="f")
    (entry,) = history(book)
    assert (entry.id, entry.words, entry.model) == (posted.id, "took in 7.25 & more", "m")
    assert list(entry.because) == because and entry.changes == posted.changes
    assert [e.fingerprint for e in history(book)] == ["f"]


def test_the_log_is_hidden_and_everything_else_stays(book: Path) -> None:
    before = members(book)
    post(book, line(4))
    after = members(book)
    assert openpyxl.load_workbook(book)["nl2x log"].sheet_state == "veryHidden"
    touched = {name for name, content in before.items() if after[name] != content}
    assert touched == {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    }


def test_the_same_fingerprint_is_not_posted_twice(book: Path) -> None:
    post(book, line(4), fingerprint="note 1")
    before = book.read_bytes()
    with pytest.raises(Refused, match="posted already"):
        post(book, line(5), fingerprint="note 1")
    assert book.read_bytes() == before


def test_a_dry_run_tells_the_changes_and_writes_nothing(book: Path) -> None:
    before = book.read_bytes()
    changes = dry_run(book, line(4)).changes
    assert book.read_bytes() == before
    assert changes == post(book, line(4)).changes


def test_what_verify_refuses_is_not_written(book: Path) -> None:
    before = book.read_bytes()

    def verify(data: bytes) -> None:
        total = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["Report"]["A1"].value
        raise Refused(f"the total is {total}")

    with pytest.raises(Refused, match=r"the total is 49\.75"):
        post(book, line(4), verify=verify)
    assert book.read_bytes() == before and list(book.parent.iterdir()) == [book]


def test_a_book_that_changed_since_it_was_read_is_planned_again(book: Path) -> None:
    read = book.read_bytes()
    post(book, line(4, text="somebody else"))
    with pytest.raises(Refused, match="changed since"):
        post(book, line(4), read=read)
    post(book, line(4), read=read, replan=lambda data: line(5))
    texts = [cell.value for cell in openpyxl.load_workbook(book)["Journal"]["B"]]
    assert texts == ["Text", "first", "second", "somebody else", "third"]


def test_a_book_that_changes_while_it_is_posted_is_planned_again(book: Path) -> None:
    import shutil

    other = book.with_name("other.xlsx")
    shutil.copy(book, other)
    post(other, line(4, text="from Excel"))
    interferences = iter([True, False])

    def verify(data: bytes) -> None:
        if next(interferences):
            other.replace(book)

    post(book, line(4), verify=verify, replan=lambda data: line(5))
    texts = [cell.value for cell in openpyxl.load_workbook(book)["Journal"]["B"]]
    assert texts == ["Text", "first", "second", "from Excel", "third"]


@pytest.mark.parametrize("name", ["~$book.xlsx", ".~lock.book.xlsx#"])
def test_a_book_open_in_excel_or_libreoffice_is_refused(book: Path, name: str) -> None:
    book.with_name(name).write_text("somebody")
    before = book.read_bytes()
    with pytest.raises(Refused, match="open in"):
        post(book, line(4))
    assert book.read_bytes() == before


def test_permissions_owner_and_link_are_kept(book: Path) -> None:
    link = book.with_name("link.xlsx")
    link.symlink_to(book.name)
    book.chmod(0o640)
    owner = (12345, 12346) if os.geteuid() == 0 else (os.getuid(), os.getgid())
    os.chown(book, *owner)
    post(link, line(4))
    found = book.stat()
    assert stat.S_IMODE(found.st_mode) == 0o640 and (found.st_uid, found.st_gid) == owner
    assert link.is_symlink() and len(history(link)) == 1


def test_a_read_only_file_and_a_second_name_are_refused(book: Path) -> None:
    book.chmod(0o444)
    with pytest.raises(Refused, match="read-only"):
        post(book, line(4))
    book.chmod(0o644)
    os.link(book, book.with_name("second.xlsx"))
    with pytest.raises(Refused, match="hard link"):
        post(book, line(4))


def test_a_file_with_hand_made_log_rows_is_still_read(book: Path) -> None:
    post(book, line(4), words="kept")
    workbook = openpyxl.load_workbook(book)  # saved anew by another program, with a stray row in the log
    workbook["nl2x log"].append(["x", None, "my own remark", None, "{not json"])
    workbook.save(book)
    assert [entry.words for entry in history(book)] == ["kept"]
    post(book, line(5), words="next")
    assert [(entry.id, entry.words) for entry in history(book)] == [("1", "kept"), ("2", "next")]


def test_history_beside_the_book(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_LOG", "beside")
    post(book, line(4), words="one", fingerprint="f")
    monkeypatch.delenv("NL2X_LOG")
    post(book, line(5), words="two")
    assert openpyxl.load_workbook(book).sheetnames == ["Journal", "Report"]
    assert [entry.words for entry in history(book)] == ["one", "two"]
    assert "f" in {e.fingerprint for e in history(book)}


def test_history_beside_the_book_when_the_book_was_not_replaced(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NL2X_LOG", "beside")
    post(book, line(4), words="one")
    before = book.read_bytes()
    post(book, line(5), words="two")
    book.write_bytes(before)  # as a crash between the two writes leaves it
    assert [entry.words for entry in history(book)] == ["one"]


def test_history_of_a_book_with_locked_structure_goes_beside(book: Path) -> None:
    workbook = openpyxl.load_workbook(book)
    workbook.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)
    workbook.save(book)
    post(book, line(4), words="one")
    assert beside(book).exists() and openpyxl.load_workbook(book).sheetnames == ["Journal", "Report"]


def test_a_formula_that_the_engines_do_not_know_is_left_to_excel(book: Path) -> None:
    plan = Plan((), (SetCell("Report", "A3", Formula('=CUBEVALUE("x","y")')),))
    posted = post(book, plan)
    assert posted.unverified == (("Report", "A3"),)
    assert openpyxl.load_workbook(book).calculation.fullCalcOnLoad
    assert openpyxl.load_workbook(book, data_only=True)["Report"]["A3"].value is None


def test_a_saved_value_that_the_engine_cannot_reproduce_is_not_overwritten_by_its_own(book: Path) -> None:
    # The report claims 99 where the engines get 42.5: whoever saved that calculates otherwise than they do.
    with zipfile.ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"].replace(
        b"<v>42.5</v>", b"<v>99</v>"
    )
    with zipfile.ZipFile(book, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    posted = post(book, line(4))
    assert posted.unverified == (("Report", "A1"),)
    values = openpyxl.load_workbook(book, data_only=True)["Report"]
    assert values["A1"].value is None and values["A2"].value == 17.25


def test_values_that_a_posting_does_not_affect_stay_as_saved(book: Path) -> None:
    before = members(book)["xl/worksheets/sheet2.xml"]
    post(book, Plan((), (SetCell("Journal", "B2", "another text"),)))
    assert members(book)["xl/worksheets/sheet2.xml"] == before


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (b"Date,Amount\n", "not an Excel workbook"),
        (b"PK\x03\x04 and then nothing", "cut short"),
    ],
)
def test_what_is_no_workbook(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=says):
        post(path, line(4))
    assert path.read_bytes() == content


def test_a_missing_file_a_folder_and_another_format(tmp_path: Path) -> None:
    for name in ("missing.xlsx", "folder.xlsx", "old.xls"):
        if name == "folder.xlsx":
            (tmp_path / name).mkdir()
        elif name == "old.xls":
            (tmp_path / name).write_bytes(b"x")
        with pytest.raises(BadInput):
            post(tmp_path / name, line(4))


_LIMITED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from nl2x.books.model import Plan, SetCell
from nl2x.books.posting.post import post
from nl2x.errors import Nl2xError
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
book = Path({book!r})
plan = Plan((), (SetCell("Journal", "B9", "x" * 30000),))
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
try:
    post(book, plan)
except Nl2xError as error:
    print(type(error).__name__, error.exit_code)
"""


def test_a_full_disk_leaves_the_file_as_it_was(book: Path) -> None:
    before = book.read_bytes()
    program = _LIMITED.format(root=str(ROOT), book=str(book))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["CannotHere", "4"], done.stderr
    assert book.read_bytes() == before and list(book.parent.iterdir()) == [book]
    assert CannotHere.exit_code == 4


def test_the_history_command(book: Path, nl2x: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    assert "Nothing was posted" in nl2x("history", str(book)).stdout
    post(book, line(4), words="took in 7.25")
    assert "took in 7.25" in nl2x("history", str(book)).stdout
    told = json.loads(nl2x("history", str(book), "--json").stdout)
    assert told["postings"][0]["words"] == "took in 7.25" and len(told["postings"][0]["cells"]) == 5
    missing = nl2x("history", str(book.with_name("no.xlsx")))
    assert missing.returncode == 2 and "no such file" in missing.stderr and not missing.stdout
