"""The workbook file as a zip of parts: read within bounds, written with untouched members as they were.

A workbook is untrusted input. Before anything else reads it, `open_package` holds it against limits on its
size, its members, what they inflate to and how, and refuses XML that declares a document type (entity bombs
need one). Parts that aren't replaced are copied record by record, compressed bytes and all.
"""

from __future__ import annotations

import errno
import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nl2x.errors import BadInput


@dataclass(frozen=True)
class Limits:
    """What a workbook may cost, in bytes unless said otherwise."""

    file: int = 256 << 20
    part: int = 512 << 20
    total: int = 1 << 30
    members: int = 20_000
    ratio: int = 400
    """Inflated to stored; deflate itself ends at 1,032. Held only above `ratio_from`."""
    ratio_from: int = 32 << 20


LIMITS = Limits()
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NEW_MEMBER_DATE = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20
_LARGE = 8 << 20  # above it, deflating harder costs half a second for a tenth of the size
_SAVE_AS = "save it as .xlsx or .xlsm first"
Content = bytes | bytearray | Iterable[bytes]
"""A member's new content, whole or in pieces."""


class Package:
    """The members of one workbook file, by name. Reading a member inflates it anew: keep what you need."""

    def __init__(self, data: bytes, infos: tuple[zipfile.ZipInfo, ...]) -> None:
        self.data = data
        self._infos = {info.filename: info for info in infos}

    @property
    def names(self) -> tuple[str, ...]:
        """All member names, in the order of the zip's directory."""
        return tuple(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The inflated bytes of one member; `BadInput` when it is missing or broken."""
        if name not in self._infos:
            raise BadInput("a part the workbook needs is missing", where=name, todo="the file is damaged")
        return bytes(self.read_array(name))

    def read_array(self, name: str) -> bytearray:
        """`read`, without a second copy in memory on the way."""
        whole = bytearray(self._infos[name].file_size)
        at = 0
        for chunk in self.chunks(name):
            whole[at : at + len(chunk)] = chunk
            at += len(chunk)
        return whole

    def chunks(self, name: str) -> Iterator[bytes]:
        """The inflated member in pieces of at most a mebibyte."""
        return _inflate(self.data, self._infos[name])

    def holds(self, name: str, pattern: re.Pattern[bytes], *signs: bytes) -> bool:
        """Whether a member holds a short pattern, found without inflating it whole at once. Given `signs`,
        only chunks that hold one of them are searched: that is much faster where there are few."""
        last = b""
        for chunk in self.chunks(name):
            view = last[-256:] + chunk
            if (not signs or any(sign in view for sign in signs)) and pattern.search(view):
                return True
            last = chunk
        return False

    def pieces(self, name: str, element: bytes) -> Iterator[bytes]:
        """The inflated member in pieces that each begin where an `element` begins; what stands before the
        first is a piece of its own, or its beginning."""
        opening = re.compile(rb"<(?:\w+:)?%s[\s>/]" % element)
        rest = b""
        for chunk in self.chunks(name):
            rest += chunk
            # The last opening that is sure to be whole: found from the back, a tag before it at most.
            cut = rest.rfind(b"<", 0, len(rest) - 64)
            while cut > 0 and not opening.match(rest, cut):
                cut = rest.rfind(b"<", 0, cut)
            if cut > 0:
                yield rest[:cut]
                rest = rest[cut:]
        yield rest

    def start(self, name: str) -> bytes:
        """The first chunk of a member."""
        return next(self.chunks(name), b"")

    def size(self, name: str) -> int:
        """What the member inflates to, in bytes."""
        return self._infos[name].file_size

    def checksum(self, name: str) -> int:
        """The CRC-32 of the inflated member, as the zip has it and as opening has verified it."""
        return self._infos[name].CRC

    def replace(self, changed: Mapping[str, Content], removed: Iterable[str] = (), level: int = 0) -> bytes:
        """The file with `changed` members (in their old places, new ones last) and without `removed`.

        `level` is how hard they are deflated, 1 to 9; 0 chooses.
        """
        out = io.BytesIO()
        directory: list[bytes] = []
        gone = set(removed)
        for name, info in self._infos.items():
            if name in gone:
                continue
            directory.append(
                _stored(out, info, changed[name], level) if name in changed else _copied(out, self.data, info)
            )
        for name in changed:
            if name not in self._infos:
                directory.append(_stored(out, zipfile.ZipInfo(name, _NEW_MEMBER_DATE), changed[name], level))
        start = out.tell()
        for entry in directory:
            out.write(entry)
        size = out.tell() - start
        out.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(directory), len(directory), size, start, 0))
        return out.getvalue()


def read_book(path: Path, limits: Limits = LIMITS) -> bytes:
    """The bytes of a workbook file that has passed `open_package`; `BadInput` for anything that is none."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise BadInput(f"{path.suffix or 'a file without ending'} isn't read", where=str(path), todo=_SAVE_AS)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            raise BadInput("is no ordinary file", where=str(path), todo="name a workbook")
        if found.st_size > limits.file:
            raise BadInput(f"larger than {limits.file >> 20} MiB", where=str(path), todo="split the workbook")
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput("no such file", where=str(path), todo="check the name") from None
    except IsADirectoryError:
        raise BadInput("is a folder, not a workbook", where=str(path), todo="name a file in it") from None
    except PermissionError:
        raise BadInput("may not be read", where=str(path), todo="check its permissions") from None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise BadInput(
                "is a link that leads nowhere", where=str(path), todo="name the workbook"
            ) from None
        raise
    open_package(data, where=str(path), limits=limits)
    return data


def open_package(data: bytes, *, where: str = "workbook", limits: Limits = LIMITS) -> Package:
    """The package in `data`, every member inflated once against its checksum and the limits.

    Raises `BadInput` for what isn't a whole, plain, unencrypted .xlsx or .xlsm file within the limits.
    """
    package = Package(data, _directory(data, where, limits))
    if "[Content_Types].xml" not in package or not any(n.startswith("xl/") for n in package.names):
        raise BadInput("a zip file, but not an Excel workbook", where=where, todo=_SAVE_AS)
    if "xl/workbook.bin" in package:
        raise BadInput("a binary workbook (.xlsb)", where=where, todo=_SAVE_AS)
    for name in package.names:
        _check_member(package, name, where)
    return package


def reopen(data: bytes) -> Package:
    """A package nl2x wrote itself from an opened one: only its directory is read."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return Package(data, tuple(archive.infolist()))


def _directory(data: bytes, where: str, limits: Limits) -> tuple[zipfile.ZipInfo, ...]:
    if not data:
        raise BadInput("empty file", where=where, todo="take a copy from before it broke")
    if data.startswith(_OLE2):
        raise BadInput(
            "protected by a password, or an old .xls file",
            where=where,
            todo="open it, remove the password or save it as .xlsx, and try again",
        )
    if not data.startswith(b"PK"):
        raise BadInput("not an Excel workbook", where=where, todo=_SAVE_AS)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = tuple(archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OverflowError):
        raise BadInput(
            "cut short or damaged: no readable directory", where=where, todo="take an unbroken copy"
        ) from None
    _check_directory(infos, len(data), where, limits)
    return infos


def _check_directory(infos: tuple[zipfile.ZipInfo, ...], length: int, where: str, limits: Limits) -> None:
    if len(infos) > limits.members:
        raise BadInput(f"more than {limits.members} parts", where=where, todo="not an ordinary workbook")
    if sum(info.file_size for info in infos) > limits.total:
        raise BadInput(f"inflates to more than {limits.total >> 20} MiB", where=where, todo="a zip bomb?")
    seen: set[str] = set()
    for info in infos:
        name = info.filename
        if name.lower() in seen or name.startswith("/") or ".." in name.split("/") or "\\" in name:
            raise BadInput(f"an impossible or repeated part name {name!r}", where=where, todo="not read")
        seen.add(name.lower())
        if info.flag_bits & 1:
            raise BadInput("encrypted", where=where, todo="remove the password first")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadInput("packed in a way Excel doesn't use", where=f"{where}: {name}", todo=_SAVE_AS)
        big = info.file_size > limits.part
        if big or (info.file_size > limits.ratio_from and info.file_size > limits.ratio * info.compress_size):
            raise BadInput("a part inflates too far", where=f"{where}: {name}", todo="a zip bomb? not read")
    _check_overlaps(infos, length, where)


def _check_overlaps(infos: tuple[zipfile.ZipInfo, ...], length: int, where: str) -> None:
    # Overlapping members are how a small file inflates without end (Fifield, "A better zip bomb", 2019).
    end = 0
    for info in sorted(infos, key=lambda i: i.header_offset):
        if info.header_offset < end or info.header_offset + info.compress_size > length:
            raise BadInput("parts overlap or reach past the end", where=where, todo="damaged: not read")
        end = info.header_offset + 30 + info.compress_size


def _check_member(package: Package, name: str, where: str) -> None:
    crc, size, head, last = 0, 0, b"", b""
    info = package._infos[name]
    is_xml = name.lower().endswith((".xml", ".rels", ".vml"))
    try:
        for chunk in _inflate(package.data, info):
            crc, size = zlib.crc32(chunk, crc), size + len(chunk)
            head = head or chunk[:200]
            # A declaration stands before the root element, but comments before it may be long.
            if is_xml and b"<!DOCTYPE" in last[-8:] + chunk:
                raise BadInput(
                    "XML with a document type", where=f"{where}: {name}", todo="an entity bomb? not read"
                )
            last = chunk
    except (zlib.error, struct.error, ValueError):
        raise BadInput("damaged", where=f"{where}: {name}", todo="take an unbroken copy") from None
    if size != info.file_size or crc != info.CRC:
        raise BadInput(
            "damaged: the checksum is wrong", where=f"{where}: {name}", todo="take an unbroken copy"
        )
    if is_xml and head and not _is_utf8(head):
        raise BadInput("XML in another encoding than UTF-8", where=f"{where}: {name}", todo=_SAVE_AS)


def _is_utf8(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head:
        return False
    declared = re.search(rb"""<\?xml[^>]*\bencoding=["']([^"']+)""", head)
    return declared is None or declared[1].lower() in (b"utf-8", b"us-ascii", b"ascii")


def _inflate(data: bytes, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The member's bytes in chunks; never more than one chunk beyond the size its entry declares."""
    start = _data_start(data, info)
    stored = memoryview(data)[start : start + info.compress_size]
    if info.compress_type == zipfile.ZIP_STORED:
        yield bytes(stored)
        return
    inflater = zlib.decompressobj(-15)
    left, tail = info.file_size, bytes(0)
    for position in range(0, len(stored), _CHUNK):
        tail += stored[position : position + _CHUNK]
        while tail:
            chunk = inflater.decompress(tail, _CHUNK)
            tail = inflater.unconsumed_tail
            left -= len(chunk)
            if left < 0:
                raise ValueError("inflates to more than declared")
            if chunk:
                yield chunk
            elif inflater.eof:
                break
    while chunk := inflater.decompress(b"", _CHUNK):
        left -= len(chunk)
        if left < 0:
            raise ValueError("inflates to more than declared")
        yield chunk


def _data_start(data: bytes, info: zipfile.ZipInfo) -> int:
    header = data[info.header_offset : info.header_offset + 30]
    if header[:4] != b"PK\3\4":
        raise ValueError("no local header")
    name_length, extra_length = struct.unpack("<2H", header[26:30])
    return info.header_offset + 30 + name_length + extra_length


def _copied(out: io.BytesIO, data: bytes, info: zipfile.ZipInfo) -> bytes:
    """Copy a member's record as it stands; gives its directory entry."""
    end = _data_start(data, info) + info.compress_size
    if info.flag_bits & 8:
        # Sizes follow the data: with or without signature, as 32 or (with a Zip64 field) 64 bits.
        descriptor = 12 + 4 * (data[end : end + 4] == b"PK\7\x08")
        end += descriptor + 8 * _has_zip64(data, info)
    offset = out.tell()
    out.write(memoryview(data)[info.header_offset : end])
    return _entry(
        info, info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size, offset
    )


def _has_zip64(data: bytes, info: zipfile.ZipInfo) -> bool:
    start = info.header_offset
    name_length, extra_length = struct.unpack("<2H", data[start + 26 : start + 30])
    extra = data[start + 30 + name_length :][:extra_length]
    return _without_zip64(extra) != extra


def _stored(out: io.BytesIO, info: zipfile.ZipInfo, content: Content, level: int) -> bytes:
    """Write a member with new content under its old name and date; gives its directory entry."""
    pieces = [content] if isinstance(content, bytes | bytearray) else content
    if not level:
        level = 4 if isinstance(content, bytes | bytearray) and len(content) >= _LARGE else 6
    deflater = zlib.compressobj(level, zlib.DEFLATED, -15)
    packed_pieces, crc, length = [], 0, 0
    for piece in pieces:
        packed_pieces.append(deflater.compress(piece))
        crc, length = zlib.crc32(piece, crc), length + len(piece)
    packed = b"".join([*packed_pieces, deflater.flush()])
    offset, name = out.tell(), _name_bytes(info)
    flags = info.flag_bits & 0x800
    date, time = _dos(info)
    out.write(
        struct.pack("<4s5H3L2H", b"PK\3\4", 20, flags, 8, time, date, crc, len(packed), length, len(name), 0)
    )
    out.write(name + packed)
    return _entry(info, flags, 8, crc, len(packed), length, offset)


def _entry(
    info: zipfile.ZipInfo, flags: int, method: int, crc: int, packed: int, size: int, offset: int
) -> bytes:
    name, extra, (date, time) = _name_bytes(info), _without_zip64(info.extra), _dos(info)
    fixed = struct.pack(
        "<4s2B5H3L5H2L",
        b"PK\1\2",
        info.create_version,
        info.create_system,
        max(20, info.extract_version),
        flags,
        method,
        time,
        date,
        crc,
        packed,
        size,
        len(name),
        len(extra),
        len(info.comment),
        0,
        info.internal_attr,
        info.external_attr,
        offset,
    )
    return fixed + name + extra + info.comment


def _name_bytes(info: zipfile.ZipInfo) -> bytes:
    # Names without the UTF-8 flag were read as code page 437, the zip format's own.
    return info.filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437")


def _dos(info: zipfile.ZipInfo) -> tuple[int, int]:
    year, month, day, hour, minute, second = info.date_time
    return (max(year - 1980, 0) << 9 | month << 5 | day), (hour << 11 | minute << 5 | second // 2)


def _without_zip64(extra: bytes) -> bytes:
    """The extra field without the Zip64 sizes, which the limits make needless."""
    kept, position = b"", 0
    while position + 4 <= len(extra):
        tag, length = struct.unpack("<2H", extra[position : position + 4])
        if tag != 1:
            kept += extra[position : position + 4 + length]
        position += 4 + length
    return kept
