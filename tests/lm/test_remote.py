"""The engine behind a URL: against a real server with a real model, and against servers that misbehave."""

import http.server
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from nl2x.errors import BadInput, CannotHere
from nl2x.lm import remote
from nl2x.lm.grammar import Choice, Text
from nl2x.lm.protocol import Prompt, Sampling
from nl2x.lm.remote import RemoteEngine
from nl2x.lm.weights import LIGHT, locate


@pytest.fixture(scope="module")
def real_server() -> Iterator[str]:
    command = [sys.executable, str(Path(__file__).with_name("serve_light.py")), str(locate(LIGHT))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None and process.stdin is not None
        url = next(line.split()[1] for line in process.stdout if line.startswith("URL"))
        yield f"{url}/v1"
        process.stdin.close()
        process.terminate()


@pytest.mark.light_model
class TestARealServer:
    def test_it_writes_streams_and_tells_its_log_probabilities(self, real_server: str) -> None:
        seen: list[str] = []
        with RemoteEngine(real_server) as engine:
            prompt = Prompt("What is the capital of France? One word.", system="You answer in one word.")
            (reply,) = engine.generate(prompt, Sampling(max_tokens=12), on_text=seen.append)
            assert "SmolLM2" in engine.info.name
        assert "Paris" in reply.text and "".join(seen) == reply.text
        assert reply.logprob < 0 and reply.finish == "stop" and 1 <= reply.tokens <= 12

    def test_the_same_seed_gives_the_same_text_and_another_another(self, real_server: str) -> None:
        with RemoteEngine(real_server) as engine:
            prompt = Prompt("Write a line of a poem.")
            sampling = Sampling(temperature=1.0, max_tokens=16, seed=5)
            first, second = engine.generate(prompt, sampling, n=2)
            again, _ = engine.generate(prompt, sampling, n=2)
        assert first == again and first.text != second.text

    def test_the_reply_goes_on_from_the_opening(self, real_server: str) -> None:
        with RemoteEngine(real_server) as engine:
            prompt = Prompt("Count from one to five in digits.", opening="1, 2, 3,")
            (reply,) = engine.generate(prompt, Sampling(max_tokens=6))
        assert reply.text.lstrip().startswith("4")

    def test_the_grammar_is_kept(self, real_server: str) -> None:
        grammar = Choice((Text("Electricity and Gas"), Text("Water"), Text("Rent")))
        with RemoteEngine(real_server) as engine:
            replies = engine.generate(
                Prompt("Which account?"), Sampling(temperature=1.0, max_tokens=20), n=3, grammar=grammar
            )
        assert {reply.text for reply in replies} <= {"Electricity and Gas", "Water", "Rent"}

    def test_scores_are_log_probabilities_that_add_up_to_one(self, real_server: str) -> None:
        with RemoteEngine(real_server) as engine:
            scores = engine.score(Prompt("The capital of France is Paris. Which city?"), ["Paris", "Oslo"])
        assert scores[0] > scores[1]
        assert sum(2.718281828459045**score for score in scores) == pytest.approx(1)

    def test_a_stop_string_ends_the_text(self, real_server: str) -> None:
        with RemoteEngine(real_server) as engine:
            prompt = Prompt("Count from one to nine in digits.", opening="1, 2, 3,")
            (reply,) = engine.generate(prompt, Sampling(max_tokens=30, stop=("7",)))
        assert "6" in reply.text and "7" not in reply.text


@pytest.fixture(scope="module")
def transformers_server(light_folder: Path) -> Iterator[str]:
    """`transformers serve`, with the light model in float32."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = "from transformers.cli.transformers import main; main()"
    command = [sys.executable, "-c", program, "serve", str(light_folder)]
    command += ["--host", "127.0.0.1", "--port", str(port), "--device", "cpu", "--dtype", "float32"]
    with subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
    ) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}/v1#{light_folder}"
        finally:
            process.kill()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 180
    while True:
        assert process.poll() is None and time.monotonic() < until, "the server didn't start"
        with socket.socket() as connection:
            if connection.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)


@pytest.mark.slow
@pytest.mark.light_model
def test_transformers_serve_is_asked_in_its_own_terms(transformers_server: str) -> None:
    """It streams, knows no grammars, and refuses what it doesn't know: then plain words do, and judging."""
    seen: list[str] = []
    with RemoteEngine(transformers_server) as engine:
        prompt = Prompt("What is the capital of France? One word.", system="You answer in one word.")
        (reply,) = engine.generate(prompt, Sampling(max_tokens=10), on_text=seen.append)
        assert "Paris" in reply.text and "".join(seen) == reply.text and len(seen) > 1
        grammar = Choice((Text("Rent"), Text("Water")))
        (chosen,) = engine.generate(Prompt("Which account?"), Sampling(max_tokens=8), grammar=grammar)
        assert chosen.text in ("Rent", "Water")


class Misbehaving(http.server.ThreadingHTTPServer):
    """A server whose answer to every POST is written by `behave`."""

    def __init__(self, behave: Callable[[http.server.BaseHTTPRequestHandler], None]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behave, self.requests, self.headers = behave, [], []

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # clients that hang up are what these tests are about


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Misbehaving
    asked: dict[str, Any]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked = json.loads(body)
        self.server.requests.append(self.asked)
        self.server.headers.append(dict(self.headers))
        self.server.behave(self)

    def do_GET(self) -> None:
        self.server.behave(self)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def misbehaving() -> Iterator[Callable[..., tuple[str, Misbehaving]]]:
    servers: list[Misbehaving] = []

    def start(behave: Callable[[http.server.BaseHTTPRequestHandler], None]) -> tuple[str, Misbehaving]:
        server = Misbehaving(behave)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/v1#some", server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def answer(handler: http.server.BaseHTTPRequestHandler, status: int, body: bytes) -> None:
    handler.send_response(status)
    handler.end_headers()
    handler.wfile.write(body)


def reply(text: str) -> bytes:
    event = {"choices": [{"delta": {"content": text}, "finish_reason": "stop"}]}
    return b"data: " + json.dumps(event).encode() + b"\n\ndata: [DONE]\n\n"


def stall(handler: http.server.BaseHTTPRequestHandler) -> None:
    answer(handler, 200, b"data: ")
    time.sleep(3)


def flood(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"data: " + b"x" * (1 << 20))


@pytest.mark.parametrize(
    ("behave", "words"),
    [
        (lambda h: answer(h, 404, b"no such page"), "answered 404: no such page"),
        (lambda h: answer(h, 401, b"key?"), "answered 401"),
        (lambda h: answer(h, 200, b'data: {"choices": [{"del'), "not a chat answer"),
        (lambda h: answer(h, 200, b"<html>hello</html>"), "not a chat answer"),
        (lambda h: answer(h, 200, b'data: {"choices": [{"delta": {"content": "a"}}]}\n'), "broke off"),
        (lambda h: answer(h, 200, b""), "broke off"),
        (lambda h: answer(h, 200, b'{"error": {"message": "out of\\n memory"}}'), "out of"),
        (stall, "stopped answering"),
        (flood, "longer than 8 MB"),
    ],
)
def test_a_server_that_misbehaves_is_one_line(misbehaving, behave, words: str) -> None:
    url, _ = misbehaving(behave)
    began = time.monotonic()
    with RemoteEngine(url, timeout_s=1) as engine, pytest.raises(CannotHere, match=words) as caught:
        engine.generate(Prompt("hello"))
    assert "\n" not in str(caught.value) and "http://127.0.0.1" in str(caught.value)
    assert time.monotonic() - began < 10


def test_many_prompts_are_asked_at_once_and_each_gets_its_answer(misbehaving) -> None:
    together = threading.Barrier(8, timeout=20)

    def behave(handler: _Handler) -> None:
        together.wait()  # passes only where eight requests are under way at the same time
        answer(handler, 200, reply(f"to {handler.asked['messages'][-1]['content']}"))

    url, _ = misbehaving(behave)
    prompts = [Prompt(f"number {n}") for n in range(8)]
    with RemoteEngine(url) as engine:
        each = dict(engine.generate_each(prompts))
    assert {index: done[0].text for index, done in each.items()} == {n: f"to number {n}" for n in range(8)}


def test_of_many_prompts_the_first_failure_ends_all(misbehaving) -> None:
    url, server = misbehaving(lambda h: answer(h, 404, b"gone"))
    with RemoteEngine(url) as engine, pytest.raises(CannotHere, match="answered 404: gone"):
        list(engine.generate_each([Prompt("hello")] * 200))
    assert len(server.requests) < 200


def test_a_busy_server_is_asked_again(misbehaving, monkeypatch) -> None:
    pauses: list[float] = []
    # Only the engine's own pauses: those of a connection that is tried again are urllib3's.
    monkeypatch.setattr(remote, "time", SimpleNamespace(sleep=pauses.append, monotonic=time.monotonic))
    answers = iter([503, 500, 200])
    url, server = misbehaving(lambda h: answer(h, next(answers), reply("yes")))
    with RemoteEngine(url) as engine:
        assert engine.generate(Prompt("hello"))[0].text == "yes"
    assert len(server.requests) == 3 and pauses == [0.5, 1.0]


def test_a_server_that_stays_broken_is_one_line(misbehaving, monkeypatch) -> None:
    monkeypatch.setattr(remote.time, "sleep", lambda seconds: None)
    url, server = misbehaving(lambda h: answer(h, 500, b"boom"))
    with RemoteEngine(url) as engine, pytest.raises(CannotHere, match="answered 500: boom"):
        engine.generate(Prompt("hello"))
    assert len(server.requests) == 4


def test_a_reply_outside_the_grammar_is_sampled_again_then_refused(misbehaving) -> None:
    replies = iter(["maybe", "yes"])
    url, server = misbehaving(lambda h: answer(h, 200, reply(next(replies, "maybe"))))
    grammar = Choice((Text("yes"), Text("no")))
    with RemoteEngine(url) as engine:
        assert engine.generate(Prompt("hello"), grammar=grammar)[0].text == "yes"
        assert [request["seed"] for request in server.requests] == [0, 1000]
        with pytest.raises(CannotHere, match="did not keep to the asked form"):
            engine.generate(Prompt("hello"), grammar=grammar)


def test_a_server_that_knows_no_extensions_is_asked_in_plain_words(misbehaving) -> None:
    def behave(handler: http.server.BaseHTTPRequestHandler) -> None:
        known = {
            "model",
            "messages",
            "max_tokens",
            "temperature",
            "top_p",
            "seed",
            "stream",
            "logprobs",
            "stop",
        }
        refused = set(handler.server.requests[-1]) - known
        if refused:
            answer(handler, 422, b"unexpected fields")
        else:
            answer(handler, 200, reply("Certainly: ```python\ndef f(x):\n    return x"))

    url, server = misbehaving(behave)
    with RemoteEngine(url) as engine:
        prompt = Prompt("Write f.", opening="```python\ndef f(")
        assert engine.generate(prompt)[0].text == "x):\n    return x"
        assert engine.generate(prompt)[0].text == "x):\n    return x"
    asked = [request["messages"] for request in server.requests]
    assert len(asked) == 3  # refused once, and remembered
    assert [message["role"] for message in asked[1]] == ["user"] and "def f(" in asked[1][0]["content"]


def test_choices_are_listed_for_a_server_without_grammars(misbehaving) -> None:
    def behave(handler: http.server.BaseHTTPRequestHandler) -> None:
        if "grammar" in handler.server.requests[-1]:
            answer(handler, 400, b"no grammars here")
        else:
            answer(handler, 200, reply('"Rent".\n'))

    url, server = misbehaving(behave)
    with RemoteEngine(url) as engine:
        choice = Choice((Text("Rent"), Text("Water")))
        assert engine.generate(Prompt("Which?"), grammar=choice)[0].text == "Rent"
    assert "Rent\nWater" in server.requests[-1]["messages"][0]["content"]


def test_the_api_key_comes_from_the_environment(misbehaving, monkeypatch) -> None:
    monkeypatch.setenv("NL2X_API_KEY", "secret")
    url, server = misbehaving(lambda h: answer(h, 200, reply("yes")))
    with RemoteEngine(url) as engine:
        engine.generate(Prompt("hello"))
    assert server.headers[0]["Authorization"] == "Bearer secret"


def test_a_server_without_log_probabilities_says_nan_not_a_number(misbehaving) -> None:
    url, _ = misbehaving(lambda h: answer(h, 200, reply("yes")))
    with RemoteEngine(url) as engine:
        (completion,) = engine.generate(Prompt("hello"))
    assert completion.logprob != completion.logprob


def test_nobody_at_the_url_is_one_line() -> None:
    with pytest.raises(CannotHere, match="no server answers"):
        RemoteEngine("http://127.0.0.1:9/v1")


@pytest.mark.parametrize("url", ["http://", "https:///v1", "http://a b/v1", "ftp://host/v1"])
def test_a_url_that_isnt_one_is_bad_input(url: str) -> None:
    with pytest.raises(BadInput, match="not a server's URL"):
        RemoteEngine(url)
