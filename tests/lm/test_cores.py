import os
from pathlib import Path

import pytest

from nl2x.lm.cores import usable_cores


def machine(folder: Path, siblings: list[str], quota: str | None) -> Path:
    for cpu, names in enumerate(siblings):
        topology = folder / f"devices/system/cpu/cpu{cpu}/topology"
        topology.mkdir(parents=True)
        (topology / "thread_siblings_list").write_text(names + "\n")
    if quota is not None:
        (folder / "fs/cgroup").mkdir(parents=True)
        (folder / "fs/cgroup/cpu.max").write_text(quota)
    return folder


@pytest.mark.parametrize(
    ("siblings", "quota", "expected"),
    [
        (["0", "1", "2", "3"], None, 4),
        (["0-1", "0-1", "2-3", "2-3"], None, 2),
        (["0", "1", "2", "3"], "200000 100000\n", 2),
        (["0", "1", "2", "3"], "150000 100000\n", 2),
        (["0", "1", "2", "3"], "10000 100000\n", 1),
        (["0", "1", "2", "3"], "max 100000\n", 4),
        (["0", "1", "2", "3"], "nonsense", 4),
        ([], None, 4),
    ],
)
def test_cores(
    siblings: list[str], quota: str | None, expected: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3})
    assert usable_cores(machine(tmp_path, siblings, quota)) == expected
