"""A function of a user's file that is changed: what must stay as it was, and what is shown beside it."""

from __future__ import annotations

import pytest

from nl2x.code.delivery import report
from nl2x.code.delivery.place import Place
from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.write import Settings, Written, write
from sandbox import Sandbox

SOURCE = '''def with_discount(price, percent):
    """The price less a discount.

    >>> with_discount(100, 20)
    80.0
    """
    return price - price * percent / 100


def initials(name):
    return "".join(part[0] for part in name.split())


def show(rows):
    for name, price in rows:
        print(initials(name), with_discount(price, 10))


if __name__ == "__main__":
    show([("Ada Lovelace", 20), ("Bob Ray", 12.5)])
'''
TESTS = "from prices import *\n\ndef test_initials():\n    assert initials('Ann B') == 'AB'\n"
ONCE = Settings(candidates=1, recipes=False, patches=False)


def changed(words: str, reply: str, scripted, box: Sandbox, *checks: str, tests: str = "") -> Written:
    beside = [("test_prices.py", tests)] if tests else []
    earlier, bare = spoken_of(SOURCE, words, "prices.py", beside)
    assert earlier is not None
    place = Place("prices.py", SOURCE)
    engine = scripted(f"{reply}\n```")
    return write(bare, lambda: engine, box, earlier=earlier, place=place, checks=checks, settings=ONCE)


def shown(done: Written) -> dict[str, bool]:
    return {c.check: c.passed for c in done.chosen.checks}


DOTS = "    return ''.join(part[0] + '.' for part in name.split())"


@pytest.mark.parametrize(
    "words",
    [
        "make initials put a dot after each letter",
        "initials should end every letter with a dot",
        "in initials, write a dot behind each letter",
    ],
)
def test_old_and_new_results_stand_beside_each_other(words: str, scripted, box: Sandbox) -> None:
    done = changed(words, DOTS, scripted, box)
    assert done.passed and done.status == "unverified" and done.ran
    lines = report.in_words(done)
    assert "  initials('Ada Lovelace') gave 'AL' before, now 'A.L.'" in lines, lines
    assert "  initials('') gave '' as before" in lines
    assert report.as_json(done)["changes"][0] == {
        "call": "initials('Ada Lovelace')", "before": "gave 'AL'", "after": "gave 'A.L.'", "told": "",
    }  # fmt: skip
    assert not any("another candidate" in line for line in lines), "the old code is no candidate"
    assert '"""' not in done.chosen.candidate.code, "what is to change is not what it is for"


def test_what_a_test_says_otherwise_is_asked_about(scripted, box: Sandbox) -> None:
    words = "make initials put a dot after each letter"
    done = changed(words, DOTS, scripted, box, tests=TESTS)
    (asked,) = report.told_otherwise(done)
    assert asked.startswith(
        "test_prices.py, line 4 says that initials('Ann B') gave 'AB'; now it gave 'A.B.'"
    )
    said = changed(words, DOTS, scripted, box, "initials('Ann B') == 'A.B.'", tests=TESTS)
    assert said.passed and report.told_otherwise(said) == [], "it is said what it gives from now on"


def test_what_a_test_says_and_still_holds_is_not_asked_about(scripted, box: Sandbox) -> None:
    reply = "    return ''.join(part[0] for part in name.replace('-', ' ').split())"
    done = changed("make initials split at dashes, too", reply, scripted, box, tests=TESTS)
    assert done.passed and report.told_otherwise(done) == []


RAISES = (
    "    if percent > 100:\n        raise ValueError('too much')\n    return price - price * percent {} 100"
)


@pytest.mark.parametrize(
    "words",
    [
        "with_discount must raise ValueError when the percent is above 100",
        "make with_discount raise a ValueError if percent is more than 100",
        "change with_discount: ValueError if percent > 100",
    ],
)
def test_only_what_a_condition_is_told_of_may_differ(words: str, scripted, box: Sandbox) -> None:
    good = changed(words, RAISES.format("/"), scripted, box)
    assert good.passed, report.in_words(good)
    assert any(check.startswith("everything else is as before") for check in shown(good))
    bad = changed(words, RAISES.format("//"), scripted, box)
    assert not bad.passed
    assert any(check.endswith(" as before: gave 96.25") or "as before: gave" in check for check in shown(bad))


@pytest.mark.parametrize(
    "words",
    [
        "with_discount must raise ValueError when the percent is above 100, and round down to whole numbers",
        "make with_discount round down to whole numbers",
    ],
)
def test_where_more_is_asked_for_more_may_differ(words: str, scripted, box: Sandbox) -> None:
    done = changed(words, RAISES.format("//"), scripted, box)
    assert not any("as before" in check for check in shown(done))


@pytest.mark.parametrize(
    "words", ["simplify with_discount", "clean up with_discount", "make with_discount faster"]
)
def test_the_same_in_another_form(words: str, scripted, box: Sandbox) -> None:
    good = changed(words, "    return price * (100 - percent) / 100", scripted, box)
    assert good.passed and any(check.startswith("what it gives is as before") for check in shown(good))
    assert [w for w in good.unchecked if w.endswith("only that it gives the same")], (
        "that it is so isn't tried"
    )
    bad = changed(words, "    return price * (1 - percent)", scripted, box)
    assert not bad.passed
    assert shown(bad)["with_discount(100, 20) as before: gave 80.0"] is False


def test_another_result_that_is_asked_for_beside_is_not_held_to_the_same(scripted, box: Sandbox) -> None:
    reply = "    return price * (100 + percent) / 100"
    done = changed("simplify with_discount, the percent is a surcharge from now on", reply, scripted, box)
    assert done.passed and not any("as before" in check for check in shown(done))


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        ("    return name.initials", "raised AttributeError"),
        ("    return name[99]", "raised IndexError"),
        ("    raise ValueError(name)", "raised ValueError"),
    ],
)
def test_the_calls_of_the_file_must_run(reply: str, says: str, scripted, box: Sandbox) -> None:
    done = changed("make initials put a dot after each letter", reply, scripted, box)
    assert not done.passed
    failed = [c for c in done.chosen.checks if not c.passed]
    assert failed[0].check == "initials('Ada Lovelace') runs, as in prices.py or its tests"
    assert failed[0].shown == says


def test_an_error_that_is_asked_for_may_come(scripted, box: Sandbox) -> None:
    reply = "    if ' ' in name:\n        raise ValueError('one word')\n    return name[:1]"
    done = changed("make initials raise ValueError for names of more than one word", reply, scripted, box)
    assert done.passed, report.in_words(done)


def test_an_example_of_the_docstring_does_not_bind_the_change(scripted, box: Sandbox) -> None:
    done = changed(
        "make with_discount take a fraction as percent", "    return price * (1 - percent)", scripted, box
    )
    assert done.passed
    assert report.told_otherwise(done)[0].startswith(
        "its docstring says that with_discount(100, 20) gave 80.0"
    )
