"""What goes on from earlier code changes it, or says that it didn't."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.write import Earlier, Settings, write
from nl2x.errors import Refused

SLUG = Earlier(
    "turn a title into a slug", "def slug(title):\n    return '-'.join(title.lower().split())\n", "slug"
)
SAME = "    # the same\n    return '-'.join( title.lower().split() )\n```"
TWO = Settings(candidates=2)


def test_the_same_code_again_is_no_answer(box, scripted) -> None:
    with pytest.raises(Refused, match="nothing that was tried changes the code"):
        write("use underscores instead of dashes", lambda: scripted(SAME), box, earlier=SLUG, settings=TWO)


def test_a_change_is_one(box, scripted) -> None:
    engine = scripted(SAME, "    return '_'.join(title.lower().split())\n```")
    done = write("use underscores instead of dashes", lambda: engine, box, earlier=SLUG, settings=TWO)
    assert "'_'" in done.chosen.candidate.code.replace('"', "'")


def test_what_shows_on_no_input_is_told(box, scripted) -> None:
    engine = scripted("    words = title.lower().split()\n    return '-'.join(words)\n```")
    done = write("use underscores instead of dashes", lambda: engine, box, earlier=SLUG, settings=TWO)
    assert done.status == "unverified"
    assert any("changes no result" in words for words in done.unchecked)


def test_what_it_does_already_is_an_answer(box, scripted) -> None:
    done = write(
        "ignore case", lambda: scripted(SAME), box, earlier=SLUG, settings=TWO,
        checks=("slug('A b') == 'a-b'",),
    )  # fmt: skip
    assert done.passed and done.chosen.candidate.origin == "the code from before"


def test_examples_of_what_was_before_do_not_hold_where_it_is_to_be_otherwise(box, scripted) -> None:
    shown = Earlier(f"{SLUG.words}: slug('A b') gives 'a-b'", SLUG.code, "slug")
    engine = scripted("    return '_'.join(title.lower().split())\n```")
    words = "use underscores instead of dashes. slug('C d') == 'c_d'"
    done = write(words, lambda: engine, box, earlier=shown, settings=TWO)
    assert [c.check for c in done.chosen.checks] == ["slug('C d') == 'c_d'"] and done.passed
    assert "a-b" not in engine.prompts[0].user
    still = write(
        "strip it too. slug(' C d') == 'c-d'", lambda: scripted(SAME), box, earlier=shown, settings=TWO
    )
    assert len(still.chosen.checks) == 2


FILE = '''import functools

LIMIT = 3


@app.route("/words")
def dedupe(words):
    """Remove duplicates, keep the order."""
    return list(dict.fromkeys(words))[:LIMIT]


def total(prices):
    return sum(prices)
'''


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("make dedupe in tools.py ignore case", "dedupe"),
        ("change the function dedupe: ignore case", "dedupe"),
        ("dedupe should ignore case", "dedupe"),
        ("in dedupe, ignore case", "dedupe"),
        ("dedupe(words): remove duplicates, ignoring case", ""),
        ("the total of all prices", ""),
        ("make a total of the prices", ""),
        ("make dedupe_all that takes several lists", ""),
    ],
)
def test_a_function_that_is_spoken_of(words: str, name: str) -> None:
    earlier, left = spoken_of(FILE, words, "tools.py")
    assert (earlier.name if earlier else "") == name
    assert "tools.py" not in left
    if earlier:
        assert earlier.code.startswith("LIMIT = 3\n") and "app.route" not in earlier.code
        assert earlier.words == "Remove duplicates, keep the order."
