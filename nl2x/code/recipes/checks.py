"""Recipes that check whether something is as it should be."""

from __future__ import annotations

import re


def is_ipv4(text: str) -> bool:
    """Whether a text is an IPv4 address: four numbers from 0 to 255 without leading zeros.

    Asked as: validate an ipv4 address, valid ip address.
    Holds: no leading zeros, without leading zeros, leading zeros not allowed, leading zeros are not
    allowed, leading zeros are invalid, numbers from 0 to 255, each 0 to 255, four numbers from 0 to
    255.

    >>> is_ipv4("192.168.1.1"), is_ipv4("256.1.1.1"), is_ipv4("01.1.1.1")
    (True, False, False)
    """
    parts = text.split(".")
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and int(part) <= 255 and str(int(part)) == part for part in parts
    )


def is_email(text: str) -> bool:
    """Whether a text looks like an e-mail address.

    Asked as: validate an email address, is it a valid email.

    >>> is_email("ann.lee@mail.example.com"), is_email("ann@com"), is_email("a b@x.org")
    (True, False, False)
    """
    return re.fullmatch(r"[\w.+%-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", text) is not None


def luhn(number: str) -> bool:
    """Whether a card number's check digit is right (Luhn); spaces and dashes don't count.

    Asked as: luhn check, validate a credit card number.

    >>> luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569")
    (True, False)
    """
    digits = [int(c) for c in number if c not in " -"] if re.fullmatch(r"[\d -]+", number) else []
    doubled = [d if i % 2 == 0 else d * 2 - 9 * (d > 4) for i, d in enumerate(reversed(digits))]
    return len(digits) > 1 and sum(doubled) % 10 == 0


def is_hex_color(text: str) -> bool:
    """Whether a text is a colour such as #fff or #00FF7F.

    Asked as: validate a hex color.

    >>> is_hex_color("#00FF7f"), is_hex_color("#ggg"), is_hex_color("fff")
    (True, False, False)
    """
    return re.fullmatch(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})", text) is not None


def strong_password(password: str) -> bool:
    """Whether a password has 8 characters or more, a small and a capital letter and a digit.

    Asked as: password strength, validate a password, at least 8 characters with upper case and digit.

    >>> strong_password("Passw0rdX"), strong_password("password")
    (True, False)
    """
    return (
        len(password) >= 8
        and any(c.islower() for c in password)
        and any(c.isupper() for c in password)
        and any(c.isdigit() for c in password)
    )


def is_isbn10(text: str) -> bool:
    """Whether a text is a valid ISBN of ten digits; dashes don't count.

    Asked as: validate an isbn, isbn 10 check digit.

    >>> is_isbn10("3-598-21508-8"), is_isbn10("3-598-21508-9")
    (True, False)
    """
    digits = text.replace("-", "")
    if not re.fullmatch(r"\d{9}[\dX]", digits):
        return False
    return sum((10 if c == "X" else int(c)) * (10 - i) for i, c in enumerate(digits)) % 11 == 0


def compare_versions(first: str, second: str) -> int:
    """-1, 0 or 1 as the first version number is older, the same or newer; missing parts count as 0.

    Asked as: compare version numbers, version strings like 1.2.10.
    Holds: missing parts are zero, missing parts are 0, missing parts count as zero, missing numbers are
    0.

    >>> compare_versions("1.2.10", "1.2.9"), compare_versions("1.0", "1")
    (1, 0)
    """
    a, b = ([int(part) for part in version.split(".")] for version in (first, second))
    length = max(len(a), len(b))
    a, b = a + [0] * (length - len(a)), b + [0] * (length - len(b))
    return (a > b) - (a < b)


def is_username(name: str, least: int = 3, most: int = 16) -> bool:
    """Whether a text is a user name: letters, digits and underscores, a letter first, of a certain length.

    Asked as: valid username letters digits and underscore starting with a letter, validate a user name.

    >>> is_username("bob_7"), is_username("7bob"), is_username("bo")
    (True, False, False)
    """
    return (
        isinstance(name, str)
        and least <= len(name) <= most
        and re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) is not None
    )


def is_isbn13(text: str) -> bool:
    """Whether a text is a valid ISBN of thirteen digits; dashes and spaces don't count.

    Asked as: validate an isbn 13, isbn13 check digit, ean13 barcode check.

    >>> is_isbn13("978-3-16-148410-0"), is_isbn13("978-3-16-148410-1")
    (True, False)
    """
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"\d{13}", digits):
        return False
    return sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0


def is_iban(text: str) -> bool:
    """Whether a text is an IBAN with right check digits; spaces and case don't count.

    Asked as: validate an iban, iban checksum.

    >>> is_iban("GB82 WEST 1234 5698 7654 32"), is_iban("GB82 WEST 1234 5698 7654 33")
    (True, False)
    """
    code = text.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", code):
        return False
    return int("".join(str(int(c, 36)) for c in code[4:] + code[:4])) % 97 == 1


def is_number(text: str) -> bool:
    """Whether a text is a decimal number, with or without sign and fraction.

    Asked as: is a string a number, validate a numeric string, check whether text is numeric.

    >>> is_number("-3.5"), is_number("1e5"), is_number("")
    (True, False, False)
    """
    return re.fullmatch(r"\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*", text) is not None


def is_url(text: str) -> bool:
    """Whether a text looks like a web address with http or https.

    Asked as: validate a url, is it a valid web address.

    >>> is_url("https://x.org/a?b=1"), is_url("x.org"), is_url("http://a b.org")
    (True, False, False)
    """
    return re.fullmatch(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?", text) is not None


def is_mac_address(text: str) -> bool:
    """Whether a text is a MAC address: six pairs of hexadecimal digits with colons or dashes.

    Asked as: validate a mac address.

    >>> is_mac_address("00:1A:2b:3c:4d:5e"), is_mac_address("00:1A:2b")
    (True, False)
    """
    return re.fullmatch(r"[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}", text) is not None


def password_score(password: str) -> int:
    """How many of five things a password has: 8 characters, a small letter, a capital, a digit, a sign.

    Asked as: password strength score, score a password from 0 to 5.

    >>> password_score("abc"), password_score("Passw0rd!")
    (1, 5)
    """
    return sum((
        len(password) >= 8,
        any(c.islower() for c in password),
        any(c.isupper() for c in password),
        any(c.isdigit() for c in password),
        any(not c.isalnum() and not c.isspace() for c in password),
    ))  # fmt: skip


def strong_password_with_sign(password: str, least: int = 8) -> bool:
    """Whether a password is long enough and has a small and a capital letter, a digit and another sign.

    Asked as: strong password with special character, validate a password with upper lower digit and symbol.

    >>> strong_password_with_sign("Passw0rd!"), strong_password_with_sign("Passw0rdX")
    (True, False)
    """
    return (
        len(password) >= least
        and any(c.islower() for c in password)
        and any(c.isupper() for c in password)
        and any(c.isdigit() for c in password)
        and any(not c.isalnum() and not c.isspace() for c in password)
    )
