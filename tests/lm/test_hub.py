"""A Hugging Face id, through the hub's own library, against a loopback server that speaks the hub's API."""

import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytestmark = pytest.mark.light_model
ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from nl2x.__main__ import _say
from nl2x.errors import Nl2xError
from nl2x.lm import Prompt, open_engine
try:
    with open_engine(sys.argv[1]) as engine:
        print(engine.score(Prompt("Is the sky blue?"), ["Yes", "No"]))
except Nl2xError as error:
    _say(str(error))
    sys.exit(error.exit_code)
"""


class Hub(BaseHTTPRequestHandler):
    """Serves one repository, `acme/light`, at one commit."""

    folder: Path
    asked: list[str]
    commit = "1" * 40

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        self.asked.append(self.path)
        name = self.path.removeprefix("/acme/light/resolve/").partition("/")[2]
        file = self.folder / name
        if not self.path.startswith("/acme/light/resolve/") or not file.is_file():
            self._headers(
                404, 0, {"X-Error-Code": "EntryNotFound" if "acme/light" in self.path else "RepoNotFound"}
            )
            return
        etag = hashlib.sha256(f"{name} {file.stat().st_size}".encode()).hexdigest()
        self._headers(200, file.stat().st_size, {"ETag": f'"{etag}"', "X-Repo-Commit": self.commit})
        if body:
            with file.open("rb") as stream:
                while piece := stream.read(1 << 20):
                    self.wfile.write(piece)

    def _headers(self, status: int, length: int, more: dict[str, str]) -> None:
        self.send_response(status)
        for key, value in {"Content-Length": str(length), **more}.items():
            self.send_header(key, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def hub(light_folder: Path) -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("Handler", (Hub,), {"folder": light_folder, "asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def run(model: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, model],
        env={**os.environ, "PYTHONPATH": str(ROOT), "HF_HOME": str(home), **more},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


@pytest.mark.slow
def test_an_id_is_fetched_kept_and_used_offline(hub: tuple[str, list[str]], tmp_path: Path) -> None:
    address, asked = hub
    first = run("acme/light", tmp_path, HF_ENDPOINT=address)
    assert first.returncode == 0, first.stderr
    assert any(path.endswith("model.safetensors") for path in asked)
    count = len(asked)
    offline = run("acme/light", tmp_path, HF_ENDPOINT=address, HF_HUB_OFFLINE="1")
    assert offline.returncode == 0, offline.stderr
    assert offline.stdout == first.stdout
    assert len(asked) == count


@pytest.mark.slow
def test_an_unknown_id_is_one_line_and_exit_2(hub: tuple[str, list[str]], tmp_path: Path) -> None:
    answer = run("acme/nothing", tmp_path, HF_ENDPOINT=hub[0])
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "acme/nothing" in answer.stderr and answer.stderr.count("\n") == 1
