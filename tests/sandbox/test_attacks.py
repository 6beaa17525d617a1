"""Every attack bites without protection, and fails in every kind of confinement."""

import os
from pathlib import Path

import pytest

from sandbox import Program, Sandbox
from tests.sandbox.attacks import ALL, Attack
from tests.sandbox.conftest import ESCAPED, Bait, unprotected

NAMES = [attack.name for attack in ALL]


@pytest.mark.parametrize("attack", ALL, ids=NAMES)
def test_it_bites_without_protection(attack: Attack, bait: Bait, tmp_path: Path) -> None:
    with Path(bait.secret).open("rb") as inherited:
        os.set_inheritable(inherited.fileno(), True)
        result = unprotected(bait.fill(attack.code), tmp_path)
    if ESCAPED not in result.stdout and attack.harmless:
        pytest.skip(attack.harmless)
    assert ESCAPED in result.stdout, result


@pytest.mark.parametrize("attack", ALL, ids=NAMES)
def test_it_fails_in_the_sandbox(attack: Attack, bait: Bait, confined_box: Sandbox) -> None:
    with Path(bait.secret).open("rb") as inherited:
        os.set_inheritable(inherited.fileno(), True)
        verdict = confined_box.judge(Program(bait.fill(attack.code)))
    if verdict.tier in attack.weaker:
        pytest.skip("this tier shares the host's file tree: names and sizes can be seen")
    assert ESCAPED not in verdict.stdout, verdict
    assert Path(bait.secret).read_text() == "PRIVATE KEY"
