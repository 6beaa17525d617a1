"""Programs that read a file, run with one that isn't there, an empty one and one without the column: a
message on stderr and an exit code other than 0, and never a traceback."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nl2x.code.judging.running import COMMAND, arguments_of, ordinary_values
from nl2x.code.reading.task import Task
from sandbox import Program, Sandbox, Verdict

ENDED = re.compile(r"SystemExit: (?P<says>.*?)(?: \(line \d+\))?$", re.DOTALL)


@dataclass(frozen=True)
class Mishap:
    """A run with a file that isn't as it should be, and what came of it."""

    command: str
    passed: bool
    shown: str


def mishaps(box: Sandbox, code: str, task: Task, files: Mapping[str, bytes]) -> list[Mishap]:
    """What the program does where its only file isn't as it should be; nothing where it takes none, or where
    even an ordinary one tells nothing."""
    values = ordinary_values(code, files)
    used = [v for v in values if v in files] if arguments_of(code) else [*task.files]
    if len(used) != 1 or "input(" in code or "stdin" in code or used[0] not in files:
        return []
    if not box.judge(Program(code, files=files, arguments=tuple(values))).passed:
        return []
    return list(_runs(box, code, values, used[0], files))


def _runs(
    box: Sandbox, code: str, values: list[str], used: str, files: Mapping[str, bytes]
) -> Iterator[Mishap]:
    kind = used.rpartition(".")[2]
    others = {name: content for name, content in files.items() if name != used}

    def run(name: str, content: bytes | None) -> tuple[str, Verdict]:
        # Where it takes no argument, the file of its own name is another.
        name = name if values else used
        there = others | ({name: content} if content is not None else {})
        arguments = tuple(name if v == used else v for v in values)
        return " ".join([COMMAND, *arguments]), box.judge(Program(code, files=there, arguments=arguments))

    command, verdict = run(f"missing.{kind}", None)
    yield Mishap(f"{command}, which isn't there", _is_refused(verdict), _shown(verdict))
    command, verdict = run(f"empty.{kind}", b"")
    yield Mishap(f"{command}, which is empty", verdict.passed or _is_refused(verdict), _shown(verdict))
    if kind == "csv":
        command, verdict = run("other.csv", b"else,other\n1,2\n")
        if not verdict.passed:
            yield Mishap(f"{command}, which has other columns", _is_refused(verdict), _shown(verdict))


def _is_refused(verdict: Verdict) -> bool:
    """Whether it ended by itself with an exit code other than 0, and said on stderr why."""
    ended = ENDED.fullmatch(verdict.detail)
    if verdict.passed or ended is None or ended["says"] in ("", "0", "None"):
        return False
    return not ended["says"].isdigit() or bool(verdict.stderr.strip())


def _shown(verdict: Verdict) -> str:
    ended = ENDED.fullmatch(verdict.detail)
    if verdict.passed:
        said = " ".join(verdict.stdout.split())[-80:]
        return f"ends with exit code 0, printing {said!r}" if said else "ends with exit code 0"
    if ended is None:
        return f"raised {verdict.detail}"
    by_code = ended["says"].isdigit()
    said = " ".join((verdict.stderr if by_code else ended["says"]).split())[-80:]
    return f"ends with exit code {ended['says'] if by_code else 1}, saying {said!r}"
