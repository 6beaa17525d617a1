"""Every kind of unusable --model: one clear line, the right exit code, nothing left behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from nl2x.lm.weights import LIGHT, locate

# No recipe fits it, so the model is needed.
TASK = "give back the words of a text that are longer than the word before them, joined by plus signs"


@pytest.fixture(scope="module")
def broken_server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(404)
            self.end_headers()
            self.wfile.write(b"nothing here")

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def of_another_architecture(file: Path) -> None:
    whole = locate(LIGHT).read_bytes()
    name = (5).to_bytes(8, "little") + b"llama"
    assert name in whole[:4096]
    file.write_bytes(whole.replace(name, name[:8] + b"steam", 1))


def cut_short(file: Path) -> None:
    with locate(LIGHT).open("rb") as whole:
        file.write_bytes(whole.read(3_000_000))


def too_large(file: Path) -> None:
    with locate(LIGHT).open("rb") as whole, file.open("wb") as huge:
        huge.write(whole.read(1 << 20))
        huge.truncate(8 << 40)  # sparse: 8 TB that take no room


def no_model(file: Path) -> None:
    file.write_text("not a model")


@pytest.mark.light_model
@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (None, 2, "no such model file"),
        (no_model, 2, "isn't a GGUF file"),
        (cut_short, 2, "llama.cpp can't load this model"),
        (of_another_architecture, 2, "unknown model architecture: 'steam'"),
        (too_large, 4, "GB of free memory"),
    ],
)
def test_a_file_that_cannot_be_used(nl2x, tmp_path: Path, make, code: int, words: str) -> None:
    file = tmp_path / "some.gguf"
    if make:
        make(file)
    _one_line(nl2x("code", TASK, "--model", str(file), "--json"), code, words, "some.gguf")
    assert [p.name for p in tmp_path.iterdir()] == (["some.gguf"] if make else [])


@pytest.mark.slow
def test_a_directory_without_a_model_or_tokenizer(nl2x, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "config.json").write_text('{"model_type": "llama"}')
    done = nl2x("code", TASK, "--model", str(tmp_path / "folder"), "--json", timeout=600)
    _one_line(done, 2, "transformers can't load this model", "folder")


def test_servers_that_cannot_be_used(nl2x, broken_server: str) -> None:
    _one_line(nl2x("code", TASK, "--model", f"{broken_server}#x", "--json"), 4, "answered 404", broken_server)
    nobody = "http://127.0.0.1:9/v1"
    _one_line(nl2x("code", TASK, "--model", nobody, "--json"), 4, "no server answers", nobody)


def test_a_name_that_is_no_model(nl2x) -> None:
    _one_line(nl2x("code", TASK, "--model", "no such thing", "--json"), 2, "no model of this name", "no such")


def _one_line(done, code: int, words: str, where: str) -> None:
    assert done.returncode == code, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("nl2x: ")]
    assert len(lines) == 1 and words in lines[0] and where in lines[0], done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""


@pytest.mark.slow
def test_a_model_that_would_have_to_come_from_an_unreachable_server(nl2x) -> None:
    started = time.monotonic()
    done = nl2x(
        "code", TASK, "--model", "somebody/some-model", "--json", env={"HF_ENDPOINT": "https://127.0.0.1:9"}
    )
    _one_line(done, 2, "transformers can't load this model", "somebody/some-model")
    assert time.monotonic() - started < 40
