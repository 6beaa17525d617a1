"""Reading a workbook's zip within bounds, and writing it with untouched members as they were."""

import io
import struct
import zipfile
import zlib

import openpyxl
import pytest

from nl2x.books.calculation.recalculate import values
from nl2x.books.model import SetCell
from nl2x.books.xlsx.package import LIMITS, Limits, open_package
from nl2x.books.xlsx.patch import apply_edits
from nl2x.errors import BadInput


def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["Date", "Amount"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_member(name: str, content: bytes) -> bytes:
    return packed({**members(workbook()), name: content})


def test_members_that_are_not_replaced_keep_their_very_bytes() -> None:
    data = workbook()
    package = open_package(data)
    name = "xl/workbook.xml"
    written = package.replace({"xl/theme/theme1.xml": b"<a/>", "new.bin": b"new"}, ["docProps/app.xml"])
    again = open_package(written)
    kept = {**members(data), "xl/theme/theme1.xml": b"<a/>", "new.bin": b"new"}
    del kept["docProps/app.xml"]
    assert members(written) == kept
    at = data.index(name.encode())
    assert data[at : at + 200] in written and again.checksum(name) == package.checksum(name)


@pytest.mark.parametrize("streamed", [False, True])
def test_zip_variants_are_copied_soundly(streamed: bool) -> None:
    """Stored members, sizes after the data (as streaming writers put them), Zip64 fields, comments."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.out = io.BytesIO()

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            return self.out.write(data)  # type: ignore[arg-type]

    target: io.BytesIO | Pipe = Pipe() if streamed else io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[arg-type]
        for number, (name, content) in enumerate(members(workbook()).items()):
            info = zipfile.ZipInfo(name, (2020, 5, 17, 1, 2, 4))
            info.compress_type = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)[number % 2]
            info.comment = b"a comment"
            with archive.open(info, "w", force_zip64=number % 3 == 0) as member:
                member.write(content)
        archive.comment = b"and one for all"
    data = target.out.getvalue() if isinstance(target, Pipe) else target.getvalue()
    written = open_package(data).replace({"xl/theme/theme1.xml": b"<a/>"})
    assert members(written) == {**members(data), "xl/theme/theme1.xml": b"<a/>"}
    openpyxl.load_workbook(io.BytesIO(open_package(data).replace({})))


@pytest.mark.parametrize("cut", [10, 0.3, 0.5, 0.9, -1])
def test_a_file_cut_short_is_told_from_a_workbook(cut: float) -> None:
    data = workbook()
    with pytest.raises(BadInput, match=r"cut short|not an Excel"):
        open_package(data[: int(cut * len(data)) if 0 < cut < 1 else int(cut)])


def test_one_damaged_byte_is_noticed_before_anything_is_written() -> None:
    data = bytearray(workbook())
    name = b"xl/styles.xml"
    data[data.index(name) + len(name) + 40] ^= 0xFF
    with pytest.raises(BadInput, match=r"styles\.xml: damaged"):
        open_package(bytes(data))


def test_a_zip_bomb_is_refused_without_inflating_it() -> None:
    bomb = with_member("xl/media/zeros.bin", bytes(40 << 20))
    assert len(bomb) < 100_000
    with pytest.raises(BadInput, match="inflates too far"):
        open_package(bomb)
    many = packed({**members(workbook()), **{f"xl/media/{n}.bin": bytes(1 << 20) for n in range(20)}})
    with pytest.raises(BadInput, match="inflates to more than"):
        open_package(many, limits=Limits(total=10 << 20))


def test_a_member_that_inflates_to_more_than_it_says() -> None:
    data = with_member("xl/media/zeros.bin", bytes(30 << 20))
    honest, lie = struct.pack("<L", 30 << 20), struct.pack("<L", 1000)
    with pytest.raises(BadInput, match="damaged"):
        open_package(data.replace(honest, lie))


def test_overlapping_members_are_refused() -> None:
    """Fifield's bomb: many directory entries that share one compressed kernel."""
    data = workbook()
    package = open_package(data)
    first, second = list(package._infos.values())[:2]
    entry = data.index(
        b"PK\x01\x02" + data[data.index(b"PK\x01\x02") + 4 :][:8], data.index(b"PK\x01\x02") + 4
    )
    at = entry + 42
    assert struct.unpack("<L", data[at : at + 4])[0] == second.header_offset
    patched = data[:at] + struct.pack("<L", first.header_offset) + data[at + 4 :]
    with pytest.raises(BadInput):
        open_package(patched)


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/passwd", "xl\\..\\evil.xml", "XL/WORKBOOK.XML"])
def test_impossible_member_names_are_refused(name: str) -> None:
    with pytest.raises(BadInput, match="part name"):
        open_package(with_member(name, b"x"))


def test_too_many_members_are_refused() -> None:
    with pytest.raises(BadInput, match="more than"):
        open_package(workbook(), limits=Limits(members=5))


@pytest.mark.parametrize(
    "bomb",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sheet>&b;</sheet>',
        b"<?xml version='1.0'?><!--" + b"x" * (2 << 20) + b"--><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ],
)
def test_entity_bombs_and_external_entities_are_refused(bomb: bytes) -> None:
    with pytest.raises(BadInput, match="document type"):
        open_package(packed({**members(workbook()), "xl/worksheets/sheet1.xml": bomb}))


def test_other_encodings_than_utf8_are_refused() -> None:
    """An entity bomb in UTF-16 wouldn't be seen by a search for its bytes."""
    sheet = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a [<!ENTITY b 'x'>]><a/>".encode("utf-16")
    with pytest.raises(BadInput, match="encoding"):
        open_package(packed({**members(workbook()), "xl/worksheets/sheet1.xml": sheet}))


def test_a_declared_dimension_of_a_million_rows_costs_nothing() -> None:
    parts = members(workbook())
    sheet = parts["xl/worksheets/sheet1.xml"]
    assert b'<dimension ref="A1:B1"' in sheet
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"A1:B1", b"A1:XFD1048576")
    data = packed(parts)
    assert len(values(data)) == 2
    patched = apply_edits(data, [SetCell("Sheet", "B2", 1)])
    assert len(values(patched)) == 3


def test_relations_that_go_round_in_circles_end() -> None:
    parts = members(workbook())
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{kinds}/drawing" Target="sheet1.xml"/>'
        f'<Relationship Id="b" Type="{kinds}/table" Target="../workbook.xml"/></Relationships>'
    ).encode()
    patched = apply_edits(packed(parts), [SetCell("Sheet", "B2", 1)])
    assert values(patched)["Sheet", "B2"] == 1


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (
            {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"},
            "not an Excel",
        ),
        ({"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"x"}, "binary workbook"),
    ],
)
def test_other_formats_in_a_zip_are_named(changed: dict[str, bytes], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        open_package(packed(changed))


def test_the_limits_leave_room_for_large_honest_books() -> None:
    """100,000 rows inflate about ninefold; repetitive sheets up to a hundredfold."""
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 400_000))
    assert LIMITS.ratio > len(rows) / len(zlib.compress(rows))
