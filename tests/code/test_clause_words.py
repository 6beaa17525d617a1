"""For each kind of clause: words in which it is asked for, and words in which it must stay silent."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect, kinds
from nl2x.code.reading.task import read_task
from tests.code import kinds_of_days, kinds_of_tables

TEXT, NUMBERS, RECORDS = "f(text: str) -> str", "f(numbers: list[float])", "f(people: list[dict])"
TEXTS, TWO, AMOUNT = (
    "f(words: list[str]) -> list[str]",
    "f(low: float, high: float)",
    "f(amount: float) -> float",
)

# kind: (signature, words that ask for it, words that don't)
CASES: dict[str, tuple[str, list[str], list[str]]] = {
    "argument limit": (
        "f(stock: dict[str, int], limit: int) -> list[str]",
        ["names with less than limit pieces", "those below the limit", "at most limit of them", "drop what is over limit",
         "more than the given limit"],
        ["the limit is 5 pieces", "less than 5 pieces", "the limits", "if there are fewer than limit", "below the limit, which is included",
         "up to limit (exclusive)", "less than limit * 2", "below limit or over limit"],
    ),
    "ties in order": (
        RECORDS,
        ["by age, same age -> stays in the order of the list", "equal ages in the original order",
         "sorted by age, ties keep their order", "by age, if two are equal they stay in the order they came",
         "the oldest first, same age: who came first in the list comes first", "a stable sort by age"],
        ["ties in alphabetical order", "same age -> by name", "keep the order of the list", "the same person in the list",
         "the table is stable"],
    ),
    "skip value": (
        RECORDS,
        ["orders with status 'cancelled' don't count", 'skip those whose status is "draft"',
         "status 'void' is ignored", "leave out people where state = 'gone'"],
        ["only orders with status 'paid'", "the status is 'open'", "everything but status 'done' is skipped",
         "people without a status are skipped"],
    ),
    "ignored signs": (
        TEXT,
        ["hyphens and spaces are ignored", "with or without dashes", "ignore dots and dashes", "dashes don't matter",
         "people type it with blanks or dashes anywhere, doesn't matter", "the slashes are optional"],
        ["replace spaces with dashes", "no double dashes", "keep the dots", "words with dashes are ignored words",
         "spaces are ignored", "a dash between the two"],
    ),
    "lacking sign": (
        TEXT,
        ["Texts without exactly one @ come back unchanged", "if there's no comma give it back unchanged", "no colon -> ValueError",
         "raise ValueError if there is no '='", "a text without a dot is returned as it is", "if theres no comma the name stays"],
        ["remove the comma", "lines without a colon are skipped", "no comma in the result", "a name without spaces around it",
         "words without a dash", "without a letter"],
    ),
    "line width": (
        "f(items: dict[str, float], width: int) -> str",
        ["every line has exactly width characters", "each line is exactly width long", "one line each, exactly that wide",
         "lines of exactly width characters"],
        ["lines up to width characters", "every line exactly width long except the last line", "the line is wide",
         "exactly two lines", "exactly 5 characters"],
    ),
    "no last newline": (
        TEXT,
        ["No newline at the end", "no \\n at the very end", "without a trailing newline", "it must not end with a newline",
         "no line break after the last line"],
        ["a newline at the end isn't an extra line", "no newlines in it", "end every line with a newline",
         "no trailing spaces", "the text has no newline"],
    ),
    "none written": (
        "f(values: list) -> str",
        ["None becomes NULL", "None is written as 'n/a'", "None = sold out", "None is shown as '-'"],
        ["None is ignored", "None = not written yet", "None values are skipped", "return None", "None is the default",
         "None or 0"],
    ),
    "optional sign": (
        TEXT,
        ["The # is optional", "the leading 'v' can be missing", "the % may be left out", "people often forget the comma",
         "the plus is sometimes missing", "with or without the dash"],
        ["the name is optional", "an optional list", "the comma is removed", "a # starts a comment", "the rest can be missing"],
    ),
    "quoted cells": (
        "f(text: str) -> list[str]",
        ["a column of a csv text, some are in quotes with commas inside", "csv; fields may be quoted", "csv, quotes are allowed",
         "the csv has commas inside of fields"],
        ["a text, some words are in quotes", "the columns of a csv", "csv, put a comma between"],
    ),
    "same again": (
        RECORDS,
        ["only the LAST record for each id", "the first entry per day", "if the list has several rows for a key the first is used",
         "if an id comes a second time (first one counts)", "same id again: the later one wins"],
        ["the last record", "sort by the first name", "the first of each month", "each record once", "the last one of the list"],
    ),
    "skip invalid": (
        TEXTS,
        ["entries that are no real date are skipped", "ignore everything that is not a number", "invalid dates don't count",
         "values which can't be parsed are left out"],
        ["raise ValueError if an entry is not a number", "only entries that are not a date are skipped",
         "a wrong date raises ValueError and is skipped: ValueError", "numbers are skipped", "blank entries are skipped"],
    ),
    "cut ends": (
        TEXT,
        ["blanks and dots at both ends are cut off", "remove the dashes at the ends", "strip dots and spaces at both sides",
         "underscores at either end are removed"],
        ["put dots at both ends", "spaces around it", "the dots at the end of a line", "cut it at the first dot"],
    ),
    "indentation kept": (
        TEXT,
        ["Indentation must stay", "keep the indentation", "leading spaces are kept", "leave the indents of the lines"],
        ["remove the indentation", "leading spaces are removed", "an indentation of 4", "keep the lines"],
    ),
    "zero sum": (
        "f(amounts: dict[str, float]) -> dict[str, float]",
        ["if the sum is 0 every share is 0.0", "when all are zero give 0", "if the total is zero return {}",
         "a total of 0: every share is 0"],
        ["if the sum is 0.5", "the sum of all", "if one is zero skip it", "when it is 0"],
    ),
    "none among": (
        "f(values: list[int]) -> list",
        ["None values in the input are ignored", "values may be None", "0 or None = empty cell", "the list can contain None"],
        ["return None", "None in the input is a TypeError", "None values are skipped", "the result may be None"],
    ),
    "most first": (
        "f(lines: list[str]) -> dict[str, int]",
        ["biggest total first", "most votes first", "highest first"],
        ["the most frequent", "oldest first", "the largest of the first two"],
    ),
    "other kinds": (
        "f(items: list, limit: float) -> list",
        [
            "strings or None in the list get dropped too (true/false as well)", "ignore anything that isn't a number",
            "non-numbers are skipped", "texts and booleans are left out", "skip everything that is not a number",
        ],
        ["None is skipped", "drop numbers below the limit", "give back texts", "if it is not a number raise ValueError",
         "remove the text in front"],
    ),
    "words in capitals": (
        TEXT,
        ["labels (id, url and vat are always in capitals)", "a title; usa and eu stay upper case",
         "labels, pdf/csv and xml are in caps"],
        ["all words and names are in capitals", "in capitals", "the first and last are upper case",
         "letters and digits are in capitals"],
    ),
    "first capital": (
        TEXT,
        ["only the first word gets a capital otherwise", "capitalize only the first letter",
         "first letter upper case, rest lower case"],
        ["capitalize the first letter of each word", "only the first letter of every word is a capital",
         "the first word", "in capitals"],
    ),
    "doubled signs": (
        TEXT,
        ["Double underscores = one space", "several dashes in a row count as one", "repeated dots become a single dot"],
        ["double spaces are kept", "no double dashes", "put two underscores between", "double the dots"],
    ),
    "added end": (
        TEXT,
        ["the line followed by '!'", "prefixed with '#'", "make it end with '.'"],
        ["find words that end with 'ing'", "check whether it starts with 'a'", "join the parts with ', '"],
    ),
    "no empty parts": (
        "f(xs: list[str], n: int) -> list[list[str]]",
        ["no empty teams in the result", "without empty groups", "empty chunks are left out of the result"],
        ["if there are no empty rows", "an empty group gives 0", "no empty input"],
    ),
    "whole cents": (
        "f(price: float, paid: float) -> dict",
        ["careful with float errors please", "watch out for floating point errors", "no rounding errors", "to the last cent"],
        ["returns a float", "rounded to cents", "in cents"],
    ),
    "unsorted input": (
        "f(xs: list[int]) -> list[int]",
        ["the list can be unsorted", "it isn't sorted", "they are not necessarily in order"],
        ["raise ValueError if it isn't sorted", "can be unsorted, keep the order", "sorted by name"],
    ),
    "all there are": (
        "f(words: list[str], n: int) -> list[str]",
        [
            "the first n. if there are fewer than n just give all of them", "if there's fewer words return everything",
            "all of them if there are fewer", "n may be larger than the list",
        ],
        [
            "fewer than n words is an error", "give all of them", "words with fewer than 3 letters",
            "n can be bigger than the list, then it simply keeps going round",
            "rotate by n. n may be larger than the list",
        ],
    ),
    "best first": (
        "f(points: dict[str, int]) -> list[str]",
        ["the names, best first", "highest score first", "smallest first"],
        ["the best name", "the first name", "first the sum"],
    ),
    "decimals shown": (
        TEXT,
        [
            "with one decimal", "always one digit after the point", "a sign and two decimals",
            "a string with 2 decimals back",
        ],
        ["find numbers with a point", "the decimal part", "no decimals"],
    ),
    "case kept": (
        TEXT,
        ["keep upper/lower case", "leave upper and lower case alone", "the case is preserved", "keep the case as it is"],
        ["ignore upper and lower case", "in any case", "keep only capitals", "lower case"],
    ),
    "minus in front": (
        "f(n: int) -> str",
        ["Negative minutes: same with a '-' in front", "negative numbers get a minus sign in front",
         "negative: the same with a minus before it"],
        ["negative numbers raise ValueError", "no minus in front of zero", "a minus before each line"],
    ),
    "division by zero": (
        "f(a: float, b: float) -> float",
        ["division by zero -> None", "return None when dividing by zero", "a divided by zero gives 0",
         "ValueError on division by zero"],
        ["divide a by b", "division by zero can't happen", "if b is 0 return None"],
    ),
    "left out numbers": (
        "f(stock: dict[str, int]) -> dict[str, int]",
        ["items that end up at zero or below are left out of the result", "zero or negative values are left out",
         "skip negative numbers", "ignore zeros", "negatives don't count", "drop zero or negative amounts"],
        ["negative values raise ValueError", "zero is fine", "remove leading zeros", "0 if the list is empty",
         "skip None", "ignore negative signs"],
    ),
    "length range": (
        "f(name: str) -> bool",
        ["3 to 16 characters", "between 3 and 16 characters long", "5-8 digits"],
        ["3 characters", "numbers from 3 to 16", "at least 3 characters"],
    ),
    "must start": (
        "f(name: str) -> bool",
        ["it has to start with a letter", "must begin with a digit", "the first character must be a letter"],
        ["it may start with a letter", "does it start with 'a'", "must start with 'https'"],
    ),
    "only characters": (
        "f(name: str) -> bool",
        ["letters, digits and underscore only", "only letters and digits are allowed", "letters and dashes allowed"],
        ["count only letters", "at least one digit", "three letters and two digits"],
    ),
    "spaces between": (
        TEXT,
        ["spaces are allowed between number and unit", "a space between the value and its unit is fine",
         "between number and unit there may be spaces"],
        ["put one space between number and unit", "spaces between words", "exactly one space between number and unit"],
    ),
    "always positive": (
        "f(a: int, b: int) -> int",
        ["days between a and b, always positive", "the absolute difference", "the result is never negative"],
        ["keep only positive numbers", "the sum of two numbers", "negative numbers are an error"],
    ),
    "any depth": (
        "f(items: list) -> list",
        ["flatten lists of any depth", "arbitrarily nested lists", "no matter how deep they nest"],
        ["flatten one level", "a list of lists"],
    ),
    "lacking": (
        "f(price: str) -> float | None",
        ["if there is no number in it return None", "without any digits it is an error: raise ValueError",
         "no digits in it -> None"],
        ["without digits", "if there are no items return None", "words with no letter twice"],
    ),
    "any order": (
        "f(a: str, b: str) -> int",
        ["the order doesn't matter", "they may come in any order", "regardless of their order", "in either order"],
        ["keep the order", "in alphabetical order", "the order total"],
    ),
    "argument unchanged": (
        "f(items: list) -> list",
        [
            "don't change the list I pass in", "without modifying the input", "the original must stay unchanged",
            "return a new list", "neither input may be modified", "leave the original alone", "not in-place",
        ],
        ["if it's short return it unchanged", "change the list in place", "keep the order"],
    ),
    "arguments order": (
        TWO,
        ["ValueError when low > high", "raise a ValueError if low is greater than high"],
        ["keep x between low and high", "ValueError if low is greater than 5"],
    ),
    "at most long": (
        "f(text: str, n: int) -> list[str]",
        ["the top n words", "at most n words", "no more than 3 items", "the first n", "put the first n into a list"],
        [
            "words of at least n letters", "sort the words", "moves the first n words to the end",
            "put the last n at the front", "drop the first n words", "all but the last n",
        ],
    ),
    "equation": (
        "f(text: str)",
        ["g(f(text)) == text", "so that g(f(text)) gives text back", "f(f(text)) must equal f(text)"],
        ["f(text) is text", "g(f(text)) == text if it has no digits", "whether g(f(text)) == text"],
    ),
    "so many": (
        "f(text: str) -> list[str]",
        ["the top five words", "return the 3 longest lines", "give me the last ten rows", "only the first two"],
        [
            "sorted by the first two letters", "drop the first three words", "all but the last two", "top 10 percent",
            "the first two letters of each word", "the first three and the last three", "compare the last two lines",
        ],
    ),
    "capitalized result": (
        TEXT,
        ["capitalize each word", "in title case", "every word should start with a capital"],
        ["count capital letters", "capitals don't matter", "capitalize each word except 'of'"],
    ),
    "case sensitive": (
        TEXT,
        ["it is case sensitive", "case matters", "upper and lower case are different"],
        ["case insensitive", "not case sensitive", "case doesn't matter", "just in case"],
    ),
    "clipped": (
        AMOUNT,
        ["the price must not go below 0", "never negative", "capped at 100", "it can't be more than 50"],
        ["raise ValueError if negative", "at most 3 decimals", "add 5"],
    ),
    "date format": (
        "f(seconds: int) -> str",
        ["format seconds as HH:MM:SS", "return it as YYYY-MM-DD", "convert to ISO format"],
        ["given as a 'YYYY-MM-DD' string", "number of days"],
    ),
    "default argument": (
        "f(net: float, rate: float = 19)",
        ["rate in percent (default 19)", "rate defaults to 19", "the rate is 19 by default 19"],
        ["the rate is 19", "defaults are bad"],
    ),
    "different lengths": (
        "f(a: list, b: list) -> list",
        ["ValueError if the lengths differ", "raise ValueError if they have different lengths"],
        ["words of different lengths", "ValueError if a is empty"],
    ),
    "empty input": (
        NUMBERS,
        [
            "0 if the list is empty", "an empty list gives 0", "return None for an empty list", "if empty, return 0",
            "raise ValueError when numbers is empty", "empty list -> 0", "ValueError on an empty list",
        ],
        ["skip empty strings", "remove empty lines", "the mean of a list"],
    ),
    "empty survives": (
        "f(items: list, n: int) -> list",
        ["the first n items", "every second one"],
        ["the first n items, ValueError if the list is empty", "with nothing in it, None"],
    ),
    "as written": (
        TEXT,
        ["but give it back as written", "return the word as typed", "in its original spelling"],
        ["the number as written in words", "write the text in capitals"],
    ),
    "at most argument": (
        AMOUNT,
        ["never more than the amount itself", "no more than the amount", "at most the amount itself"],
        ["never more than 5", "amounts of more than the average"],
    ),
    "equal arguments": (
        "f(old: float, new: float) -> str",
        ["no change: '0.0%'", "if both are the same return 'same'", "no difference gives '-'"],
        ["no change to the input", "the same for both"],
    ),
    "line ends": (
        TEXT,
        ["no spaces at the end of lines", "no trailing spaces on any line", "lines must not end with spaces"],
        ["no spaces at the ends", "join the lines"],
    ),
    "numeric texts": (
        "f(numbers: list) -> list",
        ["strings of digits like '12' count as numbers too", "numbers may come as strings"],
        ["count the strings", "numbers as text with two decimals"],
    ),
    "half even": (AMOUNT, ["banker's rounding", "round half to even"], ["round half up", "no banker's rounding"]),
    "half up": (
        AMOUNT,
        ["rounded half up", "0.5 goes up", "halves are rounded up", "commercially rounded", "round up at .5"],
        ["round up to full hours", "half of the items", "split in half"],
    ),
    "ignore accents": (
        TEXT,
        ["ignore accents", "strip all accents", "accents don't matter", "without diacritics"],
        ["keep accents", "an accent color"],
    ),
    "ignore case": (
        TEXT,
        [
            "ignore case", "case doesn't matter", "capitals don't matter", "case insensitive", "case-insensitively",
            "regardless of case", "not case sensitive", "ignoring spaces and case", "upper/lower case is irrelevant "
            "so ignore case", "lower case input is fine too", "upper and lower case letters count as the same",
        ],
        ["case sensitive", "in upper case", "convert to lower case", "in case of a tie", "keys lower case"],
    ),
    "ignore punctuation": (
        TEXT,
        ["ignore punctuation", "without punctuation", "punctuation doesn't count", "ignoring case and punctuation"],
        ["count the punctuation", "keep punctuation"],
    ),
    "ignore sign": (
        "f(n: int) -> int",
        ["ignore a minus sign", "the sign is ignored", "ignore the sign", "regardless of sign"],
        ["a sign in the window", "sign up", "a plus sign in front"],
    ),
    "ignore spaces": (
        TEXT,
        ["ignore spaces", "spaces don't matter", "ignoring case and spaces", "whitespace is ignored"],
        ["strip spaces around it", "split at spaces", "ignore leading spaces"],
    ),
    "inner spaces": (
        TEXT,
        ["collapse multiple spaces", "several spaces count as one", "should cope with extra spaces"],
        ["remove all spaces", "ignore spaces"],
    ),
    "invalid input": (
        "f(text: str) -> int",
        [
            "raise ValueError for anything else", "None if it can't be parsed", "ValueError if the text is invalid",
            "anything else is a ValueError", "return None for invalid input",
            "dates that dont exist raise ValueError", "None for days that don't exist", "impossible dates: ValueError",
        ],
        ["'1h' -> 60", "remove invalid characters", "negative -> ValueError"],
    ),
    "keep duplicates": (
        "f(a: list, b: list) -> list",
        ["keep duplicates", "including duplicates", "duplicates stay"],
        ["remove duplicates", "without duplicates", "find the duplicates"],
    ),
    "keep order": (
        "f(items: list) -> list",
        [
            "keep the order", "keep the original order", "in the order in which they first appeared",
            "preserving order", "in their original order", "order is kept", "don't change the order",
        ],
        ["in alphabetical order", "the order doesn't matter", "total of an order"],
    ),
    "kept characters": (
        TEXT,
        ["keep only letters and digits", "everything that isn't a letter is dropped", "remove all except digits"],
        ["count the letters", "remove digits", "letters and digits are allowed"],
    ),
    "left alone": (
        TEXT,
        [
            "mask the digits, keep the spaces", "swap case, dashes stay", "reverse each word, leave punctuation alone",
            "rot13 of the letters, other characters unchanged", "star out all vowels, everything else stays",
            "every digit becomes 9, leave dots and commas as they are",
        ],
        [
            "keep the spaces", "keep digits, drop everything else", "trim it, keep the spaces", "slug, keep dashes",
            "capitalize the first letter, everything else stays", "spaces become dashes, keep dashes",
            "keep the spaces between words", "leading dashes stay", "keep only the digits",
        ],
    ),
    "first kept": (
        TEXTS,
        [
            "dedupe, keep the first one", "each name once, the first spelling stays", "no duplicates, first one wins",
            "drop repeats ignoring case, keep the first spelling", "unique words, keep only the first occurrence",
            "without duplicates, first ones are kept",
        ],
        [
            "dedupe, keep the last one", "keep the first one", "the first one wins", "dedupe, keep the first one if it is long",
            "keep the first two, each once",
        ],
    ),
    "limited input": (
        "f(items: list, n: int)",
        ["ValueError if n is less than 1", "n below 1 is a ValueError", "return [] if n is greater than 100"],
        ["numbers less than 5", "n is the size", "if n is negative raise ValueError"],
    ),
    "limits included": (
        AMOUNT,
        ["18 or older", "at least 100", "more than 50", "from 500 on", "up to 20", "less than 7"],
        ["between 3 and 5", "add 5", "the top 3"],
    ),
    "lower result": (
        TEXT,
        ["in lower case", "lowercase everything", "convert to lower case", "lower-cased", "all lowercase"],
        ["count lower case letters", "upper and lower case", "lower case input is fine", "ignore case"],
    ),
    "missing field": (
        "f(products: list[dict])",
        [
            "sum 'price' times 'stock', missing 'stock' counts as 0", "by 'age'; people with no 'age' are left out",
            "skip records without a 'price'",
        ],
        ["sum 'price' over all", "people with 'age' over 18"],
    ),
    "must be": (
        "f(amount: float, months: int) -> float",
        [
            "months must be at least 1, otherwise ValueError", "months has to be positive, else ValueError",
            "amount must be > 0, ValueError otherwise", "both must be positive, ValueError otherwise",
            "if months isn't at least 1 raise ValueError", "amount can't be negative - ValueError",
            "months needs to be between 1 and 12, everything else is a ValueError",
        ],
        ["the result must be at least 1", "months must be a whole number, ValueError otherwise", "must be positive"],
    ),
    "negative input": (
        "f(years: int)",
        [
            "negative -> ValueError", "ValueError if negative", "negative years raise ValueError",
            "raise ValueError when years is negative", "return 0 for negative years", "if years < 0 raise ValueError",
        ],
        ["negative numbers are fine", "the sum of negative numbers", "never negative"],
    ),
    "no doubles": (
        TEXT,
        ["no double dashes", "no double dashes, none at the ends", "without leading or trailing dashes"],
        ["spaces become dashes", "double the dashes"],
    ),
    "none input": (
        "f(text: str) -> str",
        ["if text is None return ''", "for None return an empty string"],
        ["return None if nothing fits", "None of the words", "skip None values"],
    ),
    "nothing found": (
        NUMBERS,
        ["None if there isn't one", "-1 if not found", "return None if none is found", "None when nothing matches"],
        ["if it is not empty", "remove what isn't found", "find the first"],
    ),
    "one based": (
        "f(words: list[str]) -> dict",
        ["count positions from 1", "numbered starting at one", "1-based index"],
        ["numbers from 1 to n", "count to ten"],
    ),
    "outside range": (
        "f(year: int, month: int)",
        ["month outside 1..12 -> ValueError", "ValueError if month is not between 1 and 12"],
        ["month is between 1 and 12", "numbers outside the list"],
    ),
    "padded": (
        "f(n: int) -> str",
        ["padded with zeros to 5 digits", "at least 3 digits", "fill up to 8 characters"],
        ["n digits", "remove zeros", "check passwords: at least 8 characters"],
    ),
    "result type": (
        "f(x)",
        ["return a tuple of them", "returns True or False", "as an int", "return it as a string", "values as ints"],
        ["a list of numbers", "a tuple comes in"],
    ),
    "rounded": (
        AMOUNT,
        [
            "rounded to 2 decimals", "round to cents", "rounded to two decimal places", "to the nearest cent",
            "with 3 decimal places", "rounded to whole euros", "round it to 1 decimal",
        ],
        ["round up to full hours", "2 items", "a round number"],
    ),
    "rounded up": (
        "f(hours: float) -> int",
        ["rounded up to full hours", "always round up", "round down", "rounded up to the next whole unit"],
        ["round half up to 2 decimals", "rounded to 2 decimals", "look up the price"],
    ),
    "same length": (
        "f(xs: list) -> list", ["of the same length as the input"], ["words of the same length", "the longest"],
    ),
    "short input": (
        TEXT,
        ["if it has 4 characters or fewer return it unchanged", "return '' if shorter than 3 characters"],
        ["at most 4 characters", "words longer than 3 letters"],
    ),
    "skip blank": (
        TEXTS,
        ["skip empty strings", "ignore blank lines", "empty strings are ignored", "leave out empty words"],
        ["an empty string gives ''", "skip the header"],
    ),
    "single item": (
        TEXTS,
        ["one: just the name", "a single word gives that word", "if there's only one name, the name alone"],
        ["one line for each name", "give one word", "the first one is the name"],
    ),
    "skip none": (
        NUMBERS,
        ["ignore None values", "skip None", "None values don't count", "None entries are left out"],
        ["return None if empty", "None gives 0"],
    ),
    "sorted by field": (
        RECORDS,
        ["names with 'age', sorted by age", "order by 'name'", "sorted by age, oldest first",
         "sort a list of people (dicts with name and age) by age"],
        ["sorted alphabetically", "group by age"],
    ),
    "sorted descending": (
        NUMBERS,
        ["in descending order", "sorted from high to low", "largest first", "sort descending"],
        ["in ascending order", "the largest number", "sorted by age, oldest first"],
    ),
    "sorted result": (
        TEXTS,
        ["sorted", "in alphabetical order", "sorted alphabetically", "in ascending order", "smallest first"],
        [
            "a sorted list comes in", "sorted in descending order", "ties broken alphabetically", "is it sorted?",
            "sorted by length",
        ],
    ),
    "strings whole": (
        "f(items: list) -> list",
        ["strings stay whole", "don't split strings", "strings are not broken up, strings stay intact"],
        ["split the string", "join the strings"],
    ),
    "strip ends": (
        TEXT,
        ["strip whitespace", "ignore leading and trailing spaces", "extra spaces are fine", "spaces around it go"],
        ["strip punctuation", "ignore spaces", "remove all spaces"],
    ),
    "sum kept": (
        "f(total: float, people: int) -> list[float]",
        ["the shares must add up to the total", "the sum of the parts is exactly total"],
        ["add up the numbers", "sum of all"],
    ),
    "thousands": (
        "f(n: float) -> str",
        ["with thousands separators", "a comma as thousands separator"],
        ["thousands of people", "separated by commas"],
    ),
    "ties alphabetical": (
        "f(text: str, n: int) -> list[str]",
        ["ties broken alphabetically", "ties in alphabetical order", "on a tie the smaller one", "then by name"],
        ["in alphabetical order", "if several take the first"],
    ),
    "ties first": (
        "f(text: str) -> str",
        ["if there are several take the first", "on ties the first one wins", "if several are equal the last one"],
        ["the first word", "ties broken alphabetically"],
    ),
    "unique result": (
        TEXTS,
        ["without duplicates", "remove duplicates", "each word only once", "only unique values", "no repeats"],
        ["count the unique words", "keep duplicates", "are all values unique?"],
    ),
    "upper result": (
        TEXT, ["in upper case", "all caps", "convert it to uppercase"],
        ["count upper case letters", "capitals don't matter"],
    ),
    "values are lists": (
        "f(d: dict) -> dict", ["every value is a list", "collect the keys in a list"], ["a list of values"],
    ),
    "whole words": (
        "f(text: str, word: str) -> int",
        ["whole words only", "only whole words count", "not as part of longer words", "'cat' must not hit 'category'"],
        ["count the words", "the whole text in words"],
    ),
    "workday": (
        "f(d: date) -> date",
        ["the next working day", "skip weekends", "monday to friday"],
        ["the day of the week", "next monday"],
    ),
    "wraps around": (
        "f(items: list, k: int) -> list",
        ["k can be larger than the list", "it wraps around"],
        ["numbers larger than k", "wrap the text", "the first k, k can be larger than the list"],
    ),
    "wrong type": (
        "f(x)",
        ["TypeError if x is not a string", "raise TypeError for non-string input", "TypeError if it isn't an int"],
        ["not a palindrome", "return a string"],
    ),
    "zero input": (
        "f(a: float, b: float)",
        ["None if b is zero", "return 0 when b is 0"],
        ["add zero", "greater than zero"],
    ),
}  # fmt: skip

CASES |= kinds_of_tables.ASKED | kinds_of_days.ASKED


OF_METHODS = {"beyond a field"}
"""What is asked of a class's methods alone: test_objects.py has its words."""


def test_every_kind_has_cases() -> None:
    assert CASES.keys() == kinds().keys() - OF_METHODS
    assert len(kinds()) >= 40


@pytest.mark.parametrize("name", sorted(CASES))
def test_applies(name: str) -> None:
    signature, asks, _ = CASES[name]
    for words in asks:
        found = [c for c in detect(read_task(words, signature=signature)) if c.kind == name]
        assert found, words
        tied = [c for c in found if c.kind != "empty survives"]
        assert all(c.words and words[c.span[0] : c.span[1]] for c in tied), "tied to its words"


@pytest.mark.parametrize("name", sorted(CASES))
def test_stays_silent(name: str) -> None:
    signature, _, silent = CASES[name]
    for words in silent:
        found = [
            c
            for c in detect(read_task(words, signature=signature))
            if c.kind == name and (c.span != (0, 0) or name == "empty survives")
        ]
        assert not found, (words, found)
