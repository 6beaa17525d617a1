"""The zoo: workbooks with everything that a careless writer destroys, made by several libraries and by hand.

Every one has a sheet "Journal" with a list in A1:D6 (header in row 1: Date, Account, Amount, Balance) and a
sheet "Report" whose A1 sums it up.
"""

import datetime as dt
import io
import re
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

LINES = [(dt.date(2026, 1, 1 + i), ("Cash", "Rent")[i % 2], 10.5 * (i + 1)) for i in range(5)]
TOTAL = sum(amount for _, _, amount in LINES)


def picture() -> bytes:
    """A PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    header = struct.pack(">2L5B", 1, 1, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


class Writer:
    """An XlsxWriter workbook with the list and the report, to be adorned and finished."""

    def __init__(self, options: dict[str, object] | None = None, suffix: str = "xlsx") -> None:
        self.out = io.BytesIO()
        self.book = xlsxwriter.Workbook(self.out, {"in_memory": True, **(options or {})})
        self.journal, self.report = self.book.add_worksheet("Journal"), self.book.add_worksheet("Report")
        date = self.book.add_format({"num_format": "dd/mm/yyyy"})
        self.journal.write_row(0, 0, ("Date", "Account", "Amount", "Balance"))
        balance = 0.0
        for row, (day, account, amount) in enumerate(LINES, 1):
            balance += amount
            self.journal.write_datetime(row, 0, dt.datetime.combine(day, dt.time()), date)
            self.journal.write_row(row, 1, (account, amount))
            above = f"D{row}+" if row > 1 else ""
            self.journal.write_formula(row, 3, f"={above}C{row + 1}", value=balance)
        self.report.write_formula(0, 0, "=SUM(Journal!C2:C6)", value=TOTAL)

    def finish(self) -> bytes:
        self.book.close()
        return self.out.getvalue()


def charts() -> bytes:
    w = Writer()
    for kind in ("column", "line", "pie"):
        chart = w.book.add_chart({"type": kind})
        chart.add_series(
            {"categories": "=Journal!$B$2:$B$6", "values": "=Journal!$C$2:$C$6", "name": "=Journal!$C$1"}
        )
        w.report.insert_chart(2, 2, chart)
    beside = w.book.add_chart({"type": "bar"})
    beside.add_series({"values": "=Journal!$C$2:$C$6"})
    w.journal.insert_chart("H12", beside)
    sheet = w.book.add_chartsheet("Chart")
    whole = w.book.add_chart({"type": "area"})
    whole.add_series({"values": "=Journal!$D$2:$D$6"})
    sheet.set_chart(whole)
    return w.finish()


def pictures() -> bytes:
    w = Writer()
    w.journal.insert_image("F3", "dot.png", {"image_data": io.BytesIO(picture())})
    w.report.insert_image("F3", "dot.png", {"image_data": io.BytesIO(picture()), "object_position": 3})
    w.journal.insert_textbox("F9", "a text box")
    w.journal.set_header("&L&G", {"image_left": "dot.png", "image_data_left": io.BytesIO(picture())})
    return w.finish()


def comments() -> bytes:
    w = Writer()
    w.journal.write_comment("B3", "checked by hand")
    w.journal.write_comment("C6", "the last one")
    w.report.write_comment("A1", "the total")
    return w.finish()


def validation() -> bytes:
    w = Writer()
    w.journal.data_validation("B2:B6", {"validate": "list", "source": ["Cash", "Rent", "A & B"]})
    w.journal.data_validation("C2:C6", {"validate": "decimal", "criteria": ">", "value": 0})
    w.journal.data_validation("B20", {"validate": "list", "source": "=Report!$A$1:$A$3"})
    return w.finish()


def conditional_formats() -> bytes:
    w = Writer()
    red = w.book.add_format({"bg_color": "red"})
    w.journal.conditional_format("C2:C6", {"type": "cell", "criteria": ">", "value": 30, "format": red})
    w.journal.conditional_format("A2:D6", {"type": "formula", "criteria": "=$C2<$C$6", "format": red})
    w.journal.conditional_format("D2:D6", {"type": "data_bar", "data_bar_2010": True})
    w.journal.conditional_format("C2:C6", {"type": "icon_set", "icon_style": "3_arrows"})
    w.journal.conditional_format("B2:B6", {"type": "duplicate", "format": red})
    return w.finish()


def sparklines() -> bytes:
    w = Writer()
    w.report.add_sparkline("B1", {"range": "Journal!C2:C6"})
    w.journal.add_sparkline("F6", {"range": "C2:C6", "type": "column"})
    w.journal.add_sparkline("F2", {"range": "Journal!C2:D2"})
    return w.finish()


def table() -> bytes:
    w = Writer()
    columns = [{"header": name} for name in ("Date", "Account", "Amount", "Balance")]
    w.journal.add_table("A1:D6", {"name": "Entries", "columns": columns})
    w.report.write_formula(1, 0, "=SUM(Entries[Amount])", value=TOTAL)
    return w.finish()


def names() -> bytes:
    w = Writer()
    w.book.define_name("Amounts", "=Journal!$C$2:$C$6")
    w.book.define_name("Report!Local", "=Journal!$D$6")
    w.journal.print_area("A1:D6")
    w.journal.repeat_rows(0)
    w.journal.autofilter("A1:D6")
    w.journal.freeze_panes(1, 0)
    w.journal.set_h_pagebreaks([4])
    w.journal.write_url("B3", "https://example.org/?a=1&b=2", string="Rent")
    w.journal.ignore_errors({"number_stored_as_text": "B2:B6"})
    w.report.write_formula(1, 0, "=SUM(Amounts)", value=TOTAL)
    return w.finish()


def macros(tmp: Path) -> bytes:
    stub = tmp / "vbaProject.bin"
    stub.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8)
    w = Writer()
    w.book.add_vba_project(str(stub))
    w.book.set_vba_name("ThisWorkbook")
    w.journal.insert_button("F2", {"macro": "say_hello", "caption": "Press"})
    return w.finish()


def dynamic_array() -> bytes:
    w = Writer()
    w.report.write_dynamic_array_formula("C1:C5", "=SORT(Journal!C2:C6)", value=10.5)
    w.report.write_array_formula("E1:E5", "{=Journal!C2:C6*2}", value=21)
    return w.finish()


def merged_and_titled() -> bytes:
    w = Writer()
    w.journal.merge_range("F1:H2", "a note beside", w.book.add_format({"align": "center"}))
    w.journal.set_row(2, 30)
    w.journal.set_column("E:E", None, w.book.add_format({"italic": True}))
    w.journal.outline_settings(True, True, True, False)
    w.journal.set_row(3, None, None, {"level": 1})
    w.journal.write_rich_string("F10", "plain ", w.book.add_format({"bold": True}), "bold", " plain")
    return w.finish()


def mac_dates() -> bytes:
    return Writer({"date_1904": True}).finish()


def by_openpyxl() -> bytes:
    book = openpyxl.Workbook()
    journal, report = book.active, book.create_sheet("Report")
    journal.title = "Journal"
    journal.append(("Date", "Account", "Amount", "Balance"))
    for row, line in enumerate(LINES, 2):
        journal.append((*line, f"=D{row - 1}+C{row}" if row > 2 else "=C2"))
    report["A1"] = "=SUM(Journal!C2:C6)"
    report["A1"].comment = Comment("the total", "somebody")
    chart = BarChart()
    chart.add_data(Reference(journal, min_col=3, min_row=1, max_row=6), titles_from_data=True)
    report.add_chart(chart, "C3")
    journal.conditional_formatting.add(
        "C2:C6", CellIsRule("greaterThan", ["30"], fill=PatternFill("solid", "FFFF00"))
    )
    journal.conditional_formatting.add("D2:D6", ColorScaleRule("min", None, "FF0000", "max", None, "00FF00"))
    rule = DataValidation("list", '"Cash,Rent"')
    rule.add("B2:B6")
    journal.add_data_validation(rule)
    report.add_table(Table(displayName="T", ref="E1:F2"))
    report["E1"], report["F1"], report["E2"], report["F2"] = "a", "b", 1, 2
    book.defined_names["Amounts"] = DefinedName("Amounts", attr_text="Journal!$C$2:$C$6")
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def with_part(
    parts: dict[str, bytes], name: str, content: str, kind: str, of: str, relation: str, target: str
) -> None:
    """Add a part, its content type, and a relation of part `of` to it."""
    parts[name] = content.encode()
    types = f'<Override PartName="/{name}" ContentType="{KIND}{kind}+xml"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types.encode())
    folder, _, file = of.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    tag = (
        f'<Relationship Id="rZoo{len(parts)}" Type="{OFFICE}/{relation}" Target="{target}"/></Relationships>'
    )
    parts[rels] = parts.get(rels, empty).replace(b"</Relationships>", tag.encode())


def pivot() -> bytes:
    parts = members(Writer().finish())
    with_part(
        parts,
        "xl/pivotCache/pivotCacheDefinition1.xml",
        f'<pivotCacheDefinition xmlns="{MAIN}" refreshOnLoad="1" recordCount="0">'
        '<cacheSource type="worksheet"><worksheetSource ref="A1:D6" sheet="Journal"/></cacheSource>'
        '<cacheFields count="4">'
        + "".join(f'<cacheField name="{n}"/>' for n in ("Date", "Account", "Amount", "Balance"))
        + "</cacheFields></pivotCacheDefinition>",
        "pivotCacheDefinition",
        "xl/workbook.xml",
        "pivotCacheDefinition",
        "pivotCache/pivotCacheDefinition1.xml",
    )
    with_part(
        parts,
        "xl/pivotTables/pivotTable1.xml",
        f'<pivotTableDefinition xmlns="{MAIN}" name="P" cacheId="7" dataCaption="Values">'
        '<location ref="J3:K6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>'
        '<pivotFields count="4"><pivotField/><pivotField/><pivotField/><pivotField/></pivotFields>'
        "</pivotTableDefinition>",
        "pivotTable",
        "xl/worksheets/sheet2.xml",
        "pivotTable",
        "../pivotTables/pivotTable1.xml",
    )
    relations = parts["xl/_rels/workbook.xml.rels"]
    number = re.search(rb'Id="(rZoo\d+)"', relations)
    assert number is not None
    caches = b'<pivotCaches><pivotCache cacheId="7" r:id="%s"/></pivotCaches></workbook>' % number[1]
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"</workbook>", caches)
    return packed(parts)


def external_link() -> bytes:
    w = Writer()
    w.report.write_formula(1, 0, "=[1]Rates!$A$1*2", value=5)
    parts = members(w.finish())
    with_part(
        parts,
        "xl/externalLinks/externalLink1.xml",
        f'<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{OFFICE}" r:id="rId1"><sheetNames>'
        '<sheetName val="Rates"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1">'
        '<cell r="A1"><v>2.5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        "externalLink",
        "xl/workbook.xml",
        "externalLink",
        "externalLinks/externalLink1.xml",
    )
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        f'Id="rId1" Type="{OFFICE}/externalLinkPath" Target="rates.xlsx" TargetMode="External"/>'
        "</Relationships>"
    ).encode()
    number = re.search(rb'Id="(rZoo\d+)"', parts["xl/_rels/workbook.xml.rels"])
    assert number is not None
    link = b'<externalReferences><externalReference r:id="%s"/></externalReferences><calcPr' % number[1]
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<calcPr", link)
    return packed(parts)


def shared_formulas() -> bytes:
    """The balance column as Excel writes it: one formula, shared by the rows below its master."""
    parts = members(Writer().finish())
    sheet = parts["xl/worksheets/sheet1.xml"]
    sheet = sheet.replace(b"<f>D2+C3</f>", b'<f t="shared" ref="D3:D6" si="0">D2+C3</f>')
    for row in range(4, 7):
        sheet = sheet.replace(b"<f>D%d+C%d</f>" % (row - 1, row), b'<f t="shared" si="0"/>')
    assert sheet.count(b'si="0"') == 4
    parts["xl/worksheets/sheet1.xml"] = sheet
    with_part(
        parts,
        "xl/calcChain.xml",
        f'<calcChain xmlns="{MAIN}"><c r="A1" i="2"/>'
        + "".join(f'<c r="D{r}" i="1"/>' for r in range(2, 7))
        + "</calcChain>",
        "calcChain",
        "xl/workbook.xml",
        "calcChain",
        "calcChain.xml",
    )
    return packed(parts)


def prefixed() -> bytes:
    """Every element under a prefix, as .NET libraries write it."""
    parts = members(Writer().finish())
    for name in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"):
        xml = re.sub(rb"<(/?)(?=[a-zA-Z])(?!\w+:)", rb"<\1x:", parts[name])
        parts[name] = xml.replace(b"xmlns=", b"xmlns:x=")
    return packed(parts)


def unnumbered() -> bytes:
    """Rows and cells without their numbers, which are optional, and without the dimension."""
    parts = members(Writer().finish())
    sheet = re.sub(rb'(<c|<row) r="[A-Z]*\d+"', rb"\1", parts["xl/worksheets/sheet1.xml"])
    parts["xl/worksheets/sheet1.xml"] = re.sub(rb"<dimension[^>]*>", b"", sheet)
    return packed(parts)


MAKERS: dict[str, Callable[[], bytes]] = {
    maker.__name__: maker
    for maker in (
        charts,
        pictures,
        comments,
        validation,
        conditional_formats,
        sparklines,
        table,
        names,
        dynamic_array,
        merged_and_titled,
        mac_dates,
        by_openpyxl,
        pivot,
        external_link,
        shared_formulas,
        prefixed,
        unnumbered,
    )
}


@pytest.fixture(params=[*MAKERS, "macros"])
def animal(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Each workbook of the zoo in turn, as a file."""
    suffix = "xlsm" if request.param == "macros" else "xlsx"
    path = tmp_path / f"{request.param}.{suffix}"
    path.write_bytes(macros(tmp_path) if request.param == "macros" else MAKERS[request.param]())
    return path


@pytest.fixture(scope="session")
def libreoffice() -> Callable[[Path, str], Path]:
    """Converts a workbook with LibreOffice into a folder beside it; skipped where that isn't installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice isn't installed")

    def convert(path: Path, to: str) -> Path:
        folder = path.parent / "converted"
        profile = f"-env:UserInstallation=file://{path.parent}/profile"
        command = [program, profile, "--headless", "--convert-to", to, "--outdir", str(folder), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return folder / f"{path.stem}.{to.partition(':')[0]}"

    return convert
