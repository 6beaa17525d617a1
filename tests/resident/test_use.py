"""When a resident process is used, and when one is started."""

import pytest

from nl2x.resident import Use, wanted


@pytest.mark.parametrize(
    ("variable", "ci", "off", "person", "use"),
    [
        ("", "", False, True, Use.START),
        ("", "", False, False, Use.RUNNING),
        ("", "true", False, True, Use.RUNNING),
        ("", "", True, True, Use.NEVER),
        ("0", "", False, True, Use.NEVER),
        ("1", "", False, False, Use.START),
        ("1", "", True, False, Use.NEVER),
    ],
)
def test_only_a_person_or_the_variable_starts_one(
    monkeypatch: pytest.MonkeyPatch, variable: str, ci: str, off: bool, person: bool, use: Use
) -> None:
    monkeypatch.setenv("NL2X_WORKER", variable)
    monkeypatch.setenv("CI", ci)
    assert wanted(off=off, person=person) is use
