"""Recipes on words, sentences and lines."""

from __future__ import annotations

import re
import textwrap
from collections import Counter


def number_of_words(text: str) -> int:
    """How many words a text has.

    Asked as: count the words in a text, number of words, word count of a sentence.

    >>> number_of_words("  one two\\nthree ")
    3
    """
    return len(text.split())


def occurrences_of_word(text: str, word: str) -> int:
    """How often a word occurs in a text as a whole word, in any case.

    Asked as: how often a word occurs in a text, count occurrences of a word, times a given word appears.

    >>> occurrences_of_word("The cat. the other", "the")
    2
    """
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)) if word else 0


def occurrences_of_letter(text: str, letter: str) -> int:
    """How often a letter occurs in a text, in any case.

    Asked as: count how often a letter occurs, times a character appears in a text, count a character.

    >>> occurrences_of_letter("Anna", "a")
    2
    """
    return text.lower().count(letter.lower())


def overlapping_occurrences(text: str, part: str) -> int:
    """How often a part occurs in a text, overlaps counted.

    Asked as: count overlapping occurrences of a substring, how often a substring occurs overlapping.

    >>> overlapping_occurrences("aaaa", "aa")
    3
    """
    return sum(text.startswith(part, i) for i in range(len(text) - len(part) + 1)) if part else 0


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its mark.

    Asked as: split a text into sentences, list of sentences.

    >>> sentences("Hi. How are you?  Fine!")
    ['Hi.', 'How are you?', 'Fine!']
    """
    return [s.strip() for s in re.findall(r"[^.!?]+[.!?]*", text) if s.strip()]


def number_of_sentences(text: str) -> int:
    """How many sentences a text has; several marks in a row end one.

    Asked as: count sentences, number of sentences in a text.

    >>> number_of_sentences("Hi. How are you?! Fine")
    3
    """
    return sum(bool(re.search(r"\w", part)) for part in re.split(r"[.!?]+", text))


def average_word_length(text: str) -> float:
    """The mean length of a text's words, punctuation not counted, 0 for none.

    Asked as: average word length, mean length of words.

    >>> average_word_length("I am, here")
    2.3333333333333335
    """
    words = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text)
    return sum(map(len, words)) / len(words) if words else 0


def shortest_word(text: str) -> str:
    """The shortest word of a sentence without punctuation; among equals the first.

    Asked as: shortest word, find the shortest word in a sentence.

    >>> shortest_word("the big, a cat")
    'a'
    """
    return min(re.findall(r"\w+(?:['-]\w+)*", text), key=len, default="")


def words_longer_than(text: str, n: int) -> list[str]:
    """The words with more than n letters, in order.

    Asked as: words longer than n, words with more than n letters, filter words by length.

    >>> words_longer_than("a bird, in hand", 2)
    ['bird', 'hand']
    """
    return [word for word in re.findall(r"\w+(?:['-]\w+)*", text) if len(word) > n]


def word_lengths(words: list[str]) -> dict[str, int]:
    """Each word with its length.

    Asked as: map each word to its length, dict of word lengths.

    >>> word_lengths(["a", "bcd"])
    {'a': 1, 'bcd': 3}
    """
    return {word: len(word) for word in words}


def reverse_text(text: str) -> str:
    """A text backwards.

    Asked as: reverse a string, string backwards, reversed text.

    >>> reverse_text("abc")
    'cba'
    """
    return text[::-1]


def reverse_each_word(text: str) -> str:
    """Each word of a text backwards, the words in their places.

    Asked as: reverse each word in a sentence, reverse the letters of every word, keep the word order.

    >>> reverse_each_word("abc  de")
    'cba  ed'
    """
    return re.sub(r"\S+", lambda word: word.group()[::-1], text)


def collapse_spaces(text: str) -> str:
    """A text with single spaces between words and none at the ends.

    Asked as: collapse multiple spaces, normalize whitespace, remove extra spaces, squeeze spaces.

    >>> collapse_spaces("  a   b ")
    'a b'
    """
    return " ".join(text.split())


def without_punctuation(text: str) -> str:
    """A text without punctuation marks.

    Asked as: remove punctuation, strip punctuation from a text.

    >>> without_punctuation("Hi, it's me!")
    'Hi its me'
    """
    return re.sub(r"[^\w\s]|_", "", text)


def without_repeated_words(text: str) -> str:
    """A text without words that stood in it before, in any case.

    Asked as: remove duplicate words from a sentence, remove repeated words.

    >>> without_repeated_words("the cat The dog cat")
    'the cat dog'
    """
    seen: set[str] = set()
    kept = []
    for word in text.split():
        if word.lower() not in seen:
            seen.add(word.lower())
            kept.append(word)
    return " ".join(kept)


def without_doubled_words(text: str) -> str:
    """A text in which a word doesn't follow itself, in any case.

    Asked as: remove consecutive duplicate words, doubled words, word twice in a row.

    >>> without_doubled_words("it is is The the end")
    'it is The end'
    """
    kept: list[str] = []
    for word in text.split():
        if not kept or kept[-1].lower() != word.lower():
            kept.append(word)
    return " ".join(kept)


def without_repeated_characters(text: str) -> str:
    """A text with only the first of each character.

    Asked as: remove duplicate characters from a string, keep the first occurrence of each letter.

    >>> without_repeated_characters("banana")
    'ban'
    """
    return "".join(dict.fromkeys(text))


def squeezed(text: str) -> str:
    """A text in which a character doesn't follow itself.

    Asked as: squeeze repeated characters, remove consecutive duplicate characters, collapse runs of the
    same letter.

    >>> squeezed("aabbbca")
    'abca'
    """
    return "".join(c for i, c in enumerate(text) if i == 0 or text[i - 1] != c)


def sentence_case(text: str) -> str:
    """A text with a capital at the start of each sentence; the rest stays.

    Asked as: capitalize the first letter of each sentence, sentence case.

    >>> sentence_case("hi there. how are you? ok")
    'Hi there. How are you? Ok'
    """
    return re.sub(r"(^\s*|[.!?]\s+)(\w)", lambda found: found.group(1) + found.group(2).upper(), text)


def headline_case(text: str, small: tuple[str, ...] = ("a", "an", "the", "of", "and", "in")) -> str:
    """Each word with a capital and the rest small, small words lower unless they come first.

    Asked as: title case a headline except small words, title case but keep a an the of lower case unless
    first.

    >>> headline_case("the LORD of the rings")
    'The Lord of the Rings'
    """
    words = text.lower().split()
    return " ".join(w if i and w in small else w[:1].upper() + w[1:] for i, w in enumerate(words))


def swap_case(text: str) -> str:
    """Small letters as capitals and the other way round.

    Asked as: swap case, toggle case, invert the case of letters.

    >>> swap_case("aBc")
    'AbC'
    """
    return text.swapcase()


def alternating_case(text: str) -> str:
    """Letters in upper and lower case by turns, beginning with a capital; other signs don't count.

    Asked as: alternating case, alternate upper and lower case letters.

    >>> alternating_case("hello you")
    'HeLlO yOu'
    """
    done, upper = [], True
    for c in text:
        done.append(c.upper() if upper else c.lower())
        if c.isalpha():
            upper = not upper
    return "".join(done)


def kebab_case(name: str) -> str:
    """A camelCase, snake_case or spaced name in kebab-case.

    Asked as: convert to kebab-case, camel case to kebab case, snake case to kebab case.

    >>> kebab_case("helloBig_world")
    'hello-big-world'
    """
    parted = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1-\2", re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", name))
    return re.sub(r"[\s_-]+", "-", parted).strip("-").lower()


def pascal_case(name: str) -> str:
    """A snake_case, kebab-case or spaced name in PascalCase.

    Asked as: convert to PascalCase, snake case to pascal case, upper camel case.

    >>> pascal_case("hello_big world")
    'HelloBigWorld'
    """
    return "".join(part[:1].upper() + part[1:].lower() for part in re.split(r"[\s_-]+", name))


def join_with_and(items: list[str], word: str = "and", oxford: bool = False) -> str:
    """Items as people list them: 'a', 'a and b', 'a, b and c'.

    Asked as: join a list with commas and 'and', human readable list, list words in english with and
    before the last.
    Options: oxford (oxford comma, serial comma, comma before).

    >>> join_with_and([]), join_with_and(["a"]), join_with_and(["a", "b"]), join_with_and(["a", "b", "c"])
    ('', 'a', 'a and b', 'a, b and c')
    """
    if len(items) < 3:
        return f" {word} ".join(items)
    comma = "," if oxford else ""
    return f"{', '.join(items[:-1])}{comma} {word} {items[-1]}"


def plural(n: int, word: str) -> str:
    """A number with its noun, with an s unless it is one.

    Asked as: pluralize a word with a count, '1 apple' '2 apples', singular or plural.

    >>> plural(1, "apple"), plural(0, "apple")
    ('1 apple', '0 apples')
    """
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


def plural_of(word: str) -> str:
    """The regular English plural of a noun.

    Asked as: pluralize an english noun, plural form of a word.

    >>> [plural_of(w) for w in ("cat", "box", "city", "day", "church")]
    ['cats', 'boxes', 'cities', 'days', 'churches']
    """
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


def wrap_lines(text: str, width: int) -> list[str]:
    """A text broken into lines of at most so many characters, at spaces.

    Asked as: wrap text to a width, word wrap into lines, break text into lines of at most n characters.

    >>> wrap_lines("one two three", 7)
    ['one two', 'three']
    """
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def wrap_text(text: str, width: int) -> str:
    """A text with line breaks so that no line is longer than so many characters.

    Asked as: wrap text at a width with newlines, word wrap, insert line breaks.
    Holds: without breaking words, without splitting words, without cutting words, don't break words,
    don't split words, never break a word, no broken words.

    >>> wrap_text("one two three", 7)
    'one two\\nthree'
    """
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def truncate_words(text: str, n: int, ending: str = "...") -> str:
    """The first n words of a text, with an ending where words were left out.

    Asked as: first n words, shorten a text to n words, truncate after words.

    >>> truncate_words("one two three", 2), truncate_words("one", 2)
    ('one two...', 'one')
    """
    words = text.split()
    return " ".join(words[:n]) + (ending if len(words) > n else "")


def shorten_at_word(text: str, n: int, ending: str = "...") -> str:
    """A text cut at a word's end to at most n characters, the ending included, where it is longer.

    Asked as: truncate a text without cutting words, shorten at a word boundary with ellipsis.

    >>> shorten_at_word("Hello big world", 12), shorten_at_word("short", 12)
    ('Hello big...', 'short')
    """
    if len(text) <= n:
        return text
    room = max(n - len(ending), 0)
    cut = text[:room] if text[room : room + 1].isspace() else text[:room].rpartition(" ")[0]
    return cut.rstrip() + ending


def number_lines(text: str) -> str:
    """A text with each line numbered from 1.

    Asked as: add line numbers, number the lines of a text.

    >>> number_lines("a\\nb")
    '1: a\\n2: b'
    """
    return "\n".join(f"{i}: {line}" for i, line in enumerate(text.splitlines(), 1))


def longest_line(text: str) -> str:
    """The longest line of a text; among equals the first.

    Asked as: longest line in a text.

    >>> longest_line("a\\nbcd\\nef")
    'bcd'
    """
    return max(text.splitlines(), key=len, default="")


def group_anagrams(words: list[str]) -> list[list[str]]:
    """Words grouped with their anagrams, in the order in which they came.

    Asked as: group anagrams, words that are anagrams of each other together.

    >>> group_anagrams(["eat", "tan", "tea"])
    [['eat', 'tea'], ['tan']]
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault("".join(sorted(word.lower())), []).append(word)
    return list(groups.values())


def most_common_character(text: str) -> str:
    """The character that occurs most often, spaces not counted; among equals the first.

    Asked as: most common character, most frequent letter in a string.

    >>> most_common_character("a bb a b")
    'b'
    """
    counts = Counter(c for c in text if not c.isspace())
    return max(counts, key=counts.__getitem__, default="")


def count_kinds(text: str) -> dict[str, int]:
    """How many letters, digits, spaces and other signs a text has.

    Asked as: count letters digits and spaces, count upper lower digits and other characters.

    >>> count_kinds("a1 !")
    {'letters': 1, 'digits': 1, 'spaces': 1, 'other': 1}
    """
    counts = {"letters": 0, "digits": 0, "spaces": 0, "other": 0}
    for c in text:
        kind = "letters" if c.isalpha() else "digits" if c.isdigit() else "spaces" if c.isspace() else "other"
        counts[kind] += 1
    return counts


def is_rotation(first: str, second: str) -> bool:
    """Whether one text is the other turned round.

    Asked as: check whether a string is a rotation of another.

    >>> is_rotation("abcd", "cdab"), is_rotation("abc", "acb")
    (True, False)
    """
    return len(first) == len(second) and second in first + first


def is_isogram(text: str) -> bool:
    """Whether no letter occurs twice, in any case; only letters count.

    Asked as: isogram, no repeating letters, all letters different, unique characters.

    >>> is_isogram("Dialogue"), is_isogram("Anna")
    (True, False)
    """
    letters = [c for c in text.lower() if c.isalpha()]
    return len(letters) == len(set(letters))


def common_suffix(words: list[str]) -> str:
    """The longest text that all words end with.

    Asked as: longest common suffix, shared ending.

    >>> common_suffix(["testing", "going"])
    'ing'
    """
    ending = words[0] if words else ""
    while not all(word.endswith(ending) for word in words):
        ending = ending[1:]
    return ending
