"""Recipes on texts."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter


def slugify(text: str) -> str:
    """A title as a slug for URLs: lower case letters and digits, dashes between.

    Asked as: slug, url slug, make a title url friendly, permalink.
    Holds: spaces to dashes, spaces become dashes, spaces turned into dashes, with dashes for spaces, no
    special characters, accents removed, no accents.

    >>> slugify("  Hello,  World! ")
    'hello-world'
    >>> slugify("Crème Brûlée & Co.")
    'creme-brulee-co'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^a-z0-9\s_-]", "", plain.lower())
    return re.sub(r"[\s_-]+", "-", kept).strip("-")


def initials(name: str) -> str:
    """The initials of a name, each followed by a dot.

    Asked as: initials of a person, first letters of each name with dots.

    >>> initials("ada  king lovelace")
    'A.K.L.'
    """
    return "".join(f"{part[0].upper()}." for part in name.split())


def acronym(phrase: str) -> str:
    """The first letters of all words in upper case: an acronym or abbreviation.

    Asked as: acronym, abbreviation, initials without dots, first letters of words.

    >>> acronym("portable network-graphics")
    'PNG'
    """
    return "".join(word[0].upper() for word in re.findall(r"[^\W_]+(?:'[^\W_]+)*", phrase))


def is_palindrome(text: str) -> bool:
    """Whether a text reads the same backwards; only letters and digits count, in any case.

    Asked as: palindrome, reads the same forwards and backwards.

    >>> is_palindrome("A man, a plan, a canal: Panama")
    True
    """
    letters = [c.lower() for c in text if c.isalnum()]
    return letters == letters[::-1]


def are_anagrams(first: str, second: str) -> bool:
    """Whether two texts consist of the same letters; case and spaces don't count.

    Asked as: anagram, anagrams of each other, same letters in another order.

    >>> are_anagrams("Dormitory", "dirty room")
    True
    """
    return sorted(first.replace(" ", "").lower()) == sorted(second.replace(" ", "").lower())


def count_words(text: str) -> dict[str, int]:
    """How often each word occurs, in lower case and without punctuation.

    Asked as: word frequency, count occurrences of each word, how often each word appears.
    Holds: punctuation ignored, without punctuation, ignoring punctuation, punctuation dropped, case
    ignored, in lower case, all in lower case.

    >>> count_words("The cat. the dog")
    {'the': 2, 'cat': 1, 'dog': 1}
    """
    return dict(Counter(re.findall(r"\w+(?:'\w+)*", text.lower())))


def count_characters(text: str) -> dict[str, int]:
    """How often each character occurs.

    Asked as: letter frequency, character count, count occurrences of each letter.

    >>> count_characters("abca")
    {'a': 2, 'b': 1, 'c': 1}
    """
    return dict(Counter(text))


def count_vowels(text: str) -> int:
    """How many vowels a text has: a, e, i, o, u in any case.

    Asked as: number of vowels, count the vowels.
    Holds: upper and lower case, upper or lower case, in any case, case doesn't matter.

    >>> count_vowels("Hello World")
    3
    """
    return sum(character in "aeiou" for character in text.lower())


def top_words(text: str, n: int) -> list[str]:
    """The n most frequent words of a text, in lower case; among equals the alphabet decides.

    Asked as: most common words, most frequent words, top words.

    >>> top_words("b a b c a d", 2)
    ['a', 'b']
    """
    counts = Counter(re.findall(r"\w+(?:'\w+)*", text.lower()))
    return sorted(counts, key=lambda word: (-counts[word], word))[:n]


def most_common_word(text: str) -> str:
    """The word that occurs most often, in lower case; among equals the first.

    Asked as: most common word, most frequent word in a text.

    >>> most_common_word("a b B c")
    'b'
    """
    words = re.findall(r"\w+(?:'\w+)*", text.lower())
    return max(words, key=words.count) if words else ""


def longest_word(text: str) -> str:
    """The longest word of a sentence without punctuation; among equals the first.

    Asked as: longest word, find the longest word in a sentence.

    >>> longest_word("I love, programming!")
    'programming'
    """
    return max(re.findall(r"\w+(?:['-]\w+)*", text), key=len, default="")


def reverse_words(text: str) -> str:
    """The words of a text in reverse order.

    Asked as: reverse the order of words, reverse a sentence word by word.
    Holds: single spaces in the result, single spaces between them, with single spaces, with single
    spaces between, extra spaces dropped.

    >>> reverse_words("one two  three")
    'three two one'
    """
    return " ".join(reversed(text.split()))


def truncate(text: str, n: int) -> str:
    """A text cut to at most n characters, three dots included, where it is longer.

    Asked as: truncate, shorten a text with an ellipsis, cut off with dots.
    Holds: dots included, including the dots, the dots count, dots count too.

    >>> truncate("Hello world", 8)
    'Hello...'
    """
    if len(text) <= n:
        return text
    return text[: n - 3] + "..." if n > 3 else "..."[:n]


def mask(text: str, shown: int = 4) -> str:
    """All but the last characters replaced by stars.

    Asked as: mask a card number, hide all but the last digits, obscure, only the last four visible.

    >>> mask("1234567812345678")
    '************5678'
    """
    return "*" * (len(text) - shown) + text[-shown:] if len(text) > shown else text


def snake_case(name: str) -> str:
    """A camelCase, kebab-case or spaced name in snake_case.

    Asked as: camel case to snake case, convert to snake_case.

    >>> snake_case("parseHTTPResponse")
    'parse_http_response'
    """
    parted = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name))
    return re.sub(r"[\s_-]+", "_", parted).strip("_").lower()


def camel_case(name: str) -> str:
    """A snake_case, kebab-case or spaced name in camelCase.

    Asked as: snake case to camel case, convert to camelCase.

    >>> camel_case("hello_big world")
    'helloBigWorld'
    """
    first, *rest = [part for part in re.split(r"[\s_-]+", name) if part] or [""]
    return first.lower() + "".join(part.capitalize() for part in rest)


def title_case(text: str) -> str:
    """Each word with a capital first letter and the rest small.

    Asked as: title case, capitalize each word, capitalise every word.

    >>> title_case("o'neill's BIG day")
    "O'neill's Big Day"
    """
    return " ".join(word.capitalize() for word in text.split(" "))


def caesar(text: str, shift: int) -> str:
    """Letters moved along the alphabet by a number of places, wrapping around; case and the rest kept.

    Asked as: caesar cipher, rot13, shift letters, encrypt by shifting.
    Holds: other characters unchanged, other characters stay, leave other characters, leave other
    characters alone, everything else stays, everything else unchanged, keep case, keep the case, wrap
    around.

    >>> caesar("xyz, Abc!", 3)
    'abc, Def!'
    """
    moved = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            moved.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            moved.append(c)
    return "".join(moved)


def run_length_encode(text: str) -> str:
    """Each run of the same character as the character and its count.

    Asked as: run length encoding, rle compress, compress repeated characters.

    >>> run_length_encode("aaabcc")
    'a3b1c2'
    """
    return "".join(
        f"{run[0]}{len(run)}" for run in (m.group() for m in re.finditer(r"(.)\1*", text, re.DOTALL))
    )


def run_length_decode(text: str) -> str:
    """What a run length encoding stands for.

    Asked as: run length decoding, decode rle, expand counts.

    >>> run_length_decode("a3b1c12")
    'aaabcccccccccccc'
    """
    return "".join(character * int(count) for character, count in re.findall(r"(\D)(\d+)", text))


def find_emails(text: str) -> list[str]:
    """The e-mail addresses in a text, in lower case, once each, sorted.

    Asked as: extract all email addresses from a text, find emails.

    >>> find_emails("Mail Bob@x.org or bob@x.org, amy@y.com.")
    ['amy@y.com', 'bob@x.org']
    """
    return sorted({found.lower() for found in re.findall(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", text)})


def find_hashtags(text: str) -> list[str]:
    """The hashtags in a text without the sign, in order.

    Asked as: extract hashtags, find all hashtags.
    Holds: without the # sign, without the hash, without the hash sign, without the leading #, without
    the #, in order of appearance, in the order they appear.

    >>> find_hashtags("#one and #two_2!")
    ['one', 'two_2']
    """
    return re.findall(r"#(\w+)", text)


def find_numbers(text: str) -> list[float]:
    """The numbers in a text, signs and decimals included.

    Asked as: extract all numbers from a text, find numbers in a string.

    >>> find_numbers("a 3, -4.5 and 10")
    [3.0, -4.5, 10.0]
    """
    return [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", text)]


def count_lines(text: str) -> int:
    """How many lines of a text hold something.

    Asked as: count non-empty lines, number of lines.

    >>> count_lines("a\\n\\n b\\n")
    2
    """
    return sum(bool(line.strip()) for line in text.splitlines())


def remove_vowels(text: str) -> str:
    """A text without its vowels.

    Asked as: remove vowels, strip vowels, drop all vowels.

    >>> remove_vowels("Hello Anna")
    'Hll nn'
    """
    return "".join(c for c in text if c.lower() not in "aeiou")


def strip_accents(text: str) -> str:
    """A text with its accented letters made plain.

    Asked as: remove accents, strip diacritics, replace accented letters.

    >>> strip_accents("Crème brûlée")
    'Creme brulee'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def strip_tags(text: str) -> str:
    """A text without HTML tags.

    Asked as: remove html tags, strip tags from html.
    Holds: but keep the text between them, but keep the text, keep the text between them, keep the text,
    the text stays, leave the text.

    >>> strip_tags("<p>Hi <b>you</b></p>")
    'Hi you'
    """
    return re.sub(r"<[^>]+>", "", text)


def balanced(text: str) -> bool:
    """Whether round, square and curly brackets are closed in the right order.

    Asked as: balanced brackets, valid parentheses, matching parentheses, brackets match.
    Holds: ignore everything else, ignoring everything else, ignore other characters, other characters
    are ignored, other characters don't matter, all three kinds, round square and curly.

    >>> balanced("a(b[c]{d})"), balanced("([)]")
    (True, False)
    """
    pairs, waiting = {")": "(", "]": "[", "}": "{"}, []
    for c in text:
        if c in "([{":
            waiting.append(c)
        elif c in pairs and (not waiting or waiting.pop() != pairs[c]):
            return False
    return not waiting


def is_pangram(text: str) -> bool:
    """Whether a text holds every letter of the alphabet.

    Asked as: pangram, uses every letter of the alphabet.

    >>> is_pangram("The quick brown fox jumps over the lazy dog")
    True
    """
    return set("abcdefghijklmnopqrstuvwxyz") <= set(text.lower())


def first_unique_character(text: str) -> str | None:
    """The first character that occurs only once, or None.

    Asked as: first non repeating character, first unique letter.

    >>> first_unique_character("aabcb")
    'c'
    """
    return next((c for c in text if text.count(c) == 1), None)


def hamming_distance(first: str, second: str) -> int:
    """In how many places two texts of the same length differ; ValueError for different lengths.

    Asked as: hamming distance, number of differing positions.

    >>> hamming_distance("karolin", "kathrin")
    3
    """
    if len(first) != len(second):
        raise ValueError("the lengths differ")
    return sum(a != b for a, b in zip(first, second, strict=True))


def edit_distance(first: str, second: str) -> int:
    """The fewest insertions, deletions and replacements that make one text the other (Levenshtein).

    Asked as: levenshtein distance, edit distance.

    >>> edit_distance("kitten", "sitting")
    3
    """
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]


def common_prefix(words: list[str]) -> str:
    """The longest text that all words begin with.

    Asked as: longest common prefix, shared beginning.

    >>> common_prefix(["flower", "flow", "flight"])
    'fl'
    """
    if not words:
        return ""
    low, high = min(words), max(words)
    length = next(
        (i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high))
    )
    return low[:length]
