"""The user's own file as it is read and written: its text, and the encoding that its own first lines tell."""

from __future__ import annotations

import contextlib
import tokenize
from pathlib import Path

import libcst as cst

from nl2x.errors import BadInput


def encoding_of(file: Path) -> str:
    """What the file is written in: as its coding line says (PEP 263), "utf-8-sig" where it begins with a mark
    of its byte order, otherwise UTF-8."""
    if not file.exists():
        return "utf-8"
    try:
        with file.open("rb") as stream:
            return tokenize.detect_encoding(stream.readline)[0]
    except (SyntaxError, UnicodeDecodeError):
        raise BadInput(
            "this file isn't text in the encoding that it names", where=str(file), todo="save it as UTF-8"
        ) from None
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file)) from None


def read_target(file: Path) -> str:
    """The file's text, empty where there is none yet. BadInput where it isn't Python."""
    if not file.exists():
        return ""
    encoding = encoding_of(file)
    try:
        source = file.read_bytes().decode(encoding)
        cst.parse_module(source)
    except UnicodeDecodeError:
        named = "UTF-8" if encoding.startswith("utf-8") else encoding
        raise BadInput(f"this file isn't {named} text", where=str(file), todo="save it as UTF-8") from None
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file)) from None
    except cst.ParserSyntaxError as error:
        raise BadInput(
            f"this file isn't valid Python (line {error.raw_line})", where=str(file), todo="mend it first"
        ) from None
    return source


def neighbouring_tests(file: Path) -> list[tuple[str, str]]:
    """The names and texts of the file's tests: those beside it, and in a folder of tests."""
    found = []
    for folder in (file.parent, file.parent / "tests", file.parent.parent / "tests"):
        for test in (folder / f"test_{file.stem}.py", folder / f"{file.stem}_test.py"):
            if test.is_file():
                # What can't be read tells nothing; it isn't what is to be changed.
                with contextlib.suppress(BadInput):
                    found.append((test.name, read_target(test)))
    return found


def encoded(text: str, file: Path) -> bytes:
    """`text` as the bytes of that file. BadInput where its encoding lacks a character."""
    encoding = encoding_of(file)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise BadInput(
            f"{text[error.start]!r} can't be written in {encoding}, which this file is in",
            where=str(file),
            todo="save it as UTF-8",
        ) from None
