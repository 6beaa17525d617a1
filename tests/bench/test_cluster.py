"""Scoring on a real Ray cluster of two nodes on this machine, one of which dies in the middle."""

import json
import threading
import time
from pathlib import Path

import pytest

from nl2x.bench import cluster
from nl2x.bench.suites import load
from nl2x.errors import CannotHere

TASK = {"task_id": "add", "prompt": "Write add.", "entry_point": "add", "tests": "assert add(1, 2) == 3"}


@pytest.mark.slow
def test_a_node_that_dies_loses_nothing_and_counts_nothing_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("ray", reason="Ray is an extra: pip install 'nl2x[ray]'")
    from ray.cluster_utils import Cluster

    (tmp_path / "mine.jsonl").write_text(json.dumps(TASK))
    suite = load(str(tmp_path / "mine.jsonl"))
    samples = [
        {
            "task_id": "add",
            "sample": i,
            "completion": f"import time\ndef add(a, b):\n    time.sleep(0.03)\n    return a + b + {i % 3}  # {i}\n",
        }
        for i in range(320)
    ]
    local = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    try:
        doomed = local.add_node(num_cpus=1)
        local.wait_for_nodes()
        killed_at: list[float] = []

        def kill() -> None:
            time.sleep(8)
            killed_at.append(time.monotonic())
            local.remove_node(doomed, allow_graceful=False)

        killer = threading.Thread(target=kill)
        killer.start()
        capsys.readouterr()
        verdicts = list(cluster.judge_on(local.address, suite, samples))
        printed = capsys.readouterr().out
        ended = time.monotonic()
        killer.join()
    finally:
        local.shutdown()
    assert killed_at and killed_at[0] < ended, "it was over before the node died"
    assert sorted(one.sample for one in verdicts) == list(range(320))
    assert all(one.passed == (one.sample % 3 == 0) for one in verdicts)
    assert printed == "", "stdout is for the result"


def test_without_a_cluster_it_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(json.dumps(TASK))
    suite = load(str(tmp_path / "mine.jsonl"))
    with pytest.raises(CannotHere, match=r"nl2x\[ray\]|ray start"):
        list(cluster.judge_on("127.0.0.1:1", suite, []))
