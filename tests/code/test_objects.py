"""Errors that the words ask of methods, tried on objects that are made for it."""

from __future__ import annotations

import ast

import pytest

from nl2x.cli.code import _can_be_shown
from nl2x.code.candidates.mending import mend
from nl2x.code.candidates.objects import variants
from nl2x.code.delivery import report
from nl2x.code.delivery.continuing import past_of
from nl2x.code.delivery.place import Place
from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.judging.making import Around, beside, made
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, Written, write
from sandbox import Sandbox

TANK = """class Tank:
    def __init__(self, name: str, {made}):
        self.name = name
        self.{field} = {given}

    def draw(self, liters):
{refusal}        self.{field} -= liters
        return self.{field}

    def fill(self, liters):
        self.{field} += liters
        return self.{field}
"""
REFUSES = "        if liters {} self.{}:\n            raise ValueError('no')\n"


def tank(
    operator: str = "", made: str = "level: float = 0", field: str = "level", given: str = "level"
) -> str:
    refusal = REFUSES.format(operator, field) if operator else ""
    return TANK.format(made=made, field=field, given=given, refusal=refusal)


def trial(words: str, code: str, box: Sandbox) -> Trial:
    return Judge(read_task(words, kind="class"), (), box).trial(Candidate(code, "an attempt"))


def states(words: str, code: str, box: Sandbox) -> list[str]:
    return [c.state for c in trial(words, code, box).clauses]


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("draw must raise ValueError when the liters are more than the level", ">", ">="),
        ("draw raises ValueError if liters exceed its level", ">", "<"),
        ("ValueError when liters is greater than the current level, in draw", ">", ""),
        ("draw should raise a ValueError if the liters are greater than or equal to the level", ">=", ">"),
        ("draw: raise ValueError when liters > self.level", ">", ">="),
        ("draw must throw ValueError if liters is less than the level", "<", ">"),
    ],
)
def test_beyond_what_the_object_holds(words: str, right: str, wrong: str, box: Sandbox) -> None:
    words = f"class Tank with draw and fill. {words}"
    assert states(words, tank(right), box) == ["passed"]
    assert states(words, tank(wrong), box) == ["failed"]
    assert states(words, tank(""), box) == ["failed"]


@pytest.mark.parametrize(
    "words",
    [
        "draw more liters than the level has",
        "draw gives 0 when the liters are more than the level",
        "draw must raise ValueError when the liters are more than twice the level",
        "draw must raise ValueError when the liters are more than the level plus 5",
        "draw must raise ValueError when the liters are more than the level of another tank",
        "draw must raise ValueError when the liters are more than other.level",
        "don't raise ValueError when the liters are more than the level in draw",
        "fill must raise ValueError when it is full",
        "when the level is more than 5 it raises ValueError",
    ],
)
def test_words_that_say_nothing_of_a_limit_that_the_object_holds(words: str, box: Sandbox) -> None:
    found = trial(f"class Tank with draw and fill. {words}", tank(">"), box).clauses
    assert [c for c in found if c.clause.kind == "beyond a field"] == []


def test_the_field_of_the_object_itself(box: Sandbox) -> None:
    words = "class Tank with draw. draw must raise ValueError if liters exceed the level of the tank"
    assert states(words, tank(">"), box) == ["passed"] and states(words, tank(), box) == ["failed"]


@pytest.mark.parametrize(
    ("made", "field", "given"),
    [
        ("level", "level", "level"),
        ("level=0", "_level", "level"),
        ("*, level: int = 5", "level", "level"),
        ("parts: list[str]", "level", "50"),
        ("hull: Hull", "level", "50"),
        ("hull: 'Hull | None'", "level", "50"),
        ("hull: Optional[Hull], level: int = 9", "level", "level"),
    ],
)
def test_objects_are_made_of_what_the_constructor_says(
    made: str, field: str, given: str, box: Sandbox
) -> None:
    words = "class Tank with draw. draw must raise ValueError when the liters are more than the level"
    hull = "from typing import Optional\n\n\nclass Hull:\n    def __init__(self, size: int): pass\n\n\n"
    hull = hull if "Hull" in made else ""
    assert states(words, hull + tank(">", made, field, given), box) == ["passed"]
    assert states(words, hull + tank("<", made, field, given), box) == ["failed"]


@pytest.mark.parametrize("made", ["pump", "pump: 'Motor', level=0", "connect: Callable[[], int]"])
def test_what_cannot_be_made_is_named_as_not_tried(made: str, box: Sandbox, scripted) -> None:
    said = "draw must raise ValueError when the liters are more than the level"
    code = f"from typing import Callable\n\n\nclass Pump:\n    pass\n\n\n{tank('>', made, given='10')}"
    done = write(
        f"Write a class Tank. {said}", lambda: scripted(f"{code}\n```"), box,
        settings=Settings(candidates=1, recipes=False),
    )  # fmt: skip
    assert all(c.state == "untried" for c in done.chosen.clauses)
    assert any(said in words for words in done.unchecked), done.unchecked


def test_each_method_is_held_to_its_own_words(box: Sandbox) -> None:
    words = (
        "class Tank with draw and fill. draw must raise ValueError for negative liters, "
        "and fill must raise TypeError for negative liters"
    )
    good = tank().replace(
        "        self.level -=", "        if liters < 0:\n            raise ValueError\n        self.level -="
    )
    good = good.replace(
        "        self.level +=", "        if liters < 0:\n            raise TypeError\n        self.level +="
    )
    assert states(words, good, box) == ["passed", "passed"]
    swapped = (
        good.replace("ValueError", "E")
        .replace("TypeError", "ValueError")
        .replace("raise E", "raise TypeError")
    )
    assert states(words, swapped, box) == ["failed", "failed"]


def test_the_constructor_too(box: Sandbox) -> None:
    words = "class Tank with draw. Tank must raise ValueError for a negative level"
    code = tank().replace(
        "        self.name =", "        if level < 0:\n            raise ValueError('x')\n        self.name ="
    )
    assert states(words, code, box) == ["passed"] and states(words, tank(), box) == ["failed"]


def test_what_is_lacking_is_put_in(box: Sandbox) -> None:
    words = "class Tank with draw. draw must raise ValueError when the liters are more than the level"
    judge = Judge(read_task(words, kind="class"), (), box)
    better = mend(judge, judge.trial(Candidate(tank(), "an attempt")))
    assert better and better[-1].clean()
    assert "if liters > self.level:\n            raise ValueError(" in better[-1].candidate.code


@pytest.mark.parametrize(
    ("words", "around", "call"),
    [
        ("class Tank", "t = Tank('blue', 40)\n", "Tank('blue', 40)"),
        (
            "class Tank",
            "def test_it():\n    assert Tank('red', level=1).draw(1) == 0\n",
            "Tank('red', level=1)",
        ),
        ("class Tank: t = Tank('small', 7)", "", "Tank('small', 7)"),
        ("class Tank", "t = Tank(name)\n", "Tank(name='Ann')"),
        ("class Tank with a level", "", "Tank(name='Ann', level=100)"),
    ],
)
def test_how_an_object_is_made(words: str, around: str, call: str) -> None:
    (node,) = ast.parse(tank()).body
    assert isinstance(node, ast.ClassDef)
    thing = made(node, tank(), words, Around(around), ("name", "level"), lambda _: 0)
    assert thing is not None and thing.call == call


USED = "\n\nmine = Tank('oil', 60)\nprint(mine.draw(25))\n"


def changed(words: str, reply: str, box: Sandbox, scripted) -> Written:
    source = tank() + USED
    earlier, bare = spoken_of(source, words, "tanks.py")
    assert earlier is not None and past_of(earlier, read_task(bare)) is not None
    return write(
        bare, lambda: scripted(f"```python\n{reply}\n```"), box, earlier=earlier,
        place=Place("tanks.py", source), settings=Settings(candidates=1, patches=False),
    )  # fmt: skip


def test_a_changed_method_is_shown_beside_what_it_was(box: Sandbox, scripted) -> None:
    words = "draw must raise ValueError when the liters are more than the level"
    done = changed(words, tank(">"), box, scripted)
    assert done.passed and done.anything_tried and done.ran
    assert "  Tank('oil', 60).draw(25) gave 35 as before" in report.in_words(done)
    wrong = changed(words, tank("<"), box, scripted)
    assert not wrong.passed
    assert "  Tank('oil', 60).draw(25) gave 35 before, now raised ValueError" in report.in_words(wrong)


def test_a_new_method_is_shown_with_what_it_gives(box: Sandbox, scripted) -> None:
    reply = "def half(self):\n    return self.level / 2"
    done = changed("add a method half() to Tank that gives half of what is in it", reply, box, scripted)
    assert not done.anything_tried and done.ran, "what was not checked can be confirmed"
    assert "  Tank('oil', 60).half() wasn't there before, now 30.0" in report.in_words(done)


@pytest.mark.parametrize(
    "words",
    ["draw and fill must raise ValueError for negative liters", "make draw() and fill() raise ValueError"],
)
def test_two_methods_at_once(words: str) -> None:
    earlier, _ = spoken_of(tank(), words, "tanks.py")
    assert earlier is not None and earlier.name == "Tank"
    assert "draw" in earlier.asked


SHOP = """class Customer:
    def __init__(self, name, level):
        self.name, self.level = name, level


class Order:
    def __init__(self, customer, lines):
        self.customer, self.lines = customer, lines

    def label(self):
        return f"{self.customer.name}: {sum(q * p for q, p in self.lines)}"
"""
LABEL = """```python
class Order:
    def label(self):
        return f"{self.customer.name} ({self.customer.level}): {sum(q * p for q, p in self.lines)}"
```"""
TOLD = "make Order.label show the customer's level in brackets behind the name"


def relabelled(source: str, scripted, box: Sandbox, *replies: str, tests: str = "") -> Written:
    earlier, bare = spoken_of(source, TOLD, "shop.py", [("test_shop.py", tests)] if tests else ())
    settings, place = Settings(candidates=1, recipes=False), Place("shop.py", source)
    engine = scripted(LABEL, *replies)
    return write(bare, lambda: engine, box, earlier=earlier, place=place, settings=settings)


@pytest.mark.parametrize(
    "tests",
    [
        "ann = Customer('Ann', 2)\n\n\ndef test_it():\n    Order(ann, [(2, 1.5)]).label()\n",
        "import shop\n\n\ndef test_it():\n    a = shop.Customer('Ann', 2)\n    shop.Order(a, [(2, 1.5)])\n",
        "def ann():\n    return Customer('Ann', 2)\n\n\ndef test_it(ann):\n    Order(ann, [(2, 1.5)])\n",
    ],
)
def test_an_object_that_a_test_makes_of_others(tests: str, scripted, box: Sandbox) -> None:
    done = relabelled(SHOP, scripted, box, tests=tests)
    assert [(d.on, d.before, d.after) for d in done.differences] == [
        ("Order(Customer('Ann', 2), [(2, 1.5)]).label", "gave 'Ann: 3.0'", "gave 'Ann (2): 3.0'")
    ]
    assert done.ran


def test_an_object_by_the_hints_of_the_constructor(scripted, box: Sandbox) -> None:
    hints = SHOP.replace("customer, lines)", "customer: Customer, lines: list)")
    done = relabelled(hints.replace("name, level)", "name: str, level: int)"), scripted, box)
    assert [d.after for d in done.differences] == ["gave 'Ann (10): 0'"]


def test_a_call_that_the_model_makes_up_has_to_work(scripted, box: Sandbox) -> None:
    wrong, right = "Customer('Bo', 1), ['x'])\n```", "Customer('Bo', 1), [(1, 2)])\n```"
    done = relabelled(SHOP, scripted, box, wrong, right)
    assert [(d.on, d.after) for d in done.differences] == [
        ("Order(Customer('Bo', 1), [(1, 2)]).label", "gave 'Bo (1): 2'")
    ]


@pytest.mark.parametrize(
    ("proposed", "made"),
    [
        ("Customer('Bo', 1), [('tea', 2)])", "Order(Customer('Bo', 1), [(2, 2)])"),
        ("Customer('Bo', 1), 3)", None),
    ],
)
def test_a_call_with_values_of_another_kind(proposed: str, made: str | None, scripted, box: Sandbox) -> None:
    done = relabelled(SHOP, scripted, box, f"{proposed}\n```")
    assert [d.on.removesuffix(".label") for d in done.differences] == ([made] if made else [])


def test_the_fewest_changes_of_a_call_come_first() -> None:
    found = [*variants("Order(Customer('Bo'), ['x'], n=1)")]
    assert found[0] == "Order(Customer('Bo'), ['x'], n=1)"
    assert found.index("Order([Customer('Bo')], ['x'], n=1)") < found.index(
        "Order([Customer('Bo')], [2], n=1)"
    )


def test_where_no_object_can_be_made_it_is_said(scripted, box: Sandbox) -> None:
    done = relabelled(SHOP, scripted, box, "nobody, 3)\n```", "nobody, 3)\n```", "nobody, 3)\n```")
    assert done.passed and not done.differences
    earlier, _ = spoken_of(SHOP, TOLD, "shop.py")
    assert _can_be_shown(done, earlier) and not _can_be_shown(done, None)
    assert any("nothing tells how to make an object of Order" in words for words in done.unchecked)


def test_definitions_beside_a_call_and_none_that_the_code_has_itself() -> None:
    needed = beside("Order(Customer('a', 1), [])", "class Order:\n    pass\n", f"LEVEL = 2\n\n\n{SHOP}")
    assert needed.startswith("class Customer") and "class Order" not in needed and "LEVEL" not in needed


def test_what_ran_and_breaks_off_now_is_not_shown_for_writing(scripted, box: Sandbox) -> None:
    broken = LABEL.replace("self.customer.level", "self.customer.leval")
    earlier, bare = spoken_of(
        SHOP, TOLD, "shop.py", [("test_shop.py", "Order(Customer('A', 1), [(2, 3)])\n")]
    )
    settings, place = Settings(candidates=1, recipes=False), Place("shop.py", SHOP)
    done = write(bare, lambda: scripted(broken), box, earlier=earlier, place=place, settings=settings)
    assert [d.after for d in done.differences] == ["raised AttributeError"]
    assert not done.anything_tried and not _can_be_shown(done, earlier)
