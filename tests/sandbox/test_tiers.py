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
from tests.sandbox.attacks import ALL
from tests.sandbox.conftest import ESCAPED, ROOT, Bait, installed_mechanisms, interpreter_for_everybody

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


@pytest.mark.parametrize("mechanism", installed_mechanisms())
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


def attacks_as_user(mechanism: str, bait: Bait) -> dict[str, list[str]]:
    """What every attack gave for an ordinary user: tier and output."""
    python = interpreter_for_everybody()
    if python is None:
        pytest.skip("no Python here that an ordinary user may run")
    library = Path("/tmp") / f"sandbox-attacks-{os.getpid()}-{mechanism}"
    shutil.copytree(ROOT / "sandbox", library / "sandbox", ignore=shutil.ignore_patterns("__pycache__"))
    library.chmod(0o755)
    try:
        environment = {"PYTHONPATH": str(library), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
        codes = json.dumps({attack.name: bait.fill(attack.code) for attack in ALL})
        result = subprocess.run(
            [python, "-c", ALL_AS_USER.format(nobody=NOBODY, mechanism=mechanism)],
            input=codes, capture_output=True, text=True, env=environment, cwd="/tmp",
        )  # fmt: skip
    finally:
        shutil.rmtree(library)
    assert result.returncode == 0, result.stderr
    return dict(json.loads(result.stdout))


ALL_AS_USER = """
import json, os, sys
if os.getuid() == 0:
    os.setgroups([]); os.setresgid({nobody}, {nobody}, {nobody}); os.setresuid({nobody}, {nobody}, {nobody})
import sandbox
with sandbox.Sandbox(1, mechanism={mechanism!r}) as box:
    found = {{}}
    for name, code in json.load(sys.stdin).items():
        verdict = box.judge(sandbox.Program(code))
        found[name] = [verdict.tier, verdict.stdout]
    print(json.dumps(found))
"""


@pytest.mark.slow
@pytest.mark.parametrize("mechanism", installed_mechanisms())
def test_every_attack_fails_for_an_ordinary_user(mechanism: str, bait: Bait) -> None:
    found = attacks_as_user(mechanism, bait)
    assert set(found) == {attack.name for attack in ALL}
    tiers = {tier for tier, _ in found.values()}
    assert tiers == {"no-userns" if mechanism == "landlock" else "full"}
    escaped = [a.name for a in ALL if ESCAPED in found[a.name][1] and found[a.name][0] not in a.weaker]
    assert not escaped
    assert Path(bait.secret).read_text() == "PRIVATE KEY"


# Machines that lack something, played by a seccomp filter before nl2x starts: numbers of x86_64 and errno.
OLD_KERNEL = {444: 38}  # landlock_create_ruleset: before Linux 5.13
NO_NAMESPACES = {272: 1}  # unshare: as where an administrator has switched user namespaces off
CRIPPLED = """
import ctypes, os, struct, sys
missing, program = {missing!r}, {program!r}
code = [(0x20, 0, 0, 0)]
for number, error in missing.items():
    code += [(0x15, 0, 1, number), (0x06, 0, 0, 0x50000 | error)]
body = b"".join(struct.pack("=HBBI", *step) for step in [*code, (0x06, 0, 0, 0x7fff0000)])
buffer = ctypes.create_string_buffer(body, len(body))
header = ctypes.create_string_buffer(struct.pack("@HxxxxxxP", len(body) // 8, ctypes.addressof(buffer)))
libc = ctypes.CDLL(None)
assert libc.prctl(38, 1, 0, 0, 0) == 0 and libc.prctl(22, 2, ctypes.c_void_p(ctypes.addressof(header)), 0, 0) == 0
os.execv(sys.executable, [sys.executable, *program])
"""


def on_a_lesser_machine(missing: dict[int, int], *program: str) -> subprocess.CompletedProcess[str]:
    """Run `python PROGRAM…` where some system calls aren't there."""
    script = CRIPPLED.format(missing=missing, program=list(program))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NL2X_CACHE": "/nonexistent/cache"}
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)


needs_x86 = pytest.mark.skipif(os.uname().machine != "x86_64", reason="the filter's numbers are of x86_64")


@needs_x86
def test_an_old_kernel_is_refused_with_exit_4_and_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "task.py"
    file.write_text("print('it ran')")
    refused = on_a_lesser_machine(OLD_KERNEL, "-m", "nl2x", "run", str(file))
    assert refused.returncode == 4 and "it ran" not in refused.stdout, refused
    assert "Use Linux 5.13 or later with Landlock" in refused.stderr and "Traceback" not in refused.stderr
    told = on_a_lesser_machine(OLD_KERNEL, "-m", "nl2x", "run", str(file), "--json")
    answer = json.loads(told.stdout)
    assert (told.returncode, answer["status"], answer["tier"], answer["stdout"]) == (4, "refused", "none", "")
    looked = on_a_lesser_machine(OLD_KERNEL, "-m", "nl2x", "doctor")
    (line,) = [line for line in looked.stdout.splitlines() if "isolation" in line]
    assert looked.returncode == 4 and line.startswith("NO") and "no Landlock in this kernel" in line


@needs_x86
def test_only_the_flag_that_says_so_runs_without_isolation(tmp_path: Path) -> None:
    file = tmp_path / "task.py"
    file.write_text("print('it ran')")
    command = ("-m", "nl2x", "run", str(file), "--run-without-isolation", "--json")
    allowed = on_a_lesser_machine(OLD_KERNEL, *command)
    answer = json.loads(allowed.stdout)
    assert (allowed.returncode, answer["tier"], answer["stdout"]) == (0, "none", "it ran\n"), allowed
    # Where there is isolation the flag gives none of it away.
    assert json.loads(on_a_lesser_machine({}, *command).stdout)["tier"] in ("full", "no-userns")


@needs_x86
def test_without_namespaces_the_tier_is_the_lesser_one_and_says_why(tmp_path: Path) -> None:
    file = tmp_path / "task.py"
    file.write_text("open('/etc/passwd')")
    result = on_a_lesser_machine(NO_NAMESPACES, "-m", "nl2x", "run", str(file), "--json")
    answer = json.loads(result.stdout)
    assert (answer["tier"], answer["status"]) == ("no-userns", "error"), answer
    assert answer["detail"].startswith("PermissionError")
    looked = on_a_lesser_machine(NO_NAMESPACES, "-m", "nl2x", "doctor")
    (line,) = [line for line in looked.stdout.splitlines() if "isolation" in line]
    assert line.startswith("ok") and "no-userns, by landlock" in line and "kernel: " in line, line


def test_it_can_be_lifted_out_whole(tmp_path: Path) -> None:
    """The folder alone, elsewhere, with no other package to be found."""
    shutil.copytree(ROOT / "sandbox", tmp_path / "sandbox", ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        "import sys, sandbox\n"
        "verdict = sandbox.run('def f(x): return x * 2', checks=['f(2) == 4'], tests='assert f(3) + 0 == 6')\n"
        "assert not [name for name in sys.modules if name.startswith('nl2x')]\n"
        "print(verdict.status, verdict.tier, sandbox.__file__)"
    )
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{code}"]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    status, tier, place = result.stdout.split()
    assert (status, tier) == ("passed", sandbox.probe().tier) and place.startswith(str(tmp_path)), result
