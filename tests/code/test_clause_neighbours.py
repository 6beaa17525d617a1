"""Clauses are read where the words mean them and not where they only sound so: what was misread spoils right
code by its patch."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.mending import mend
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.reading.task import read_task

TEXT, TEXTS, NUMBERS = (
    "f(text: str) -> str",
    "f(words: list[str]) -> list[str]",
    "f(total: int, n: int) -> list",
)
PAIRS = "f(numbers: list[int], k: int) -> list"
# kind: (signature, asked for, not asked for)
READ: dict[str, tuple[str, list[str], list[str]]] = {
    "kept characters": (
        TEXT,
        [
            "keep just the letters",
            "keep nothing but digits",
            "only keep digits and dashes",
            "keep letters only",
            "keep letters and spaces, drop everything else",
            "leave the digits and remove the rest",
        ],
        [
            "mask all digits of a card number but the last two, keep the spaces",
            "swap case, leave digits and dots as they are",
            "reverse each word, keep spaces",
            "replace vowels by stars, leave commas",
            "remove all vowels and keep the dashes",
            "hide the digits, leaving dashes and spaces",
        ],
    ),
    "lower result": (
        TEXT,
        ["keep everything lowercase", "leave it all in lower case", "spaces become dashes, lowercase"],
        [
            "capitalize the words, leave little words lowercase",
            "first letter big, rest lowercase",
            "every second letter upper case, the others in lower case",
            "shout it but leave names in lower case",
            "camelCase it, first word lowercase",
            "title case, keep 'of' and 'the' in lower case",
        ],
    ),
    "upper result": (
        TEXT,
        ["in upper case", "converted to upper case", "all caps", "give them uppercase", "write the names in uppercase"],
        [
            "in lower case, leave the acronyms in upper case",
            "all in upper case except the units",
            "small letters, the first one in upper case",
        ],
    ),
    "capitalized result": (
        TEXT,
        ["capitalize each word", "title case please"],
        [
            "title case, but small words stay lowercase",
            "capitalize every word, leave prepositions lowercase",
            "capitalize each word, short words aside",
        ],
    ),
    "sum kept": (
        NUMBERS,
        ["n shares that add up to the total", "parts must sum up to total", "split it into cents that add up to the total"],
        [
            "find two numbers that add up to total",
            "pairs of items which sum up to n",
            "indices of the elements that add up to the target",
            "all sublists adding up to n",
            "any three that add up to total",
            "numbers in the list which add up to a given value",
        ],
    ),
    "argument limit": (
        PAIRS,
        ["those up to k", "at most k of them"],
        ["pairs that add up to k", "two that sum up to the k", "rounded up to k"],
    ),
    "limits included": (
        "f(lines: list[str]) -> list[int]",
        ["lines from 3 on", "at least 10", "starting at 18"],
        [
            "the line numbers starting at 1",
            "number the lines starting from 1",
            "positions counted from 1",
            "numbered starting with 1",
        ],
    ),
    "sorted result": (
        TEXTS,
        ["sort the names", "sorted, each once", "sort the words alphabetically", "sort the cities ascending"],
        [
            "sort file names naturally",
            "sort labels so 'box10' comes after 'box9'",
            "sort shirt sizes, small ones first",
            "sort version strings",
            "sort the weekdays, monday first",
            "sort titles, ignoring a leading 'the'",
            "sort words, longest last",
        ],
    ),
    "date format": (
        "f(day: str) -> str",
        ["return it as yyyy-mm-dd", "convert to dd.mm.yyyy", "give it as iso date", "the day after, as iso date"],
        [
            "name of the weekday of a given iso date",
            "the day is written as dd.mm.yyyy",
            "dates stored as yyyymmdd",
            "date typed in as dd/mm/yyyy",
        ],
    ),
    "ignore punctuation": (
        "f(text: str) -> dict[str, int]",
        [
            "count the words, punctuation ignored",
            "the words with punctuation removed",
            "word counts, case and punctuation ignored",
            "words and how often; punctuation dropped",
            "how often each word comes (punctuation left out)",
            "word counts, the punctuation stripped",
        ],
        ["count the punctuation", "keep punctuation", "words, punctuation counted as well"],
    ),
    "ignore case": (
        "f(text: str) -> bool",
        [
            "is it a palindrome, case ignored",
            "same letters; case and spaces ignored",
            "a hex number, upper case allowed",
            "roman numerals, lower case ok",
            "a code, lower case letters accepted",
            "is it one (capitalization ignored)",
        ],
        ["only lower case allowed", "no upper case allowed", "spaces ignored", "case sensitive"],
    ),
    "ignore spaces": (
        "f(text: str) -> bool",
        ["palindrome, spaces ignored", "same letters, case and spaces ignored", "equal with spaces ignored"],
        ["spaces counted", "double spaces ignored"],
    ),
    "ignore sign": (
        "f(n: int) -> int",
        ["digit sum, negative numbers like positive ones", "negative like positive", "count the digits, sign ignored"],
        ["negative numbers are not like others", "-1 for negative ones"],
    ),
    "unique result": (
        "f(numbers: list[int]) -> int",
        [
            "second largest, duplicates don't count",
            "the median, ignoring duplicates",
            "third smallest, repeats do not count",
            "sum of them, ignore repeats",
            "how many are above 3, doubles don't count",
            "product of all, repeated numbers don't count",
        ],
        ["duplicates don't count twice as much", "count duplicates", "how many duplicates"],
    ),
    "keep order": (
        "f(text: str) -> list[str]",
        [
            "find all hashtags, in order",
            "extract the numbers, in order, each once",
            "all words once without changing the order",
            "the lines once, not touching their order",
            "unique words, order unchanged",
            "every date of a text, in order",
        ],
        ["words in order of length", "sort them, in order", "without changing the order of letters"],
    ),
    "strip ends": (
        TEXT,
        ["strip spaces", "trim the text", "strip leading and trailing spaces"],
        ["strip spaces, dashes and brackets", "strip dashes and dots", "strip out underscores", "strip spaces and hyphens"],
    ),
}  # fmt: skip
ASKED = [(kind, signature, words) for kind, (signature, asked, _) in READ.items() for words in asked]
UNASKED = [(kind, signature, words) for kind, (signature, _, unasked) in READ.items() for words in unasked]


def kinds(signature: str, words: str) -> set[str]:
    return {clause.kind for clause in detect(read_task(words, signature=signature))}


@pytest.mark.parametrize(("kind", "signature", "words"), ASKED)
def test_it_is_read(kind: str, signature: str, words: str) -> None:
    assert kind in kinds(signature, words)


@pytest.mark.parametrize(("kind", "signature", "words"), UNASKED)
def test_it_is_not_read(kind: str, signature: str, words: str) -> None:
    assert kind not in kinds(signature, words)


RIGHT = [
    (
        "f(text): mask all digits but the last two, keep the spaces. f('12 345') == '** *45'",
        "import re\ndef f(text):\n    left = len(re.findall(r'\\d', text)) - 2\n    out = ''\n"
        "    for c in text:\n        out += '*' if c.isdigit() and left > 0 else c\n"
        "        left -= c.isdigit()\n    return out\n",
    ),
    (
        "f(text): capitalize each word, leave small words like 'of' lowercase. f('the end of it') == 'The End of It'",
        "def f(text):\n    return ' '.join(w if w == 'of' else w.capitalize() for w in text.split())\n",
    ),
    (
        "f(files): sort file names naturally. f(['a10', 'a9']) == ['a9', 'a10']",
        "import re\ndef f(files):\n"
        "    return sorted(files, key=lambda s: [(p.isdigit(), int(p) if p.isdigit() else 0, p) "
        "for p in re.split(r'(\\d+)', s)])\n",
    ),
    (
        "f(numbers, k): pairs of numbers that add up to k. f([1, 2, 3], 4) == [(1, 3)]",
        "def f(numbers, k):\n    return [(a, b) for i, a in enumerate(numbers) for b in numbers[i + 1:] if a + b == k]\n",
    ),
]


@pytest.mark.parametrize(("words", "code"), RIGHT, ids=lambda case: case[:30])
def test_right_code_is_clean(words: str, code: str, box) -> None:
    task = read_task(words)
    judge = Judge(task, detect(task), box)
    trial = judge.trial(Candidate(code, "test"))
    assert trial.clean(), (trial.checks, trial.failed_clauses())


def test_a_patch_that_makes_all_texts_the_same_is_none(box) -> None:
    words = "f(text: str) -> str: the text backwards, keep only commas"
    task = read_task(words)
    judge = Judge(task, detect(task), box)
    trial = judge.trial(Candidate("def f(text):\n    return text[::-1].replace(',', '')\n", "test"))
    assert [c.clause.kind for c in trial.failed_clauses()] == ["kept characters"]
    assert not mend(judge, trial)
