"""What is no ordinary file, isn't ours, or lies where nothing can be written: one clear line each."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.model import Plan, SetCell
from nl2x.books.posting.history import history
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import undo
from nl2x.books.xlsx.atomic import locked, replace_file
from nl2x.errors import BadInput, CannotHere, Nl2xError, Refused

ONE_CELL = Plan((), (SetCell("Sheet", "B2", "text"),))
NOBODY = 65_534


def write_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.append(["Date", "Amount"])
    book.save(path)
    return path


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def dangling(path: Path) -> None:
    path.symlink_to("nowhere.xlsx")


@pytest.mark.parametrize("make", [pipe, device, loop, dangling])
@pytest.mark.parametrize("use", [understand, history, undo, lambda path: post(path, ONE_CELL)])
def test_no_ordinary_file(
    tmp_path: Path, make: Callable[[Path], None], use: Callable[[Path], object]
) -> None:
    path = tmp_path / "book.xlsx"
    make(path)
    with pytest.raises(BadInput, match=r"no ordinary file|leads nowhere|no such file"):
        use(path)


def test_a_program_that_opened_the_link_is_heeded(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    write_book(tmp_path / "there" / "book.xlsx")
    link = tmp_path / "link.xlsx"
    link.symlink_to("there/book.xlsx")
    (tmp_path / ".~lock.link.xlsx#").touch()
    with pytest.raises(Refused, match="open in LibreOffice"):
        post(link, ONE_CELL)


@pytest.mark.parametrize("name", ["a b.xlsx", "bücher ✓.xlsx", "[2026] *.xlsx", "-x.xlsx", "BOOK.XLSX"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    book = write_book(tmp_path / name)
    post(book, ONE_CELL)
    assert openpyxl.load_workbook(book)["Sheet"]["B2"].value == "text"
    undo(book)
    assert [file.name for file in tmp_path.iterdir()] == [name]


# ---- another user's, and a full disk: only root can set these up


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into; pytest's own are private."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def as_nobody(action: Callable[[], object]) -> str:
    """What happens when another user does it: the error's message, "done" without one."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)
            action()
            message = "done"
        except Nl2xError as error:
            message = f"{type(error).__name__}: {error}"
        except BaseException as error:  # noqa: BLE001 - told to the parent, which fails the test
            message = f"unexpected {error!r}"
        os.write(write, message.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        message = told.read()
    os.waitpid(child, 0)
    return message


def hold(path: Path) -> None:
    with locked(path):
        pass


only_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as another user or mount")


@only_root
def test_a_folder_that_may_not_be_written(open_folder: Path) -> None:
    book = write_book(open_folder / "book.xlsx")
    book.chmod(0o666)
    assert "its folder may not be written" in as_nobody(lambda: hold(book))


@only_root
def test_a_workbook_that_may_not_be_read_or_written(open_folder: Path) -> None:
    book = write_book(open_folder / "book.xlsx")
    open_folder.chmod(0o777)
    book.chmod(0o600)
    assert as_nobody(lambda: hold(book)).startswith("BadInput")
    assert "may not be read" in as_nobody(lambda: history(book))
    book.chmod(0o644)
    assert "read-only" in as_nobody(lambda: hold(book))


@only_root
def test_another_owners_workbook_keeps_its_owner_or_is_left(open_folder: Path) -> None:
    book = write_book(open_folder / "book.xlsx")
    open_folder.chmod(0o777)
    book.chmod(0o666)
    before = book.read_bytes()
    assert "belongs to somebody else" in as_nobody(lambda: replace_file(book, b"new"))
    assert book.read_bytes() == before and [f.name for f in open_folder.iterdir()] == ["book.xlsx"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system that has room for one workbook and not for two."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting isn't allowed here")
    yield folder
    subprocess.run(["umount", folder], check=True)


@only_root
def test_a_full_disk(small_disk: Path) -> None:
    book = write_book(small_disk / "book.xlsx")
    before = book.read_bytes()
    with pytest.raises(CannotHere, match="no room on the disk"):
        post(book, ONE_CELL)
    assert book.read_bytes() == before and list(small_disk.iterdir()) == [book]
