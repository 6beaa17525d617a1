"""Files for code that reads some, made from the words: so a function on a file can be tried like others."""

from __future__ import annotations

import json
import re

from nl2x.code.reading import types
from nl2x.code.reading.encodings import encoding_of
from nl2x.code.reading.task import Task

PATH_NAME = r"(?:(?:in|input|source|csv|json|log|text|txt|data)_?)?(?:file|path|file_?name|file_?path)"
"""How parameters are called that take a file's name."""
TEXT = ("the cat saw the dog\nThe Bird sang\n\nthe end\n", "one line\n", "")
CSV = (
    "name,age,city,amount\nAnn,30,Oslo,12.50\nBob,25,Rome,7\nCid,41,Oslo,3.25\n",
    "name,age,city,amount\nAnn,30,Oslo,12.50\n",
    "name,age,city,amount\n",
)
LOG = (
    "2024-03-01 09:30:00 INFO started\n2024-03-01 09:31:10 ERROR no disk\n2024-03-02 10:00:00 WARNING hot\n",
    "2024-03-01 09:30:00 INFO started\n",
    "",
)
JSON = (
    json.dumps([{"name": "Ann", "age": 30, "amount": 12.5}, {"name": "Bob", "age": 25, "amount": 7}]),
    json.dumps([{"name": "Ann", "age": 30, "amount": 12.5}]),
    "[]",
)
KINDS = {"csv": CSV, "json": JSON, "log": LOG, "tsv": tuple(text.replace(",", "\t") for text in CSV)}


def takes_file(task: Task, name: str) -> bool:
    """Whether a parameter of this name is the name of a file to be read."""
    return (
        re.fullmatch(PATH_NAME, name.lower()) is not None and re.search(r"(?i)file", task.words) is not None
    )


READ = re.compile(
    r"\b(?:read\w*|open\w*|load\w*|pars\w+|lines?|rows?|contents?|records|encod\w+|utf-?8|latin\w*|cp\d+|columns?)\b",
    re.IGNORECASE,
)


def reads_file(task: Task, name: str) -> bool:
    """Whether what the words say of texts, lines and spaces is said of what is in the file with that name: a
    function may also take a file's name for the name's own sake ("the extension of a file name")."""
    return takes_file(task, name) and READ.search(task.words) is not None


def files_for(task: Task) -> dict[str, bytes]:
    """The files that the words speak of, by name: what they show of one comes first, then others of its kind.

    A file that the words name has the first of the contents.
    """
    reads = task.kind == "program" and re.search(r"(?i)\bfiles?\b", task.words) is not None
    if not task.files and not reads and not any(takes_file(task, name) for name in task.parameter_names()):
        return {}
    kind = _kind(task)
    contents = [*shown_lines(task), *_table(task, kind), *KINDS.get(kind, TEXT)]
    encoding = encoding_of(task.words) or "utf-8"
    if encoding != "utf-8":
        contents = [_accented(contents[0]), *contents]
    contents = [_separated(text, task) for text in contents]
    made = {f"input{i}.{kind}": text.encode(encoding, "replace") for i, text in enumerate(contents)}
    first = contents[0].encode(encoding, "replace")
    return made | {name: first for name in task.files if not name.startswith(("/", ".."))}


def _accented(text: str) -> str:
    """The text with letters that other encodings write otherwise."""
    return text.replace("Ann", "Zoé").replace("Bob", "Jürg").replace("dog", "dög").replace("disk", "dîsk")


def _separated(text: str, task: Task) -> str:
    """A CSV text with what the words say stands between its fields."""
    said = SEPARATED.search(task.words)
    sign = {"semicolon": ";", "tab": "\t", "pipe": "|"}[(said["sign"] or said["by"]).lower()] if said else ","
    return text.replace(",", sign) if sign not in text else text


def _kind(task: Task) -> str:
    """The ending that the file's name has."""
    if task.files:
        return task.files[0].rpartition(".")[2].lower()
    said = re.search(r"(?i)\b(csv|json|log|tsv)\b", task.words)
    return said.group(1).lower() if said else "txt"


SEPARATED = re.compile(
    r"(?i)\b(?P<sign>semicolon|tab|pipe)s?[- ](?:separated|delimited)|"
    r"(?:separat|delimit)\w+\s+(?:by|with)\s+(?:an?\s+)?(?P<by>semicolon|tab|pipe)"
)
COLUMNS = re.compile(
    r"\((\w+(?:\s*[,;]\s*\w+)+)\)|\b(?:columns|header|headers|fields)\W+(\w+(?:\s*(?:,|and)\s*\w+)+)"
)


BEFORE_COLUMN = re.compile(r"[`'\"]?\b([A-Za-z_]\w*)[`'\"]?\s+column\b")
BEHIND_COLUMN = re.compile(r"\bcolumns?\s+(?:called\s+|named\s+)?[`'\"](\w+)[`'\"]")
NO_COLUMN = re.compile(
    r"(?:an?|the|this|that|each|every|any|one|first|second|third|fourth|last|next|other|same|given|which|what|whose|"
    r"no|single|new|extra|missing|certain|specific|specified|named|header|empty|right|left|of|per|by|in|and|or)",
    re.IGNORECASE,
)
"""Words beside "column" that are no column's name."""


def _table(task: Task, kind: str) -> list[str]:
    """A CSV text with the columns that the words list: "a csv file of expenses (date,category,amount)", "the
    price column"."""
    said = COLUMNS.search(task.words)
    if kind != "csv":
        return []
    if said is None:
        named = [m for form in (BEFORE_COLUMN, BEHIND_COLUMN) for m in form.finditer(task.words)]
        names = dict.fromkeys(m[1] for m in sorted(named, key=re.Match.start))
        columns = [name for name in names if not NO_COLUMN.fullmatch(name)]
        if all(c in CSV[0].splitlines()[0].split(",") for c in columns):
            return []
        columns = ["name", *columns]
    else:
        columns = [c for c in re.split(r"\W+|\band\b", said.group(1) or said.group(2)) if c]
    rows = [",".join(_cell(column, i) for column in columns) for i in range(4)]
    return ["\n".join([",".join(columns), *rows]) + "\n"]


def _cell(column: str, row: int) -> str:
    if re.search(r"(?i)date|day|when", column):
        return f"2024-0{row % 2 + 1}-1{row}"
    if types.from_name(column.lower()).is_number() or re.search(
        r"(?i)amount|price|sum|qty|hours|cost", column
    ):
        return ("12.50", "7", "3.25", "100")[row]
    return ("food", "rent", "food", "travel")[row]


def shown_lines(task: Task) -> list[str]:
    """What the words show of the file: indented or fenced lines, or a line in quotes with commas in it."""
    block = re.findall(r"(?m)^(?:[ ]{2,}|\t)(\S[^\n]*,[^\n]*\S)$", task.words)
    fenced = re.search(r"```\w*\n(.*?)\n```", task.words, re.DOTALL)
    if fenced:
        block = fenced.group(1).splitlines()
    quoted = re.findall(r"[\"'`]([^\"'`\n]*,[^\"'`\n]*)[\"'`]", task.words)
    lines = block or (quoted if any(" " not in line for line in quoted) else [])
    return ["\n".join(lines) + "\n"] if lines else []
