"""How the parts of a workbook hang together: its sheets, their relations, and the parts changed so far."""

from __future__ import annotations

import html
import posixpath
import re
import zlib
from dataclasses import dataclass

from nl2x.books.xlsx.package import Package
from nl2x.books.xlsx.sheetxml import SheetXml, dict_of
from nl2x.errors import BadInput, Refused

_STRICT = b"http://purl.oclc.org/ooxml/"


@dataclass(frozen=True)
class Relation:
    """One relation of a part: `kind` is the last word of its type, `target` a part name unless external."""

    id: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True)
class SheetEntry:
    """A sheet as the workbook lists it."""

    name: str
    part: str
    state: str
    relation: str


class Workbook:
    """A package with its sheets by name; changed parts are kept aside until `save`."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.part = self._main_part()
        self.changed: dict[str, bytes] = {}
        self.removed: set[str] = set()
        self._open: dict[str, SheetXml] = {}
        self.sheets = self._list_sheets()

    def _main_part(self) -> str:
        found = [r for r in relations(self.package, "") if r.kind == "officeDocument"]
        if not found or found[0].target not in self.package:
            raise BadInput("the workbook part is missing", todo="the file is damaged")
        return found[0].target

    def _list_sheets(self) -> tuple[SheetEntry, ...]:
        xml = self.package.read(self.part)
        if _STRICT in xml[:2000]:
            raise BadInput("a Strict Open XML workbook", todo="save it as an ordinary .xlsx first")
        targets = {r.id: r for r in relations(self.package, self.part)}
        found = []
        for tag in re.finditer(rb"<(?:\w+:)?sheet\s[^<>]*>", xml):
            given = dict_of(tag[0])
            relation = next((v.decode() for k, v in given.items() if k.endswith(b":id")), "")
            if relation not in targets:
                raise BadInput("a sheet without its part", todo="the file is damaged")
            found.append(
                SheetEntry(
                    html.unescape(given.get(b"name", b"").decode()),
                    targets[relation].target,
                    given.get(b"state", b"visible").decode(),
                    relation,
                )
            )
        return tuple(found)

    def entry(self, sheet: str) -> SheetEntry:
        """The sheet of that name (capitals don't matter, as in Excel); `Refused` when there is none."""
        for entry in self.sheets:
            if entry.name.casefold() == sheet.casefold():
                return entry
        raise Refused(f"no sheet {sheet!r}", todo="check the name")

    def sheet(self, name: str) -> SheetXml:
        """The sheet opened for changing; its changes are taken by `save`."""
        entry = self.entry(name)
        if entry.part not in self._open:
            fresh = entry.part not in self.changed
            whole = self.package.read_array(entry.part) if fresh else bytearray(self.changed[entry.part])
            self._open[entry.part] = SheetXml(whole, entry.name)
        return self._open[entry.part]

    @property
    def opened(self) -> frozenset[str]:
        """The parts of the sheets that are open for changing."""
        return frozenset(self._open)

    def release(self, name: str) -> None:
        """Forget a sheet that was opened and left as it was, to give its memory back."""
        self._open.pop(self.entry(name).part, None)

    def read(self, part: str) -> bytes:
        """A part with the changes made so far (open sheets aside)."""
        return self.changed[part] if part in self.changed else self.package.read(part)

    def write(self, part: str, content: bytes) -> None:
        """Set a part's new content, if it differs."""
        if part not in self.package or len(content) != self.package.size(part) or self.read(part) != content:
            self.changed[part] = content

    def relations(self, part: str) -> tuple[Relation, ...]:
        """What `part` refers to."""
        return relations(self.package, part, self.changed)

    @property
    def dates_from_1904(self) -> bool:
        """Whether dates count from 1904 (old Macintosh workbooks) instead of 1900."""
        match = re.search(rb"<(?:\w+:)?workbookPr\b[^<>]*>", self.read(self.part))
        return bool(match) and dict_of(match[0]).get(b"date1904") in (b"1", b"true") if match else False

    def save(self, level: int = 0) -> bytes:
        """The whole file with all changes; see `Package.replace`."""
        changed: dict[str, bytes | bytearray] = {**self.changed}
        changed |= {part: sheet.xml for part, sheet in self._open.items() if sheet.changed}
        really = {part: content for part, content in changed.items() if self._differs(part, content)}
        self.changed, self._open = {}, {}
        return self.package.replace(really, self.removed, level)

    def _differs(self, part: str, content: bytes | bytearray) -> bool:
        if part not in self.package or self.package.size(part) != len(content):
            return True
        return self.package.checksum(part) != zlib.crc32(content)


def relations(package: Package, part: str, changed: dict[str, bytes] | None = None) -> tuple[Relation, ...]:
    """The relations of `part` ("" for the package itself); none when it has no relations part."""
    folder = posixpath.dirname(part)
    file = relations_part(part)
    if file not in package and file not in (changed or {}):
        return ()
    xml = (changed or {}).get(file) or package.read(file)
    found = []
    for tag in re.finditer(rb"<(?:\w+:)?Relationship\s[^<>]*>", xml):
        given = dict_of(tag[0])
        external = given.get(b"TargetMode") == b"External"
        target = html.unescape(given.get(b"Target", b"").decode())
        if not external:
            target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
        kind = given.get(b"Type", b"").decode().rpartition("/")[2]
        found.append(Relation(given.get(b"Id", b"").decode(), kind, target, external))
    return tuple(found)


def relations_part(part: str) -> str:
    """The name of the part that holds the relations of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
