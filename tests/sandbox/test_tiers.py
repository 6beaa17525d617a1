"""Tiers are found by trying; a machine without any is told so; an ordinary user and root get the same."""

# Programs stand on one line, however long.
# ruff: noqa: E501

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sandbox
from sandbox import CannotConfine, Program, Sandbox, launch
from tests.sandbox.conftest import ROOT, usable_mechanisms

NOBODY = 65534


def test_the_tier_is_recorded_with_every_result(confined_box: Sandbox) -> None:
    found = confined_box.confinement
    assert found.tier == {"kernel": "full", "bwrap": "full", "landlock": "no-userns"}[found.mechanism]
    assert confined_box.judge(Program("print(1)")).tier == found.tier
    assert found.facts["landlock"] >= 1 and found.why


def test_probe_gives_the_tier_and_why() -> None:
    found = sandbox.probe()
    assert found.tier in ("full", "no-userns") and "Landlock" in found.why


def test_a_weaker_tier_says_why_not_the_stronger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "bwrap"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(launch, "BWRAP", str(broken))
    started = launch.start((), sandbox.Limits(), ("bwrap", "landlock"))
    try:
        assert started.confinement.tier == "no-userns" and "bwrap:" in started.confinement.why
    finally:
        started.control.close()
        started.process.wait()


def test_a_machine_that_cannot_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        launch, "mechanisms", lambda allow_unisolated=False: ("none",) if allow_unisolated else ()
    )
    monkeypatch.setattr("sandbox.box._shared", {})
    verdict = sandbox.run("print('ran')")
    assert verdict.status == "refused" and verdict.stdout == "" and "Linux 5.13" in verdict.detail
    assert sandbox.probe().tier == "refused"
    with pytest.raises(CannotConfine), Sandbox() as box:
        box.judge(Program("print('ran')"))
    unprotected = sandbox.run("print('ran')", allow_unisolated=True)
    assert (unprotected.status, unprotected.tier, unprotected.stdout) == ("passed", "none", "ran\n")
    with pytest.raises(CannotConfine):
        sandbox.confined("zlib:compress", b"")
    for box in list(sandbox.box._shared.values()):
        box.close()


def test_a_confinement_that_leaks_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The self-test tries to break out; a kernel that lets it is no tier. Here: no namespaces hide the file tree,
    and the rules allow everything, which the attempt to list the root directory shows."""
    fake = tmp_path / "sandbox"
    shutil.copytree(ROOT / "sandbox", fake, ignore=shutil.ignore_patterns("__pycache__"))
    child = fake / "inside/child.py"
    child.write_text(child.read_text().replace("landlock.restrict(room.rules)", "pass"))
    monkeypatch.setattr(launch, "__file__", str(fake / "launch.py"))
    with pytest.raises(CannotConfine, match="list the root directory"):
        launch.start((), sandbox.Limits(), ("landlock",))


def interpreter_for_everybody() -> str | None:
    """A Python 3.11 or later that any user of this machine may run."""
    here = os.path.realpath(sys.executable)
    if all(place.stat().st_mode & 0o001 for place in Path(here).parents):
        return here
    for path in ("/usr/bin/python3", "/usr/local/bin/python3"):
        version = "import sys; print(sys.version_info >= (3, 11))"
        if (
            Path(path).exists()
            and "True" in subprocess.run([path, "-c", version], capture_output=True, text=True).stdout
        ):
            return path
    return None


AS_USER = """
import json, os, sys
if os.getuid() == 0:
    os.setgroups([]); os.setresgid({nobody}, {nobody}, {nobody}); os.setresuid({nobody}, {nobody}, {nobody})
import sandbox
with sandbox.Sandbox(1, mechanism={mechanism!r}) as box:
    threads = "import threading, time\\nfor i in range(60): threading.Thread(target=time.sleep, args=(.2,), daemon=True).start()"
    shadow = "open('/etc/passwd').read()"
    right = box.judge(sandbox.Program("def f(x): return 2 * x", checks=("f(2) == 4", "f(1) + 1 == 3")))
    print(json.dumps([os.getuid(), right.status, right.tier, box.judge(sandbox.Program(threads)).breach,
        box.judge(sandbox.Program(shadow)).status, box.judge(sandbox.Program("import socket; socket.socket()")).status,
        box.judge(sandbox.Program("open('x', 'w').write('y'); print(open('x').read())")).stdout]))
"""


@pytest.mark.parametrize("mechanism", usable_mechanisms())
def test_as_an_ordinary_user(mechanism: str, tmp_path: Path) -> None:
    python = interpreter_for_everybody()
    if python is None:
        pytest.skip("no Python here that an ordinary user may run")
    library = Path("/tmp") / f"sandbox-user-{os.getpid()}"
    shutil.copytree(ROOT / "sandbox", library / "sandbox", ignore=shutil.ignore_patterns("__pycache__"))
    library.chmod(0o755)
    try:
        script = AS_USER.format(nobody=NOBODY, mechanism=mechanism)
        environment = {"PYTHONPATH": str(library), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
        result = subprocess.run(
            [python, "-c", script], capture_output=True, text=True, env=environment, cwd="/tmp"
        )
    finally:
        shutil.rmtree(library)
    assert result.returncode == 0, result.stderr
    uid, *rest = json.loads(result.stdout)
    assert uid != 0
    tier = "no-userns" if mechanism == "landlock" else "full"
    assert rest == ["passed", tier, "threads", "error", "error", "y\n"]
