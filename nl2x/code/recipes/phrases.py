"""Recipes on parts of texts, labels and layout."""

from __future__ import annotations

import re


def count_consonants(text: str) -> int:
    """How many letters of a text are consonants.

    Asked as: number of consonants, count the consonants in a text.

    >>> count_consonants("Hello, you")
    4
    """
    return sum(c.isalpha() and c not in "aeiou" for c in text.lower())


def without_digits(text: str) -> str:
    """A text without its digits.

    Asked as: remove digits from a string, drop all numbers from a text, strip digits.

    >>> without_digits("a1b22")
    'ab'
    """
    return "".join(c for c in text if not c.isdigit())


def letters_only(text: str) -> str:
    """Only the letters of a text.

    Asked as: keep only letters, remove everything that isn't a letter.

    >>> letters_only("a-1 B!")
    'aB'
    """
    return "".join(c for c in text if c.isalpha())


def spaces_replaced(text: str, sign: str = "_") -> str:
    """A text with a sign in place of each run of spaces, none at the ends.

    Asked as: replace spaces with underscores, spaces to dashes.

    >>> spaces_replaced(" a  b c ")
    'a_b_c'
    """
    return sign.join(text.split())


def first_letter_capital(text: str) -> str:
    """A text with its first letter as a capital, the rest as it was.

    Asked as: capitalize only the first letter and leave the rest, first character upper case rest unchanged.

    >>> first_letter_capital("iPhone case")
    'IPhone case'
    """
    return text[:1].upper() + text[1:]


def text_between(text: str, start: str, end: str) -> str | None:
    """What stands between two markers; None where one of them is missing.

    Asked as: get the text between two markers, extract the part between two strings.

    >>> text_between("a [b] c", "[", "]"), text_between("a [b", "[", "]")
    ('b', None)
    """
    found = re.search(f"{re.escape(start)}(.*?){re.escape(end)}", text, re.DOTALL)
    return found.group(1) if found else None


def texts_in_brackets(text: str) -> list[str]:
    """All that stands in round brackets.

    Asked as: extract everything in parentheses, find all texts in brackets.

    >>> texts_in_brackets("one (two) three (four)")
    ['two', 'four']
    """
    return re.findall(r"\(([^()]*)\)", text)


def last_word(text: str) -> str:
    """The last word of a text without punctuation; an empty text where there is none.

    Asked as: last word of a sentence, get the last word.

    >>> last_word("See you soon!"), last_word("")
    ('soon', '')
    """
    words = re.findall(r"[\w'-]+", text)
    return words[-1] if words else ""


def justified(text: str, width: int) -> list[str]:
    """Text in lines of exactly one width, extra spaces to the left.

    The last line, and lines of one word, are left as they are. ValueError for a word longer than a line.

    Asked as: justify text, block text with spaces spread between words, full justification to a width.

    >>> justified("the quick brown fox jumps", 11)
    ['the   quick', 'brown   fox', 'jumps']
    """
    rows: list[list[str]] = []
    for word in text.split():
        if len(word) > width:
            raise ValueError(f"too long: {word}")
        if rows and len(" ".join([*rows[-1], word])) <= width:
            rows[-1].append(word)
        else:
            rows.append([word])
    lines = []
    for number, words in enumerate(rows, 1):
        gaps = len(words) - 1
        if number == len(rows) or not gaps:
            lines.append(" ".join(words))
            continue
        each, more = divmod(width - sum(map(len, words)), gaps)
        lines.append("".join(w + " " * (each + (i < more)) for i, w in enumerate(words[:-1])) + words[-1])
    return lines


def boxed(text: str) -> str:
    """A text with a frame of stars around it, one space inside.

    Asked as: draw a box around a text, frame of stars around lines.

    >>> print(boxed("hi\\nyou"))
    *******
    * hi  *
    * you *
    *******
    """
    lines = text.splitlines()
    width = max((len(line) for line in lines), default=0)
    edge = "*" * (width + 4)
    return "\n".join([edge, *(f"* {line.ljust(width)} *" for line in lines), edge])


def indented(text: str, n: int = 4) -> str:
    """A text with every line moved to the right, empty lines left alone.

    Asked as: indent every line by n spaces, indent a text.

    >>> indented("a\\n\\nb", 2)
    '  a\\n\\n  b'
    """
    return "\n".join(" " * n + line if line.strip() else line for line in text.split("\n"))


def without_comments(text: str) -> list[str]:
    """The lines of a text without blank ones and those that begin with '#'.

    Asked as: read lines skipping blank lines and comments, remove comment lines starting with a hash.

    >>> without_comments("# a\\nb \\n\\n  # c\\nd")
    ['b', 'd']
    """
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def longest_common_part(first: str, second: str) -> str:
    """The longest text that stands in both, the first one of equals.

    Asked as: longest common substring of two strings.

    >>> longest_common_part("schoolbook", "toolbox")
    'oolbo'
    """
    best = ""
    for start in range(len(first)):
        while start + len(best) < len(first) and first[start : start + len(best) + 1] in second:
            best = first[start : start + len(best) + 1]
    return best


def common_words(first: str, second: str) -> list[str]:
    """The words that stand in both texts, whatever their case, in alphabetical order.

    Asked as: words that two texts have in common, common words of two sentences.

    >>> common_words("The red car", "a car, the best")
    ['car', 'the']
    """
    return sorted({*re.findall(r"\w+", first.lower())} & {*re.findall(r"\w+", second.lower())})


def positions_of(text: str, part: str) -> list[int]:
    """Every place where a part begins in a text, overlapping ones too.

    Asked as: find all positions of a substring, all indexes where a word occurs in a text.

    >>> positions_of("banana", "ana")
    [1, 3]
    """
    return [i for i in range(len(text)) if part and text.startswith(part, i)]


def last_replaced(text: str, old: str, new: str) -> str:
    """A text with the last occurrence of a part replaced.

    Asked as: replace only the last occurrence in a string.

    >>> last_replaced("a, b, c", ", ", " and ")
    'a, b and c'
    """
    before, found, after = text.rpartition(old)
    return f"{before}{new}{after}" if found else text


def initial_and_last_name(name: str) -> str:
    """A user name: the first letter of the first name and the last name, in small letters a to z.

    Umlauts are written ae, oe, ue and ss.

    Asked as: user name from a full name, first letter of the first name plus last name, make a login name,
    first initial and last name in lower case.

    >>> initial_and_last_name("Jürgen O'Müller"), initial_and_last_name("Ada Byron King")
    ('jomueller', 'aking')
    """
    plain = name.lower()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        plain = plain.replace(umlaut, letters)
    words = plain.split()
    if not words:
        return ""
    return re.sub(r"[^a-z]", "", words[0][:1] + words[-1] if len(words) > 1 else words[0])


def email_from_name(name: str, domain: str) -> str:
    """An address first.last@domain of a full name, in small letters.

    Asked as: build an email address from first and last name and a domain, company email first.last.

    >>> email_from_name("Ada King Lovelace", "example.org")
    'ada.lovelace@example.org'
    """
    words = re.findall(r"[a-z0-9-]+", name.lower())
    return f"{'.'.join(dict.fromkeys(words[:1] + words[-1:]))}@{domain}"


def without_umlauts(text: str) -> str:
    """A text with German umlauts written as ae, oe, ue and ss.

    Asked as: replace umlauts with ae oe ue, german umlauts to ascii.

    >>> without_umlauts("Größe Übung")
    'Groesse Uebung'
    """
    pairs = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    return "".join(pairs.get(c, c) for c in text)


def column_label(name: str) -> str:
    """A label for people of a name with underscores: words with spaces, the first with a capital.

    Asked as: column name to a human label, turn first_name into 'First name', snake case to a readable label.

    >>> column_label("first_name"), column_label("street__and_no")
    ('First name', 'Street and no')
    """
    label = " ".join(name.replace("_", " ").split())
    return label[:1].upper() + label[1:]


def name_parts(name: str) -> dict[str, str]:
    """A full name as a dict with first and last; a single name is the first.

    Asked as: split a full name into first and last name.
    Holds: middle names go with the first, middle names go to the first, middle names belong to the
    first, middle names count as first.

    >>> name_parts("Ada King Lovelace"), name_parts("Plato")
    ({'first': 'Ada King', 'last': 'Lovelace'}, {'first': 'Plato', 'last': ''})
    """
    words = name.split()
    return {"first": " ".join(words[:-1] or words), "last": words[-1] if len(words) > 1 else ""}


def greeting(hour: int) -> str:
    """A greeting for an hour of the day; ValueError outside 0 to 23.

    Asked as: good morning good afternoon or good evening by hour, greeting depending on the time of day.

    >>> greeting(8), greeting(12), greeting(20)
    ('Good morning', 'Good afternoon', 'Good evening')
    """
    if not 0 <= hour <= 23:
        raise ValueError("hour must be from 0 to 23")
    return "Good morning" if hour < 12 else "Good afternoon" if hour < 18 else "Good evening"


def letter_value(word: str) -> int:
    """The sum of a word's letters, a being 1 and z 26.

    Asked as: sum of letter positions a=1 b=2, value of a word by its letters in the alphabet.

    >>> letter_value("Abc!")
    6
    """
    return sum(ord(c) - ord("a") + 1 for c in word.lower() if "a" <= c <= "z")


def sorted_words(text: str) -> str:
    """The words of a text in alphabetical order, whatever their case.

    Asked as: sort the words of a sentence alphabetically, words of a text in order ignoring case.

    >>> sorted_words("pear Apple fig")
    'Apple fig pear'
    """
    return " ".join(sorted(text.split(), key=str.lower))


def filled_with_defaults(text: str, values: dict[str, object]) -> str:
    """A template with {name} or {name|default} filled in; double braces are braces. KeyError for no value.

    Asked as: fill placeholders with a default after a pipe, mail template with {name} and {name|default},
    template with double braces for real braces.

    >>> filled_with_defaults("Hi { name |you}, {n} new {{mails}}", {"n": 3})
    'Hi you, 3 new {mails}'
    """

    def put(found: re.Match[str]) -> str:
        if found.group(1) is None:
            return found.group()[0]
        name = found.group(1).strip()
        if name in values:
            return str(values[name])
        if found.group(2) is None:
            raise KeyError(name)
        return found.group(2)[1:]

    return re.sub(r"\{\{|\}\}|\{([^{}|]*)(\|[^{}]*)?\}", put, text)


def spelled(word: str) -> str:
    """A word in the spelling alphabet: Alfa, Bravo, Charlie; other characters stay.

    Asked as: nato phonetic alphabet, spell a word with alfa bravo charlie.

    >>> spelled("cab 1")
    'Charlie Alfa Bravo 1'
    """
    alphabet = (
        "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett",
        "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango",
        "Uniform", "Victor", "Whiskey", "Xray", "Yankee", "Zulu",
    )  # fmt: skip
    known = {name[0]: name for name in alphabet}
    return " ".join(known.get(c, c) for c in word.upper() if not c.isspace())
