"""Recipes that find things in texts by their form."""

from __future__ import annotations

import re


def find_urls(text: str) -> list[str]:
    """The web addresses in a text, in order, without the punctuation after them.

    Asked as: extract all urls from a text, find links, find web addresses.
    Holds: in the order they appear, in order of appearance.

    >>> find_urls("see https://x.org/a?b=1, and (http://y.com).")
    ['https://x.org/a?b=1', 'http://y.com']
    """
    return [url.rstrip(".,;:!?)]}'\"") for url in re.findall(r"https?://[^\s<>\"]+", text)]


def find_mentions(text: str) -> list[str]:
    """The @mentions in a text without the sign, in order, e-mail addresses passed over.

    Asked as: extract mentions, find @mentions, user names mentioned in a tweet.

    >>> find_mentions("@ann and @bob_1, mail me@x.org")
    ['ann', 'bob_1']
    """
    return re.findall(r"(?<![\w.])@(\w+)", text)


def find_hashtags_once(text: str) -> list[str]:
    """The hashtags in a text without the sign, in lower case, once each, in order.

    Asked as: extract hashtags without duplicates in lower case, unique hashtags.

    >>> find_hashtags_once("#One and #two_2 #one!")
    ['one', 'two_2']
    """
    return list(dict.fromkeys(tag.lower() for tag in re.findall(r"#(\w+)", text)))


def find_emails_in_order(text: str) -> list[str]:
    """The e-mail addresses in a text, once each, in the order in which they first come.

    Asked as: extract email addresses in order of appearance, find emails in a text without duplicates.

    >>> find_emails_in_order("Mail bob@x.org, amy@y.com or bob@x.org.")
    ['bob@x.org', 'amy@y.com']
    """
    return list(dict.fromkeys(re.findall(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", text)))


def find_phone_numbers(text: str) -> list[str]:
    """The phone numbers in a text such as 555-123-4567, in order.

    Asked as: extract phone numbers from a text, find us phone numbers like 555-123-4567.

    >>> find_phone_numbers("call 555-123-4567 or (555) 987-6543")
    ['555-123-4567', '(555) 987-6543']
    """
    return re.findall(r"(?<!\d)(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)", text)


def find_integers(text: str) -> list[int]:
    """The whole numbers in a text, signs included.

    Asked as: extract all integers from a text, find whole numbers in a string.

    >>> find_integers("3 apples, -4 pears")
    [3, -4]
    """
    return [int(found) for found in re.findall(r"(?<!\w)-\d+|\d+", text)]


def sum_of_numbers(text: str) -> int:
    """The sum of the whole numbers in a text.

    Asked as: sum of all numbers in a text, add up the numbers found in a string.

    >>> sum_of_numbers("3 apples and 12 pears")
    15
    """
    return sum(int(found) for found in re.findall(r"(?<!\w)-\d+|\d+", text))


def find_dates(text: str) -> list[str]:
    """The ISO dates in a text, in order.

    Asked as: extract dates like 2024-05-03 from a text, find iso dates.

    >>> find_dates("from 2024-05-03 to 2024-06-01.")
    ['2024-05-03', '2024-06-01']
    """
    return re.findall(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", text)


def find_quoted(text: str) -> list[str]:
    """What stands in double quotes in a text, in order.

    Asked as: extract quoted strings, find text in double quotes.

    >>> find_quoted('say "hi" and "bye"')
    ['hi', 'bye']
    """
    return re.findall(r'"([^"]*)"', text)


def find_capitalized(text: str) -> list[str]:
    """The words that begin with a capital, in order.

    Asked as: extract capitalized words, words that start with a capital letter.

    >>> find_capitalized("Ann and Bob saw the Thames")
    ['Ann', 'Bob', 'Thames']
    """
    return re.findall(r"\b[A-Z]\w*", text)


def email_domain(email: str) -> str:
    """The part of an e-mail address after the @, in lower case.

    Asked as: domain of an email address, part after the at sign.

    >>> email_domain("Ann@Example.com")
    'example.com'
    """
    return email.rpartition("@")[2].strip().lower()


def count_domains(emails: list[str]) -> dict[str, int]:
    """How many addresses there are for each domain, in lower case.

    Asked as: count email addresses per domain, emails by domain.

    >>> count_domains(["a@x.org", "b@X.org", "c@y.com"])
    {'x.org': 2, 'y.com': 1}
    """
    counts: dict[str, int] = {}
    for email in emails:
        domain = email.rpartition("@")[2].strip().lower()
        counts[domain] = counts.get(domain, 0) + 1
    return counts


def url_domain(url: str) -> str:
    """The host of a web address, in lower case, without www. and port.

    Asked as: domain of a url, host name from a url, extract the domain without www.

    >>> url_domain("https://www.Example.com:80/a?b#c"), url_domain("x.org/a")
    ('example.com', 'x.org')
    """
    host = re.sub(r"^[a-z][a-z0-9+.-]*://", "", url.strip().lower())
    host = re.split(r"[/?#]", host)[0].rpartition("@")[2].split(":")[0]
    return host.removeprefix("www.")


def file_extension(name: str) -> str:
    """The ending of a file's name in lower case without the dot, '' for none.

    Asked as: file extension, extension of a filename.
    Holds: without the dot, without a dot, in lower case, in lower case without the dot, lower case
    without the dot, empty string if there is none, empty if there is none, empty text for none.

    >>> file_extension("a/b.tar.GZ"), file_extension(".bashrc"), file_extension("x")
    ('gz', '', '')
    """
    stem, dot, ending = re.split(r"[/\\]", name)[-1].rpartition(".")
    return ending.lower() if dot and stem else ""


def file_stem(path: str) -> str:
    """A file's name without folders and without its last ending.

    Asked as: file name without extension, base name of a path without the extension.

    >>> file_stem("a/b.tar.gz"), file_stem(".bashrc")
    ('b.tar', '.bashrc')
    """
    name = re.split(r"[/\\]", path)[-1]
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def group_by_extension(names: list[str]) -> dict[str, list[str]]:
    """File names by their ending in lower case, '' for none, in order.

    Asked as: group files by extension, file names per extension.

    >>> group_by_extension(["a.TXT", "b.txt", "c"])
    {'txt': ['a.TXT', 'b.txt'], '': ['c']}
    """
    groups: dict[str, list[str]] = {}
    for name in names:
        stem, dot, ending = name.rpartition(".")
        groups.setdefault(ending.lower() if dot and stem else "", []).append(name)
    return groups


def count_levels(log: str) -> dict[str, int]:
    """How many lines of a log name each level.

    Asked as: count log lines per level, number of ERROR WARNING INFO lines in a log.

    >>> count_levels("ERROR a\\nINFO b\\n2024 ERROR c")
    {'ERROR': 2, 'INFO': 1}
    """
    counts: dict[str, int] = {}
    for line in log.splitlines():
        level = re.search(r"\b(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL|FATAL)\b", line)
        if level:
            counts[level.group()] = counts.get(level.group(), 0) + 1
    return counts
