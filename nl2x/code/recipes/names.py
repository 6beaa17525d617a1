"""Recipes on names, masks and templates."""

from __future__ import annotations

import re


def last_name_first(name: str) -> str:
    """A name with the last name first: 'Lovelace, Ada'.

    Asked as: full name to last name comma first name, last name first.

    >>> last_name_first("Ada King Lovelace"), last_name_first("Plato")
    ('Lovelace, Ada King', 'Plato')
    """
    parts = name.split()
    return f"{parts[-1]}, {' '.join(parts[:-1])}" if len(parts) > 1 else " ".join(parts)


def first_name_first(name: str) -> str:
    """'Lovelace, Ada' as 'Ada Lovelace'.

    Asked as: turn 'Last, First' into 'First Last', last comma first to first last.

    >>> first_name_first("Lovelace, Ada"), first_name_first("Plato")
    ('Ada Lovelace', 'Plato')
    """
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma else name.strip()


def abbreviated_name(name: str) -> str:
    """A name with all but the last part as initials: 'J. R. Tolkien'.

    Asked as: abbreviate first and middle names, initials and last name, shorten a name to initials with
    surname.

    >>> abbreviated_name("john ronald Tolkien")
    'J. R. Tolkien'
    """
    parts = name.split()
    return " ".join([f"{part[0].upper()}." for part in parts[:-1]] + [p.capitalize() for p in parts[-1:]])


def mask_digits(text: str, shown: int = 4, sign: str = "*") -> str:
    """Every digit but the last ones replaced; all other characters stay where they are.

    Asked as: mask all but the last four digits keeping spaces and dashes, hide digits of a card number
    with spaces, mask digits.
    Holds: keep spaces and dashes, keep the spaces, keep dashes, keep the dashes and spaces, leave the
    spaces, leave dashes and spaces as they are, leave spaces and dashes as they are, leave other
    characters alone, other characters stay, spaces stay, dashes stay, spaces and dashes stay.

    >>> mask_digits("4111 1111-1111 1234")
    '**** ****-**** 1234'
    """
    left = sum(c.isdigit() for c in text) - shown
    done = []
    for c in text:
        done.append(sign if c.isdigit() and left > 0 else c)
        left -= c.isdigit()
    return "".join(done)


def mask_email(email: str) -> str:
    """An e-mail address with the name's first letter, then stars.

    Asked as: mask an email address, hide part of an email.

    >>> mask_email("john@example.com")
    'j***@example.com'
    """
    name, at, domain = email.partition("@")
    return name[:1] + "*" * max(len(name) - 1, 0) + at + domain


def censor(text: str, words: list[str], sign: str = "*") -> str:
    """Each of the words in a text, in any case and only as a whole word, replaced by as many signs.

    Asked as: censor words, redact words in a text, replace bad words by stars, blank out whole words.
    Holds: with stars of the same length, of the same length, in any case, any case, whatever their
    case.

    >>> censor("Darn, a darning dArn!", ["darn"])
    '****, a darning ****!'
    """
    if not words:
        return text
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)"
    return re.sub(pattern, lambda found: sign * len(found.group()), text, flags=re.IGNORECASE)


def fill_template(template: str, values: dict[str, object]) -> str:
    """A template with {name} replaced by values; names without a value stay.

    Asked as: fill a template with {name} placeholders, replace placeholders by values from a dict.
    Holds: unknown ones stay, unknown names stay, unknown placeholders stay, unknown keys stay as they
    are, unknown ones stay as they are, leave unknown ones alone, missing ones stay, leave unknown ones.

    >>> fill_template("Hi {name}, {x}", {"name": "Ann"})
    'Hi Ann, {x}'
    """
    return re.sub(r"\{(\w+)\}", lambda m: str(values.get(m.group(1), m.group())), template)


def fill_double_template(template: str, values: dict[str, object]) -> str:
    """A template with {{name}} replaced by values; names without a value stay.

    Asked as: fill a template with {{name}} double braces placeholders, mustache template replace.

    >>> fill_double_template("Hi {{ name }}, {{x}}", {"name": "Ann"})
    'Hi Ann, {{x}}'
    """
    return re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda m: str(values.get(m.group(1), m.group())), template)


def replace_words(text: str, replacements: dict[str, str]) -> str:
    """Whole words of a text replaced after a dict.

    Asked as: replace words by a dictionary, replace whole words from a mapping.

    >>> replace_words("a cat, a catalog", {"cat": "dog"})
    'a dog, a catalog'
    """
    return re.sub(r"\w+", lambda word: replacements.get(word.group(), word.group()), text)


def username(name: str) -> str:
    """A user name from a full name: first letter and last name in lower case.

    Asked as: make a username from first initial and last name.

    >>> username("Ada King Lovelace")
    'alovelace'
    """
    parts = name.lower().split()
    return parts[0][0] + parts[-1] if len(parts) > 1 else "".join(parts)


def phone_format(text: str) -> str:
    """Ten digits as (123) 456-7890; ValueError for any other number of digits.

    Asked as: format a phone number like (123) 456-7890, pretty print ten digit phone.

    >>> phone_format("123.456.7890")
    '(123) 456-7890'
    """
    digits = re.sub(r"\D", "", text)
    if len(digits) != 10:
        raise ValueError("a phone number has ten digits")
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"


def digits_only(text: str) -> str:
    """The digits of a text.

    Asked as: keep only digits, normalize a phone number to digits, strip everything but digits.

    >>> digits_only("+1 (23) 45")
    '12345'
    """
    return "".join(c for c in text if c.isdigit())


def unique_name(name: str, taken: list[str]) -> str:
    """A name, with _2, _3 … where it is taken already.

    Asked as: make a name unique by appending a number, next free file name.

    >>> unique_name("a", ["a", "a_2"]), unique_name("b", ["a"])
    ('a_3', 'b')
    """
    new, n = name, 1
    while new in taken:
        n += 1
        new = f"{name}_{n}"
    return new
