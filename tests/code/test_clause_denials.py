"""What is denied isn't asked for: each kind's own words after "don't", "no need to", "without" and the like are
never read as the clause, while the words of kinds whose own meaning holds a negation still are."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.catalogue import detect, kinds
from nl2x.code.reading.task import read_task
from tests.code import kinds_of_days, kinds_of_tables

TEXT, NUMBERS, TEXTS = "f(text: str) -> str", "f(numbers: list[float])", "f(words: list[str]) -> list[str]"
AMOUNT, RECORDS, VALID = "f(amount: float) -> float", "f(people: list[dict])", "f(name: str) -> bool"

DEEDS = (
    "don't {}", "do not {}", "please don't ever {}", "never {}", "no need to {}", "there's no need to {}",
    "it shouldn't {}", "must not {}", "you needn't {}", "it doesn't have to {}", "not to {}", "don't bother to {}",
    "I don't want it to {}",
)  # fmt: skip
GERUNDS = (
    "without {}",
    "instead of {}",
    "rather than {}",
    "avoid {}",
    "{} isn't necessary",
    "{} is not needed",
)
STATES = (
    "not {}", "it isn't to be {}", "it shouldn't be {}", "it must not be {}", "it need not be {}",
    "not necessarily {}", "there's no need for it to be {}", "never {}", "I don't want it {}", "they don't have to be {}",
)  # fmt: skip

# kind: (signature, deeds, states): "don't ignore case", "not sorted".
DENIABLE: dict[str, tuple[str, list[str], list[str]]] = {
    "added end": (TEXT, ["make it end with '.'", "end with '!'"], ["followed by '!'", "prefixed with '#'"]),
    "all there are": (
        "f(words: list[str], n: int) -> list[str]", ["return all of them if there are fewer"], [],
    ),
    "always positive": ("f(a: int, b: int) -> int", ["take the absolute difference"], ["always positive"]),
    "any depth": ("f(items: list) -> list", ["flatten lists of any depth"], ["arbitrarily nested"]),
    "any order": ("f(a: str, b: str) -> int", ["ignore the order"], ["regardless of their order"]),
    "argument unchanged": ("f(items: list) -> list", ["return a new list", "leave the original alone"], []),
    "none written": ("f(values: list) -> str", [], []),
    "optional sign": (TEXT, [], []),
    "quoted cells": ("f(text: str) -> list[str]", [], []),
    "same again": (RECORDS, ["keep only the last record for each id"], []),
    "skip invalid": (TEXTS, ["skip entries that are no real date"], []),
    "none among": ("f(values: list[int]) -> list", [], []),
    "cut ends": (TEXT, ["remove the dots at both ends"], ["dots at the ends removed"]),
    "indentation kept": (TEXT, ["keep the indentation"], []),
    "zero sum": ("f(amounts: dict[str, float]) -> dict", [], []),
    "ties in order": (RECORDS, ["leave equal ones in their order"], []),
    "skip value": (RECORDS, ["skip those with status 'void'", "leave out people whose state is 'gone'"], []),
    "arguments order": ("f(low: float, high: float)", ["raise a ValueError if low is greater than high"], []),
    "as written": (TEXT, ["give it back as written"], ["in its original spelling"]),
    "at most argument": (AMOUNT, ["give at most the amount itself"], []),
    "at most long": ("f(text: str, n: int) -> list[str]", ["take at most n words", "return the top n words"], []),
    "so many": ("f(text: str) -> list[str]", ["return the last five lines", "give the top three words"], []),
    "best first": ("f(points: dict[str, int]) -> list[str]", ["put the best first"], ["highest score first"]),
    "capitalized result": (TEXT, ["capitalize each word", "put it in title case"], ["in title case"]),
    "case kept": (TEXT, ["keep the case", "leave the case alone"], []),
    "case sensitive": (TEXT, ["be case sensitive"], ["case sensitive"]),
    "lacking": (TEXT, ["return None if there is no number in it"], []),
    "clipped": (AMOUNT, ["cap it at 100", "limit it to 0 to 100"], ["capped at 100"]),
    "date format": ("f(seconds: int) -> str", ["format seconds as HH:MM:SS", "return it as YYYY-MM-DD"], []),
    "decimals shown": (TEXT, ["show it with two decimals"], ["with one decimal"]),
    "default argument": ("f(net: float, rate: float = 19)", ["let rate default to 19"], []),
    "different lengths": ("f(a: list, b: list) -> list", ["raise ValueError if the lengths differ"], []),
    "division by zero": ("f(a: float, b: float) -> float", ["return None when dividing by zero"], []),
    "doubled signs": (TEXT, [], []),
    "empty input": (
        NUMBERS, ["raise an error for an empty list", "return None if the list is empty", "give 0 for an empty list"], [],
    ),
    "equal arguments": ("f(old: float, new: float) -> str", [], []),
    "first capital": (TEXT, ["capitalize only the first letter"], []),
    "half even": (AMOUNT, ["round half to even"], ["rounded half to even"]),
    "half up": (AMOUNT, ["round half up"], ["rounded half up", "commercially rounded"]),
    "ignore accents": (TEXT, ["ignore accents", "strip all accents"], ["accent-insensitive"]),
    "ignore case": (TEXT, ["ignore case", "disregard capitalization"], ["case-insensitive"]),
    "ignore punctuation": (TEXT, ["ignore punctuation", "strip the punctuation"], []),
    "ignore sign": ("f(n: int) -> int", ["ignore the sign"], []),
    "ignore spaces": (TEXT, ["ignore spaces"], []),
    "inner spaces": (TEXT, ["collapse multiple spaces", "squeeze the spaces"], []),
    "invalid input": ("f(text: str) -> int", ["raise ValueError for anything else", "return None for invalid input"], []),
    "keep duplicates": ("f(a: list, b: list) -> list", ["keep duplicates"], ["including duplicates"]),
    "keep order": ("f(items: list) -> list", ["keep the order", "preserve the original order"], ["in their original order"]),
    "kept characters": (TEXT, ["keep only letters and digits", "remove everything but letters"], []),
    "left alone": (TEXT, [], []),
    "first kept": (TEXTS, ["dedupe them and keep the first one"], []),
    "left out numbers": ("f(stock: dict[str, int]) -> dict[str, int]", ["skip negative numbers", "ignore zeros"], []),
    "length range": (VALID, ["demand 3 to 16 characters"], ["3 to 16 characters long"]),
    "line width": ("f(text: str, width: int) -> str", ["make each line exactly width long"], []),
    "limited input": ("f(items: list, n: int)", ["raise ValueError if n is less than 1"], []),
    "lower result": (TEXT, ["convert to lower case", "lowercase everything", "put it in lower case"], ["lower-cased", "in lower case"]),
    "minus in front": ("f(n: int) -> str", ["write negative numbers with a minus in front"], []),
    "missing field": ("f(products: list[dict])", ["skip records without a 'price'"], []),
    "most first": ("f(lines: list[str]) -> dict[str, int]", ["put the highest total first"], ["biggest total first"]),
    "must be": ("f(amount: float, months: int) -> float", ["raise ValueError if months isn't at least 1"], []),
    "must start": (VALID, [], ["starting with a letter"]),
    "negative input": ("f(years: int)", ["raise ValueError if years is negative", "return 0 for negative years"], []),
    "none input": (TEXT, ["return '' if text is None"], []),
    "nothing found": (NUMBERS, ["return None if none is found", "return -1 if it isn't found"], []),
    "numeric texts": ("f(numbers: list) -> list", [], []),
    "one based": ("f(words: list[str]) -> dict", ["count positions from 1"], ["numbered from 1", "one-based"]),
    "only characters": (VALID, ["allow only letters and digits"], ["only letters and digits"]),
    "other kinds": ("f(items: list) -> list", ["ignore anything that isn't a number", "skip strings and booleans"], []),
    "outside range": ("f(year: int, month: int)", ["raise ValueError if month is not between 1 and 12"], []),
    "padded": ("f(n: int) -> str", ["pad it with zeros to 5 digits"], ["padded to 5 digits"]),
    "result type": ("f(x)", ["return a tuple", "return it as a string"], ["as an int"]),
    "rounded": (AMOUNT, ["round to cents", "round it to 2 decimals"], ["rounded to two decimal places", "rounded to 2 decimals"]),
    "rounded up": ("f(hours: float) -> int", ["round up to full hours", "always round up"], ["rounded up to full hours"]),
    "same length": ("f(xs: list) -> list", [], ["of the same length as the input"]),
    "short input": (TEXT, ["return '' if it is shorter than 3 characters"], []),
    "single item": (TEXTS, [], []),
    "skip blank": (TEXTS, ["skip empty strings", "leave out empty words", "ignore blank lines"], []),
    "skip none": (NUMBERS, ["skip None", "ignore None values", "leave out None"], []),
    "sorted by field": (RECORDS, ["sort by 'age'", "order the people by name"], ["sorted by age"]),
    "sorted descending": (NUMBERS, ["sort them descending"], ["in descending order", "sorted from high to low"]),
    "sorted result": (TEXTS, ["sort them", "sort the words alphabetically"], ["sorted", "sorted alphabetically", "in alphabetical order"]),
    "spaces between": (TEXT, ["allow spaces between number and unit"], []),
    "strip ends": (TEXT, ["strip them", "trim the text", "strip whitespace", "ignore leading and trailing spaces"], []),
    "sum kept": ("f(total: float, people: int) -> list[float]", ["add up to the total"], []),
    "thousands": ("f(n: float) -> str", ["use thousands separators"], ["with thousands separators"]),
    "ties alphabetical": ("f(text: str, n: int) -> list[str]", ["break ties alphabetically"], []),
    "ties first": (TEXT, ["take the first if there are several"], []),
    "unique result": (TEXTS, ["drop duplicates", "remove duplicates", "dedupe the words"], ["unique", "deduplicated"]),
    "unsorted input": ("f(xs: list[int]) -> list[int]", [], []),
    "upper result": (TEXT, ["convert it to uppercase", "put it in capital letters"], ["in upper case", "all caps"]),
    "values are lists": ("f(d: dict) -> dict", ["collect the keys in a list"], []),
    "whole words": ("f(text: str, word: str) -> int", ["count whole words only"], ["whole words only"]),
    "words in capitals": (TEXT, [], []),
    "workday": ("f(d: date) -> date", ["skip weekends", "take the next working day"], ["the next working day"]),
    "wraps around": ("f(items: list, k: int) -> list", [], []),
    "wrong type": ("f(x)", ["raise TypeError if x is not a string", "raise TypeError for non-string input"], []),
    "zero input": ("f(a: float, b: float)", ["return 0 when b is 0", "raise ValueError if b is zero"], []),
}  # fmt: skip

# kind: (signature, denials of statements)
STATED: dict[str, tuple[str, list[str]]] = {
    "doubled signs": (TEXT, ["several dashes in a row don't count as one", "double underscores are not one space"]),
    "equal arguments": ("f(old: float, new: float) -> str", ["if both are the same don't return 'same'"]),
    "empty input": (
        NUMBERS,
        ["an empty list must not raise ValueError", "an empty list isn't a ValueError", "no ValueError for an empty list",
         "raise ValueError, but not for an empty list", "an empty list doesn't give 0"],
    ),
    "ignore case": (TEXT, ["case isn't to be ignored", "ignoring case is not wanted", "case is not irrelevant"]),
    "limited input": ("f(items: list, n: int)", ["n below 1 is not a ValueError", "n below 1 must not raise ValueError"]),
    "must be": ("f(amount: float, months: int) -> float", ["months doesn't have to be positive, else ValueError"]),
    "must start": (VALID, ["it needn't start with a letter", "it must not start with a letter"]),
    "negative input": (
        "f(years: int)", ["negative years don't raise ValueError", "if years is not negative raise ValueError",
                          "return 1 for non-negative years"],
    ),
    "none input": (TEXT, ["if text is None it must not return ''"]),
    "numeric texts": ("f(numbers: list) -> list", ["strings of digits don't count as numbers", "numbers can't come as strings"]),
    "only characters": (VALID, ["not only letters and digits are allowed", "letters and digits aren't allowed"]),
    "single item": (TEXTS, ["one: not just the name", "a single word doesn't give that word"]),
    "sum kept": ("f(total: float, people: int) -> list[float]", ["the shares need not add up to the total"]),
    "unique result": (TEXTS, ["duplicates are not removed", "duplicates don't count once"]),
    "unsorted input": ("f(xs: list[int]) -> list[int]", ["the list can't be unsorted", "not sorted", "the result, not sorted"]),
    "upper result": (TEXT, ["upper case isn't needed", "not in capitals"]),
    "words in capitals": (TEXT, ["labels (id, url and vat are not in capitals)", "labels; id and url are never in capitals"]),
    "wraps around": ("f(items: list, k: int) -> list", ["it never wraps around", "k can't be larger than the list"]),
    "zero input": ("f(a: float, b: float)", ["b of zero must not raise ValueError", "raise ValueError, but not if b is 0"]),
}  # fmt: skip

# kind: (signature, words whose negation is the clause itself)
OWN: dict[str, tuple[str, list[str]]] = {
    "always positive": ("f(a: int, b: int) -> int", ["never negative"]),
    "argument unchanged": (
        "f(items: list) -> list",
        ["don't change my list", "without modifying the input", "never touch the list", "not in-place",
         "don't sort my list in place", "the input must not be changed"],
    ),
    "at most long": ("f(text: str, n: int) -> list[str]", ["no more than n words"]),
    "case sensitive": (TEXT, ["don't ignore case", "case must not be ignored", "without ignoring case"]),
    "case kept": (TEXT, ["don't convert to lower case", "never put it in upper case"]),
    "clipped": (AMOUNT, ["never below 0", "must not go below 0"]),
    "empty input": (NUMBERS, ["it must not be empty, ValueError otherwise: ValueError for an empty list"]),
    "half up": (AMOUNT, ["no banker's rounding"]),
    "ignore accents": (TEXT, ["accents don't matter", "without accents"]),
    "ignore case": (TEXT, ["not case sensitive", "case doesn't matter", "it isn't case sensitive", "don't forget to ignore case"]),
    "ignore punctuation": (TEXT, ["without punctuation", "don't count punctuation"]),
    "ignore spaces": (TEXT, ["spaces don't matter", "don't count spaces"]),
    "inner spaces": (TEXT, ["no double spaces", "without multiple spaces"]),
    "keep duplicates": (TEXTS, ["don't drop duplicates", "duplicates must not be removed", "without removing duplicates"]),
    "keep order": (TEXTS, ["don't change the order", "don't sort them", "without sorting"]),
    "left out numbers": ("f(stock: dict[str, int]) -> dict[str, int]", ["negatives don't count"]),
    "argument limit": ("f(xs: list[int], limit: int)", ["not more than limit", "no less than the limit"]),
    "ignored signs": (TEXT, ["dashes don't matter", "with or without dashes"]),
    "lacking sign": (TEXT, ["no colon -> ValueError", "without a comma it comes back unchanged"]),
    "no last newline": (TEXT, ["no newline at the end", "must not end with a newline"]),
    "limits included": (AMOUNT, ["not more than 50", "not less than 7", "no more than 20"]),
    "line ends": (TEXT, ["lines must not end with spaces", "no spaces at the end of lines"]),
    "must be": ("f(amount: float, months: int) -> float", ["amount must not be negative - ValueError"]),
    "negative input": ("f(years: int)", ["years must not be negative (ValueError)", "no negative years: ValueError"]),
    "no doubles": (TEXT, ["no double dashes", "without leading or trailing dashes"]),
    "no empty parts": ("f(xs: list[str], n: int) -> list[list[str]]", ["no empty teams", "without empty groups"]),
    "skip blank": (TEXTS, ["no empty strings", "don't count empty words"]),
    "strings whole": ("f(items: list) -> list", ["don't split strings"]),
    "strip ends": (TEXT, ["no leading spaces", "without trailing blanks", "don't keep extra spaces"]),
    "unique result": (TEXTS, ["no duplicates", "without repeats", "don't repeat anything", "no word twice"]),
    "unsorted input": ("f(xs: list[int]) -> list[int]", ["the list isn't sorted", "not necessarily sorted"]),
    "whole cents": ("f(price: float, paid: float) -> dict", ["no rounding errors", "must not have float errors"]),
    "whole words": ("f(text: str, word: str) -> int", ["not as part of longer words"]),
    "workday": ("f(d: date) -> date", ["not on weekends", "never on saturdays"]),
}  # fmt: skip
for more in (kinds_of_tables, kinds_of_days):
    DENIABLE |= more.DENIABLE
    OWN |= more.OWN
UNASKED = {"empty survives", "equation", "beyond a field"}
"""Asked for by no words, or by nothing that a denial could stand before, or of methods (test_objects.py)."""


def found(words: str, signature: str) -> tuple[Clause, ...]:
    return detect(read_task(words, signature=signature))


def gerund(deed: str) -> str:
    verb, _, rest = deed.partition(" ")
    doubled = {"skip": "skipping", "strip": "stripping", "trim": "trimming", "drop": "dropping", "cap": "capping",
               "put": "putting", "be": "being", "add": "adding", "sum": "summing", "pad": "padding"}  # fmt: skip
    known = doubled.get(verb) or (verb[:-1] if verb.endswith("e") else verb) + "ing"
    return f"{known} {rest}"


def test_every_kind_has_words() -> None:
    assert DENIABLE.keys() | OWN.keys() | UNASKED == kinds().keys()


@pytest.mark.parametrize("name", sorted(DENIABLE))
def test_the_words_ask_for_it(name: str) -> None:
    signature, deeds, states = DENIABLE[name]
    for words in [*deeds, *states]:
        assert name in {c.kind for c in found(f"the thing, {words}", signature)}, words


@pytest.mark.parametrize("name", sorted(DENIABLE))
def test_denied_words_do_not(name: str) -> None:
    signature, deeds, states = DENIABLE[name]
    sentences = [form.format(deed) for deed in deeds for form in DEEDS]
    sentences += [form.format(gerund(deed)) for deed in deeds for form in GERUNDS]
    sentences += [form.format(state) for state in states for form in STATES]
    read = [w for w in sentences if name in {c.kind for c in found(f"the thing, {w}", signature)}]
    assert not read, read


@pytest.mark.parametrize("name", sorted(STATED))
def test_denied_statements_do_not(name: str) -> None:
    signature, sentences = STATED[name]
    read = [w for w in sentences if name in {c.kind for c in found(f"the thing. {w}", signature)}]
    assert not read, read


@pytest.mark.parametrize("name", sorted(OWN))
def test_a_negation_may_be_what_is_asked(name: str) -> None:
    signature, sentences = OWN[name]
    for words in sentences:
        assert name in {c.kind for c in found(f"the thing, {words}", signature)}, words
