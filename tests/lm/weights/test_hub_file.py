"""Any GGUF file on the hub: resumed where it broke off, and only with the checksum that the hub tells."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from nl2x.errors import BadInput, CannotHere
from nl2x.lm.open import open_engine
from nl2x.lm.weights.fetch import Progress
from nl2x.lm.weights.hub_file import HubFile, hub_file, pull

WANTED = HubFile("acme/some-GGUF", "some-q4.gguf")
BYTES = bytes(range(256)) * 20_000


class Hub(BaseHTTPRequestHandler):
    """Answers as the hub does: a redirect that tells size and checksum, then the bytes elsewhere."""

    asked: list[tuple[str, str, str]]
    breaks_after: list[int]
    sha256: str

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self.asked.append((self.command, self.path, self.headers.get("Range", "")))
        if self.path == "/acme/some-GGUF/resolve/main/some-q4.gguf":
            self._head(
                302,
                {
                    "Location": "/storage/1",
                    "X-Linked-Size": str(len(BYTES)),
                    "X-Linked-ETag": f'"{self.sha256}"',
                },
            )
        elif self.path == "/storage/1":
            self._bytes()
        else:
            self._head(404, {})

    def _bytes(self) -> None:
        start = int(self.headers["Range"].removeprefix("bytes=").partition("-")[0])
        self._head(206, {"Content-Length": str(len(BYTES) - start)})
        if self.command == "GET":
            end = self.breaks_after.pop() if self.breaks_after else len(BYTES)
            self.wfile.write(BYTES[start:end])
            self.close_connection = True

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Hub]]:
    sha256 = hashlib.sha256(BYTES).hexdigest()
    handler = type("Handler", (Hub,), {"asked": [], "breaks_after": [], "sha256": sha256})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    yield handler
    server.shutdown()
    server.server_close()


def nothing(progress: Progress) -> None:
    pass


def test_names() -> None:
    assert hub_file("acme/some-GGUF/some-q4.gguf") == WANTED
    assert hub_file("acme/some/folder/x.gguf") == HubFile("acme/some", "folder/x.gguf")
    for text in (
        "x.gguf",
        "a/x.gguf",
        "/a/b/x.gguf",
        "./a/b.gguf",
        "a/b/../x.gguf",
        "a/b/x.bin",
        "../a/x.gguf",
    ):
        assert hub_file(text) is None


def test_it_is_fetched_once_with_its_progress(hub: type[Hub]) -> None:
    seen: list[Progress] = []
    path = pull(WANTED, seen.append)
    assert path.read_bytes() == BYTES
    assert seen[-1].done == seen[-1].total == len(BYTES) and seen[-1].title == "some-q4.gguf"
    count = len(hub.asked)
    assert pull(WANTED, nothing) == path and len(hub.asked) == count
    assert sorted(p.name for p in path.parent.iterdir() if not p.name.endswith(".lock")) == ["some-q4.gguf"]


def test_an_interrupted_fetch_goes_on_where_it_was(hub: type[Hub]) -> None:
    hub.breaks_after.append(3_000_000)
    with pytest.raises(CannotHere, match=r"nl2x models pull acme/some-GGUF/some-q4\.gguf goes on"):
        pull(WANTED, nothing)
    assert not WANTED.path.exists()
    assert pull(WANTED, nothing).read_bytes() == BYTES
    ranges = [asked[2] for asked in hub.asked if asked[:2] == ("GET", "/storage/1")]
    assert ranges[0].startswith("bytes=0-") and 0 < int(ranges[-1][6:].partition("-")[0]) <= 3_000_000


def test_wrong_bytes_are_not_kept(hub: type[Hub]) -> None:
    hub.sha256 = "0" * 64
    with pytest.raises(CannotHere, match="a wrong checksum"):
        pull(WANTED, nothing)
    assert [p for p in WANTED.path.parent.iterdir() if p.suffix != ".lock"] == []


def test_a_file_that_isnt_there_is_bad_input(hub: type[Hub]) -> None:
    with pytest.raises(BadInput, match=r"acme/none/x\.gguf: the hub has no such file"):
        pull(HubFile("acme/none", "x.gguf"), nothing)


def test_no_hub_is_one_line() -> None:
    with pytest.raises(CannotHere, match=r"some-q4\.gguf: ") as caught:
        pull(WANTED, nothing)
    assert "\n" not in str(caught.value)


def test_a_full_disk_is_said_before(hub: type[Hub], monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    usage: Callable[[object], object] = lambda folder: type("U", (), {"free": 1000})  # noqa: E731
    monkeypatch.setattr(shutil, "disk_usage", usage)
    with pytest.raises(CannotHere, match="needs 5 MB of disk"):
        pull(WANTED, nothing)


def test_offline_is_honoured(hub: type[Hub], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(CannotHere, match="HF_HUB_OFFLINE"):
        pull(WANTED, nothing)
    assert hub.asked == []


def test_a_model_that_wasnt_pulled_says_how(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nl2x models pull acme/some-GGUF/some-q4\.gguf"):
        open_engine("acme/some-GGUF/some-q4.gguf")


def test_a_pulled_one_is_opened(hub: type[Hub]) -> None:
    pull(WANTED, nothing)
    with pytest.raises(BadInput, match="isn't a GGUF file"):  # the file's own fault, so it was found
        open_engine("acme/some-GGUF/some-q4.gguf")
