"""Docstrings that the model writes: what they claim has to hold, and nothing but them changes."""

from __future__ import annotations

import pytest

from nl2x.code.describing.asked import Asked
from nl2x.code.describing.describe import Described, describe
from nl2x.code.describing.putting import only_docstrings_differ, with_docstrings
from nl2x.code.describing.seen import File
from nl2x.code.describing.wording import first_part
from nl2x.errors import Refused
from sandbox import Sandbox

SHOP = """def distinct(words):
    # in order
    return list(dict.fromkeys(words))


class Basket:
    def __init__(self): self.items = []

    def put(self, item):
        if not item:
            raise ValueError("nothing")
        self.items.append(item)
"""
ALL = Asked(hints=False, docstrings=True)


def documented(asked: Asked, scripted, box: Sandbox, *replies: str, text: str = SHOP) -> Described:
    return describe(asked, File("shop.py", text), box, lambda: scripted(*replies), seconds=30)


def of(name: str, **more) -> Asked:
    return Asked(hints=False, docstrings=True, names=(name,), **more)


def test_all_that_have_none(scripted, box: Sandbox) -> None:
    replies = ("Keep each word once.", "Put an item into the basket.", "Things to buy together.")
    done = documented(ALL, scripted, box, *(f'{r}"""' for r in replies))
    after = SHOP.replace("words):\n", 'words):\n    """Keep each word once."""\n')
    after = after.replace("item):\n", 'item):\n        """Put an item into the basket."""\n')
    after = after.replace("class Basket:\n", 'class Basket:\n    """Things to buy together."""\n\n')
    assert done.text == after and only_docstrings_differ(SHOP, after)
    assert done.untried and done.status == "unverified", "words are the model's"


@pytest.mark.parametrize(
    "wrong",
    [
        "Keep the first 3 words.",
        "Keep each word once; KeyError if there is none.",
        "Return a dictionary of the words.",
        "Keep each word once, ignoring case.",
        "Keep each word once: distinct(['a', 'a']) == ['a', 'a'].",
        "Return `unique_words` of the list.",
        "Return the words sorted alphabetically.",
    ],
)
def test_what_the_code_belies_is_not_taken(wrong: str, scripted, box: Sandbox) -> None:
    text = f"{SHOP}\n\nprint(distinct(['b', 'a', 'b', 'B']))\n"
    done = documented(of("distinct"), scripted, box, wrong, "Keep each word once, in order.", text=text)
    assert '    """Keep each word once, in order."""\n    # in order\n' in done.text
    with pytest.raises(Refused, match="claims hold: distinct"):
        documented(of("distinct"), scripted, box, wrong, text=text)


def test_what_is_there_stays_unless_it_is_asked_for_anew(scripted, box: Sandbox) -> None:
    text = SHOP.replace("words):\n", 'words):\n    """Old words."""\n')
    left = documented(of("distinct"), scripted, box, "Keep each word once.", text=text)
    assert left.text == text and left.left_out[0].startswith("distinct: it has one"), left.left_out
    done = documented(of("distinct", anew=True), scripted, box, "Keep each word once.", text=text)
    assert done.text == text.replace("Old words.", "Keep each word once.")


def test_words_of_the_user_need_no_model(box: Sandbox) -> None:
    def no_model():
        raise AssertionError("the words are there")

    asked = of("Basket.put", text='Put it in, "quoted" and C:\\new.')
    done = describe(asked, File("shop.py", SHOP), box, no_model, seconds=5)
    assert '        """Put it in, "quoted" and C:\\\\new."""\n' in done.text
    assert only_docstrings_differ(SHOP, done.text) and done.status == "verified"


def test_an_example_is_one_that_was_run(scripted, box: Sandbox) -> None:
    text = f"{SHOP}\n\nassert distinct(['b', 'a', 'b'])\n"
    done = documented(of("distinct", with_example=True), scripted, box, "Keep each word once.", text=text)
    assert "    >>> distinct(['b', 'a', 'b'])\n    ['b', 'a']\n" in done.text


def test_the_file_itself_and_a_body_on_the_same_line(scripted, box: Sandbox) -> None:
    text = "#!/usr/bin/python\n# mine\n\nimport re\n\n\ndef f(x): return x  # so\n"
    done = documented(of(""), scripted, box, "Small things with texts.", text=text)
    assert done.text.endswith('"""Small things with texts."""\n\nimport re\n\n\ndef f(x): return x  # so\n')
    done = documented(of("f"), scripted, box, "Give back what comes in.", text=text)
    assert done.text.endswith('def f(x):\n    """Give back what comes in."""\n    return x  # so\n')


def test_windows_line_ends_and_long_words(scripted, box: Sandbox) -> None:
    text = SHOP.replace("\n", "\r\n")
    long = (
        "Keep each word once in the order in which it first came, whatever stands between two that are alike."
    )
    done = documented(of("distinct"), scripted, box, long, text=text)
    assert "\n" not in done.text.replace("\r\n", "") and done.text.count('"""') == 2


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        ("Sum the prices.\n\nArgs:\n    prices: 3 of them", "Sum the prices."),
        ("\n    Sum the prices\n    of all.\n    ", "Sum the prices of all."),
        ("Sum the prices. It gives the", "Sum the prices."),
        ("Sum the prices", "Sum the prices."),
        ("Sum the prices.\n>>> f(1)\n2", "Sum the prices."),
    ],
)
def test_what_of_a_reply_is_taken(reply: str, says: str) -> None:
    assert first_part(reply) == says


def test_what_stands_within_a_match_is_not_counted() -> None:
    within = (
        "import sys\n\nmatch sys.platform:\n    case 'linux':\n\n        def g():\n            return 1\n"
    )
    text = f"{within}\n\ndef f():\n    return 2\n"
    assert 'def f():\n    """Two."""\n' in with_docstrings(text, {}, {0: "Two."})
