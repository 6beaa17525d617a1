"""A record that has a dict in it doesn't hold itself."""

import random

import pytest

from nl2x.code.judging import inputs
from nl2x.code.judging.inputs import Makers
from nl2x.code.reading.task import read_task
from nl2x.code.reading.types import Type


def test_a_dict_within_a_record_is_no_record_again(monkeypatch: pytest.MonkeyPatch) -> None:
    fields = {"name": Type("str"), "totals": Type("dict")}
    monkeypatch.setattr(inputs, "fields_in", lambda task: fields)
    task = read_task("f(records) adds up the totals", signature="def f(records: list[dict]) -> dict")
    for index in range(6):
        made = Makers(task, random.Random(0)).value(Type("dict"), index)
        assert set(made) == set(fields) and isinstance(made["totals"], dict)
        assert not set(fields) & set(made["totals"])
