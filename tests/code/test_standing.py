"""What is tried is the code as it will stand in the user's file: below its decorators, beside its names."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.place import Place
from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.judging.judging import Candidate
from nl2x.code.write import Settings, Written, write
from sandbox import Sandbox

WORDS = "remove duplicates from a list, keep the order of the first occurrences. dedupe([2, 1, 2]) == [2, 1]"
REPLY = "def dedupe(items):\n    return list(dict.fromkeys(items))\n"
BODY = "def dedupe(items):\n    return items\n"


def put(source: str, words: str, reply: str, scripted, box: Sandbox, **more) -> tuple[Written, str]:
    earlier, bare = spoken_of(source, words, "u.py")
    place, settings = Place("u.py", source), Settings(candidates=1, recipes=False)
    known = (Candidate(reply, "an attempt"),)
    done = write(
        bare,
        lambda: scripted("nothing"),
        box,
        known=known,
        earlier=earlier,
        place=place,
        settings=settings,
        **more,
    )
    return done, place.after(done.chosen.candidate.code, done.task)


@pytest.mark.parametrize(
    "above",
    [
        "import functools\n\n\n@functools.lru_cache\n",
        "from functools import lru_cache\n\n\n@lru_cache(maxsize=None)\n",
        "def twice(f):\n    return lambda *a: f(*a) * 2\n\n\n@twice\n",
    ],
)
def test_a_decorator_that_breaks_it(above: str, scripted, box: Sandbox) -> None:
    done, _ = put(above + BODY, WORDS, REPLY, scripted, box)
    assert not done.passed and done.status == "unverified"


def test_a_decorator_that_goes_with_it(scripted, box: Sandbox) -> None:
    source = "def listed(f):\n    return lambda *a: list(f(*a))\n\n\n@listed\n" + BODY
    reply = "def dedupe(items):\n    return dict.fromkeys(items).keys()\n"
    done, after = put(source, WORDS, reply, scripted, box)
    assert done.passed, done.chosen.checks
    assert after.startswith("def listed(f):") and "@listed\ndef dedupe(items):\n" in after


def test_a_decorator_that_cannot_be_had_here_is_named(scripted, box: Sandbox) -> None:
    source = "from no_such_package import app\n\n\n@app.route('/d')\n" + BODY
    done, after = put(source, WORDS, REPLY, scripted, box)
    assert done.passed and done.status == "unverified"
    assert any("@app.route('/d') in u.py" in words for words in done.unchecked), done.unchecked
    assert "@app.route('/d')\ndef dedupe" in after


def test_names_of_the_file_stay_and_are_what_it_is_tried_with(scripted, box: Sandbox) -> None:
    words = "scaled(n): n times the factor. scaled(2) == 20"
    reply = "FACTOR = 10\n\n\ndef scaled(n):\n    return n * FACTOR\n"
    signature = {"signature": "def scaled(n)"}
    done, _ = put("X = 1\n", words, reply, scripted, box, **signature)
    assert done.passed
    done, after = put("FACTOR = 3\n", words, reply, scripted, box, **signature)
    assert not done.passed and "FACTOR = 3\n" in after and "FACTOR = 10" not in after


def test_helpers_of_the_file_are_not_overwritten(scripted, box: Sandbox) -> None:
    source = (
        "def plain(text):\n    return text.strip().lower()\n\n\ndef slug(text):\n    return plain(text)\n"
    )
    reply = "def plain(text):\n    return text\n\n\ndef shout(text):\n    return plain(text).upper()\n"
    done, after = put(source, "shout(text): the text in capitals. shout(' a') == 'A'", reply, scripted, box)
    assert after.startswith(source) and done.passed, done.chosen.checks


def test_an_import_does_not_take_a_name_of_the_file(scripted, box: Sandbox) -> None:
    source = "import datetime\n\nTODAY = datetime.date.today()\n"
    reply = (
        "from datetime import datetime\n\n\ndef year(day):\n    return datetime.strptime(day, '%Y').year\n"
    )
    done, after = put(source, "year(day): its year. year('2024') == 2024", reply, scripted, box)
    assert "from datetime import datetime" not in after and not done.passed


def test_a_file_without_anything_of_it_changes_nothing(scripted, box: Sandbox) -> None:
    done, after = put("import os\n\nHERE = os.getcwd()\n", WORDS, REPLY, scripted, box)
    assert done.status == "verified", done.unchecked
    assert after.startswith("import os\n\nHERE = os.getcwd()\n\n\ndef dedupe(")
