"""Texts of the forms that the words call by name: a function that looks for hashtags shows nothing on texts
without any."""

from __future__ import annotations

import re

KNOWN_FORMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"\b(?:hash-?tags?|mentions?|tweets?)\b",
        (
            "Sunny #Beach and #beach2 today, says @Ann",
            "#a #b #a",
            "no tags here",
            "I like #Tea, #coffee and @Bob_1.",
            "x#y and # alone",
            "#One",
        ),
    ),
    (
        r"\b(?:urls?|web ?links?|hyperlinks?|web addresses)\b",
        (
            "see https://x.org/a?b=1, and (http://y.com).",
            "https://x.org https://x.org",
            "nothing here",
            "http://Mail.com/Path",
            "www.z.net or https://b.org/c#d",
            "https://a.org/b.html",
        ),
    ),
    (
        r"\bhtml\b[^.;\n]{0,20}\btags?\b|\btags?\b[^.;\n]{0,20}\bhtml\b",
        ("<p>Hi <b>you</b></p>", "no tags", "<a href='x'>link</a> end", "one<br/>two", "<i>x</i> <i>y</i>"),
    ),
    (
        r"\bversions?\b(?=[^.;\n]{0,30}\b(?:numbers?|strings?|older|newer|compare\w*|sort\w*|dots?)\b)|"
        r"\b(?:compare|sort)\w*\s+(?:two\s+)?versions?\b",
        ("1.2.10", "1.2.9", "1.10", "1.9", "2.0", "1.0", "1"),
    ),
    (
        r"\bip(?:v4)? ?address(?:es)?\b|\bipv4\b",
        ("192.168.1.1", "256.1.1.1", "01.1.1.1", "10.0.0", "8.8.8.8", "1.2.3.4.5", "a.b.c.d", "0.0.0.0"),
    ),
    (
        r"\bextensions?\b(?=[^.;\n]{0,30}\b(?:file|path|name)\w*)|\b(?:file|path)\w*\s+extensions?\b",
        ("report.PDF", "a/b.tar.gz", ".bashrc", "x", "photo.jpeg", "dir.d/file", "Notes.Txt"),
    ),
    (
        r"(?<!at )\b(?:two|both|a|start|end|clock)\s+times?\b"
        r"(?! (?:span|period|series|table|stamp|limit|zone|of))|"
        r"\bquarter hours?\b",
        ("09:30", "23:59", "00:00", "12:05", "07:45", "16:52"),
    ),
    (
        r"\bphone numbers?\b",
        ("079 123 45 67", "+41 79 123 45 67", "(030) 123-456", "no number", "555-0199", "+4930123456"),
    ),
    (
        r"\biban\b",
        (
            "DE89 3704 0044 0532 0130 00",
            "GB82WEST12345698765432",
            "gb82 west 1234 5698 7654 32",
            "DE88 3704 0044 0532 0130 00",
            "x",
            "CH93 0076 2011 6238 5295 7",
        ),
    ),
    (
        r"\bhex(?:adecimal)? colou?rs?\b",
        ("#00FF7f", "#ggg", "fff", "#abc", "#12345", "00ff00", "#FFFFFF"),
    ),
    (
        r"\bpasswords?\b",
        ("Passw0rdX", "password", "Sh0rt", "12345678", "Abcdefg1", "ALLCAPS123", "n0 Space!"),
    ),
    (r"\buser ?names?\b", ("bob_7", "7bob", "bo", "Ann-Lee", "x" * 20, "user_name", "Zoe")),
    (r"\bkey ?= ?value\b", ("a=1;b=2", "x = 1", "name=Ann, age=30", "k=v=w", "none here", "a=1 b=2")),
)
"""What the words call a form by, and texts of it: of those that fit, and of those that just don't."""


def texts_of_form(words: str) -> tuple[str, ...]:
    """Texts of the first form that the words name, none where they name none."""
    found = (texts for pattern, texts in KNOWN_FORMS if re.search(pattern, words, re.IGNORECASE))
    return next(found, ())
