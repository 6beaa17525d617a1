import os
import subprocess
import sys
from pathlib import Path

import pytest

from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Prompt, Sampling
from nl2x.lm.states import KeptStates, State

STATE = State((1, 2, 3, 4), b"state" * 1000)


def kept(folder: Path, limit: int = 1 << 20, key: str = "model") -> KeptStates:
    return KeptStates(folder, key, limit)


def files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.state"))


def test_what_is_kept_is_found_by_its_beginning(tmp_path: Path) -> None:
    kept(tmp_path).keep(STATE)
    assert kept(tmp_path).longest([1, 2, 3, 4, 5, 6], 0) == STATE
    assert kept(tmp_path).longest([1, 2, 9], 1) == STATE


def test_no_more_in_common_than_known_is_no_help(tmp_path: Path) -> None:
    kept(tmp_path).keep(STATE)
    assert kept(tmp_path).longest([1, 2, 9], 2) is None
    assert kept(tmp_path).longest([7, 8], 0) is None


def test_the_longest_wins(tmp_path: Path) -> None:
    longer = State((1, 2, 3, 4, 5), b"x")
    for state in (STATE, longer, State((1, 2), b"y")):
        kept(tmp_path).keep(state)
    assert kept(tmp_path).longest([1, 2, 3, 4, 5], 0) == longer


def test_a_foreign_key_is_not_looked_at(tmp_path: Path) -> None:
    kept(tmp_path, key="another model").keep(STATE)
    assert kept(tmp_path).longest([1, 2, 3, 4], 0) is None


@pytest.mark.parametrize("damage", ["flip", "cut", "grow", "empty", "head", "zeros"])
def test_a_damaged_state_is_ignored_and_removed(damage: str, tmp_path: Path) -> None:
    kept(tmp_path).keep(STATE)
    [file] = files(tmp_path)
    raw = file.read_bytes()
    file.write_bytes(
        {
            "flip": raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:],
            "cut": raw[:-1],
            "grow": raw + b"!",
            "empty": b"",
            "head": b"something else entirely" + raw,
            "zeros": bytes(len(raw)),
        }[damage]
    )
    assert kept(tmp_path).longest([1, 2, 3, 4], 0) is None
    kept(tmp_path).keep(STATE)
    assert kept(tmp_path).longest([1, 2, 3, 4], 0) == STATE


def test_the_least_recently_used_goes_first(tmp_path: Path) -> None:
    states = [State((n, n + 1), bytes(1000)) for n in range(3)]
    for age, state in enumerate(states[:2]):
        kept(tmp_path).keep(state)
        newest = max(files(tmp_path), key=lambda f: f.stat().st_mtime_ns)
        os.utime(newest, ns=(age * 10**9, age * 10**9))
    assert kept(tmp_path).longest([0, 1], 0) == states[0]  # used: now the youngest
    kept(tmp_path, limit=2500).keep(states[2])
    assert kept(tmp_path).longest([1, 2], 0) is None
    assert kept(tmp_path).longest([0, 1], 0) == states[0]
    assert sum(f.stat().st_size for f in files(tmp_path)) <= 2500


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept(tmp_path / "file").keep(STATE)
    assert kept(tmp_path / "file").longest([1, 2, 3, 4], 0) is None


RULES = " ".join(f"Account {n} is for things of kind {n}." for n in range(20))


def prompt(note: str) -> Prompt:
    return Prompt(note, system=RULES, turns=(("Paid 5 for a pen.", "Account 3"),))


PROGRAM = f"""
import sys
from nl2x.lm import open_engine, Prompt, Sampling
with open_engine("light", context=2048) as engine:
    before = engine.tokens_read
    prompt = Prompt(sys.argv[1], system={RULES!r}, turns=(("Paid 5 for a pen.", "Account 3"),))
    done = engine.generate(prompt, Sampling(max_tokens=int(sys.argv[2])))[0]
    print(engine.tokens_read - before, repr(done))
"""


def in_a_new_process(cache: Path, note: str, tokens: int = 6) -> tuple[int, str]:
    from nl2x.places import cache_dir

    cache.mkdir(exist_ok=True)
    if not (cache / "models").exists():
        (cache / "models").symlink_to(cache_dir() / "models")
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, note, str(tokens)],
        env={**os.environ, "NL2X_CACHE": str(cache), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    count, _, completion = run.stdout.partition(" ")
    return int(count), completion


@pytest.mark.light_model
@pytest.mark.slow
def test_a_new_process_continues_from_the_kept_state(tmp_path: Path, light: LlamaEngine) -> None:
    first_count, _ = in_a_new_process(tmp_path, "Bought 3 chairs for 90.")
    note = "Paid the printer 40 for leaflets."
    count, completion = in_a_new_process(tmp_path, note)
    own = light.count_tokens(note)
    assert first_count > 200
    assert count <= own + 6 + 16
    fresh_count, fresh = in_a_new_process(tmp_path / "other", note)
    assert fresh_count > 200
    assert fresh == completion  # the same output, to the last digit, whether read or put back


@pytest.mark.slow
@pytest.mark.light_model
def test_what_was_read_before_changes_no_result(light_path: Path) -> None:
    """Whatever shares a beginning with the prompt, and however much of it: the logits are the same."""
    with LlamaEngine(light_path, Settings(context=2048, keep_states=False)) as engine:
        warm = Sampling(temperature=1.0, max_tokens=8)
        first = engine.generate(prompt("Rent 500."), warm, n=3)
        for earlier in (
            prompt("Rent 501 and more."),
            Prompt("Rent 500.", system=RULES[:300]),
            Prompt("Rent 500.", system=RULES[: len(RULES) // 2] + " And nothing else."),
            Prompt("Something else entirely."),
        ):
            engine.generate(earlier, Sampling(max_tokens=3))
            assert engine.generate(prompt("Rent 500."), warm, n=3) == first


@pytest.mark.slow
@pytest.mark.light_model
def test_an_environment_variable_turns_keeping_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_KEEP_STATES", "0")
    in_a_new_process(tmp_path, "Rent 500.", tokens=1)
    assert files(tmp_path) == []
