"""A docstring from the request's words says only what was tried and held."""

from __future__ import annotations

import ast

import pytest

from nl2x.code.write import Earlier, Settings, write

ONE = Settings(candidates=1, recipes=False, patches=False)


def docstring(code: str) -> str:
    (node,) = [n for n in ast.parse(code).body if isinstance(n, ast.FunctionDef)][:1]
    return ast.get_docstring(node) or ""


UNIQUE = "    return list(dict.fromkeys({}))\n"


@pytest.mark.parametrize(
    ("words", "reply", "says"),
    [
        # All of it held.
        ("uniq(words): drop repeated words, keep the order. uniq(['a', 'a']) == ['a']", UNIQUE.format("words"),
         "Drop repeated words, keep the order."),
        # A clause beside the main one failed.
        ("uniq(words): drop repeated words, ignoring case, keep the order. uniq(['a', 'a']) == ['a']",
         UNIQUE.format("words"), "Drop repeated words, keep the order."),
        # It begins in the main one and goes on behind it.
        ("count(start, end): days between two dates, both included. count('2024-01-01', '2024-01-02') == 2",
         "    import datetime\n    d = datetime.date.fromisoformat\n    return (d(end) - d(start)).days + (start < end)\n",
         "Days between two dates."),
        ("only(text): the digits written as one text in upper case. only('a1') == '1'",
         "    return ''.join(c for c in text if c.isdigit()) or 'none'\n", "The digits written as one text."),
        # One within the main one.
        ("uniq(words): drop repeated words ignoring case. uniq(['a', 'a']) == ['a']", UNIQUE.format("words"),
         "Drop repeated words."),
        ("price(net): net plus tax of 20% rounded up to whole euros. price(10) == 12",
         "    return net * 1.2\n", "Net plus tax of 20%."),
        # A phrase that nothing was read from.
        ("uniq(words): drop repeated words, but only if the moon is full. uniq(['a', 'a']) == ['a']",
         UNIQUE.format("words"), "Drop repeated words."),
        # An example failed, or what the function is for begins with what failed.
        ("uniq(words): drop repeated words, keep the order. uniq(['a', 'a']) == ['b']", UNIQUE.format("words"), ""),
        ("longest(text): the three longest lines of a text", "    return text.splitlines()[:1]\n", ""),
        # The model's own, which only says the request again, and one that doesn't.
        ("uniq(words): drop repeated words, ignoring case. uniq(['a', 'a']) == ['a']",
         '    """uniq(words): drop repeated words, ignoring case."""\n' + UNIQUE.format("words"),
         "Drop repeated words."),
        ("uniq(words): drop repeated words, ignoring case. uniq(['a', 'a']) == ['a']",
         '    """Each word once."""\n' + UNIQUE.format("words"), "Each word once."),
        ("uniq(words): drop repeated words, ignoring case. uniq(['a', 'a']) == ['a']",
         '    """Drop repeated words, ignoring case.\n\n    Slow on long lists.\n    """\n' + UNIQUE.format("words"),
         "Drop repeated words.\n\nSlow on long lists."),
        # What closes a bracket was cut.
        ("a function row(xs) that gives ('Sum', the sum of the numbers). row([1, 2]) == ('Sum', 3)",
         "    return 'Sum', sum(xs)\n", ""),
        # Of two functions what is said of the first one by itself.
        ("two functions: pack(s) run-length encodes a text and unpack(t) undoes that. pack('') == ''",
         "    return s\n\n\ndef unpack(t):\n    return t\n", "Run-length encodes a text."),
        ("pack(s) and unpack(t), run-length. pack('') == ''", "    return s\n\n\ndef unpack(t):\n    return t\n", ""),
    ],
)  # fmt: skip
def test_no_more_than_held(words: str, reply: str, says: str, box, scripted) -> None:
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert docstring(done.chosen.candidate.code) == says


def test_what_somebody_wrote_stays(box, scripted) -> None:
    code = 'def uniq(words):\n    """Drop repeated words, ignoring case."""\n    return words\n'
    earlier = Earlier("Drop repeated words, ignoring case.", code, "uniq", file="tools.py")
    reply = "    return list(dict.fromkeys(words))\n"
    done = write("make uniq keep the order", lambda: scripted(reply), box, settings=ONE, earlier=earlier)
    assert docstring(done.chosen.candidate.code) == "Drop repeated words, ignoring case."
