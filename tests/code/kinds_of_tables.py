"""Cases of clause kinds on ranges, tables, files, written numbers and days: what asks for them, what doesn't,
code that honours them and code that doesn't."""

from __future__ import annotations

RANGE = "f(xs: list[int], lo: int, hi: int) -> list[int]"
CSV, ROWS, PATH = "f(text: str) -> list[list[str]]", "f(rows: list[dict]) -> str", "f(path: str) -> list[str]"

# kind: (signature, words that ask for it, words that don't)
ASKED: dict[str, tuple[str, list[str], list[str]]] = {
    "bounds named": (
        RANGE,
        ["numbers between lo and hi, both inclusive", "from lo to hi, hi not included", "strictly between lo and hi",
         "between lo (included) and hi (excluded)", "all with lo <= x < hi", "both ends included", "the ends don't count",
         "from lo up to but not including hi", "from lo inclusive to hi exclusive", "including both limits"],
        ["numbers between lo and hi", "keep what is between lo and hi, count them", "the tax is included",
         "between 3 and 9, both ends included", "weekend days don't count", "upper and lower case are both counted", "lo must not be above hi"],
    ),
    "field separator": (
        CSV,
        ["rows of a semicolon separated csv", "csv, delimiter ';'", "columns separated by tabs", "tab-delimited export",
         "csv with semicolons between the fields"],
        ["csv with commas or semicolons", "csv; if the header contains a ; that is the separator", "words separated by spaces",
         "the text holds a semicolon"],
    ),
    "header row": (
        CSV,
        ["csv text, first line is the header", "csv without header", "csv with a header row", "the csv has no headers",
         "csv, skip the header line"],
        ["mail headers", "csv: the list of headers", "a csv with only a header gives []", "the header of the page"],
    ),
    "file encoding": (
        PATH,
        ["lines of a file in latin-1", "the file is UTF-8 with a BOM", "a file encoded as cp1252", "a utf-8 file"],
        ["convert the file to utf-8", "tell whether the file is utf-8", "the file's name"],
    ),
}  # fmt: skip

# kind: (signature, deeds, states), as in test_clause_denials
DENIABLE: dict[str, tuple[str, list[str], list[str]]] = {
    "field separator": (CSV, [], ["a semicolon separated csv"]),
    "file encoding": ("f(path: str) -> list[str]", ["take the file as latin-1"], ["a utf-16 file"]),
}
OWN: dict[str, tuple[str, list[str]]] = {
    "bounds named": (
        RANGE,
        ["between lo and hi, the ends don't count", "between lo and hi, hi not included"],
    ),
    "header row": (CSV, ["csv without a header", "csv, no header line", "the csv doesn't have a header"]),
}

DAYS = "(date.fromisoformat(b) - date.fromisoformat(a)).days"
WORKED = "sum((date.fromisoformat(a) + timedelta(days=i)).weekday() < 5 for i in range({}))"
VALUES = "'\\n'.join({} + [','.join(map(str, r.values())) for r in rows])"
PRIMES = "[i for i in range(2, {}) if all(i % k for k in range(2, i))]"

# kind, words, signature, an expression that honours it, one that doesn't, whether patches mend it
TRIED: list[tuple[str, str, str, str, str, bool]] = [
    ("bounds named", "numbers between lo and hi, both inclusive", RANGE, "[x for x in xs if lo <= x <= hi]",
     "[x for x in xs if lo < x < hi]", True),
    ("bounds named", "even numbers between lo and hi, both inclusive", RANGE,
     "[x for x in xs if lo <= x <= hi and x % 2 == 0]", "[x for x in xs if lo <= x < hi and x % 2 == 0]", True),
    ("bounds named", "numbers between lo and hi (hi excluded)", RANGE, "[x for x in xs if lo <= x < hi]",
     "[x for x in xs if not (x < lo or x > hi)]", True),
    ("bounds named", "is x strictly between lo and hi", "f(x: float, lo: float, hi: float) -> bool", "lo < x < hi",
     "lo <= x <= hi", True),
    ("bounds named", "all numbers from a to b, both ends included", "f(a: int, b: int) -> list[int]",
     "list(range(a, b + 1))", "list(range(a, b))", True),
    ("bounds named", "sum of all numbers from a to b inclusive", "f(a: int, b: int) -> int", "sum(range(a, b + 1))",
     "sum(range(a, b))", True),
    ("bounds named", "even numbers from start up to but not including end", "f(start: int, end: int) -> list[int]",
     "[i for i in range(start, end) if i % 2 == 0]", "[i for i in range(start, end + 1) if i % 2 == 0]", True),
    ("bounds named", "primes up to n, n included", "f(n: int) -> list[int]", PRIMES.format("n + 1"), PRIMES.format("n"),
     True),
    ("bounds named", "number of days of a trip, both days included", "f(start: date, end: date) -> int",
     "(end - start).days + 1", "(end - start).days", True),
    ("bounds named", "working days between two ISO dates, both dates included", "f(a: str, b: str) -> int",
     WORKED.format(f"{DAYS} + 1"), WORKED.format(DAYS), True),
    ("bounds named", "days of a stay from start to end, the last day doesn't count", "f(start: date, end: date) -> list[date]",
     "[start + timedelta(days=i) for i in range((end - start).days)]",
     "[start + timedelta(days=i) for i in range((end - start).days + 1)]", False),
    ("field separator", "rows of a semicolon separated csv text as lists", CSV, "[l.split(';') for l in text.splitlines()]",
     "[l.split(',') for l in text.splitlines()]", True),
    ("field separator", "records as csv text, fields separated by semicolons", ROWS,
     "'\\n'.join(';'.join(map(str, r.values())) for r in rows)", "'\\n'.join(','.join(map(str, r.values())) for r in rows)",
     True),
    ("header row", "first column of a csv text, first line is the header", "f(text: str) -> list[str]",
     "[l.split(',')[0] for l in text.splitlines()[1:]]", "[l.split(',')[0] for l in text.splitlines()]", True),
    ("header row", "how often each value of the first column comes, csv text with header", "f(text: str) -> dict[str, int]",
     "{l.split(',')[0]: 1 for l in text.splitlines()[1:]}", "{l.split(',')[0]: 1 for l in text.splitlines()}", True),
    ("header row", "csv text without header: the first column", "f(text: str) -> list[str]",
     "[l.split(',')[0] for l in text.splitlines()]", "[l.split(',')[0] for l in text.splitlines()[1:]]", True),
    ("header row", "records as csv text, no header line", ROWS, VALUES.format("[]"),
     f"{VALUES.format('[chr(44).join(rows[0])]')} if rows else ''", True),
    ("header row", "records as csv text with a header line", ROWS,
     f"{VALUES.format('[chr(44).join(rows[0])]')} if rows else ''", VALUES.format("[]"), True),
    ("file encoding", "the lines of a file, it is latin-1", PATH, "open(path, encoding='iso-8859-1').read().splitlines()",
     "open(path).read().splitlines()", True),
    ("file encoding", "the first line of a csv file in UTF-8 with BOM", PATH,
     "open(path, encoding='utf-8-sig').read().splitlines()[:1]", "open(path, encoding='utf-8').read().splitlines()[:1]", True),
]  # fmt: skip
