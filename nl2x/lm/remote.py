"""An engine behind an OpenAI-compatible URL: vLLM, llama-server, Ollama, `transformers serve`.

`http://host:8000/v1#name` names the server and, after the #, the model there (without it the server's first).
The API key, if one is needed, comes from `NL2X_API_KEY` or `OPENAI_API_KEY`.

Servers differ in what they offer beyond plain chat, so nothing is taken on trust: a reply is checked against
the grammar here, and sampled again if the server didn't keep to it.
"""

from __future__ import annotations

import json
import math
import os
import re
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from queue import SimpleQueue
from threading import Thread
from typing import Any

import urllib3

from nl2x import __version__
from nl2x.errors import BadInput, CannotHere, one_line
from nl2x.lm.grammar import Choice, Grammar, Text, finite_sentences, to_gbnf, to_regex
from nl2x.lm.protocol import Completion, ModelInfo, Prompt, Sampling

REPLY_LIMIT = 8 << 20
"""Bytes of one answer that are read at most; no reply of `max_tokens` tokens comes near it."""
AT_ONCE = 16
"""Requests under way at once: enough to keep a server with a GPU busy; a smaller one lets them wait."""
GRAMMAR_TRIES = 4
VOTES = 8
_LISTED = 300
"""Choices that are listed in words at most, for a server without grammars."""


class _Refused(CannotHere):
    """The server answered with an error of its own."""

    def __init__(self, status: int, said: str, where: str) -> None:
        self.status = status
        super().__init__(f"the server answered {status}: {said}", where=where, todo="see its log")


class RemoteEngine:
    """A model behind an OpenAI-compatible server.

    `logprob` is NaN where the server doesn't tell it. `score` is an estimate: the server is asked to choose
    between the continuations a few times, and the shares of the votes are the probabilities.
    Results repeat only as far as the server honours `seed`.
    """

    def __init__(self, url: str, *, timeout_s: float = 60.0, deadline_s: float = 600.0) -> None:
        """`timeout_s` bounds connecting and each silence in between; `deadline_s` a whole reply.

        Raises BadInput for a malformed URL and CannotHere when no usable server answers there.
        """
        self._base, _, name = url.partition("#")
        self._base = self._base.rstrip("/")
        if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", self._base):
            raise BadInput(
                f"{one_line(url, 120)} is not a server's URL", todo="give it as http://host:8000/v1#model"
            )
        self._deadline_s = deadline_s
        # Only connecting is tried again by the library; answers are judged in _post.
        retries = urllib3.Retry(connect=2, read=0, redirect=2, status=0, other=0, backoff_factor=0.2)
        self._http = urllib3.PoolManager(
            maxsize=AT_ONCE, timeout=urllib3.Timeout(connect=5, read=timeout_s), retries=retries
        )
        self._plain = False
        """Whether this server has refused fields beyond the protocol."""
        self._model = name or self._first_model()

    @property
    def info(self) -> ModelInfo:
        """The model's name at the server; no checksum can be had."""
        return ModelInfo(self._model, f"{self._base}#{self._model}", "", f"openai-compatible/{__version__}")

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling = Sampling(),
        *,
        n: int = 1,
        grammar: Grammar | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        """`n` completions, one request each, with seeds counting up from the sampling's."""
        seeds = range(sampling.seed, sampling.seed + n)
        return [
            self._one(prompt, sampling, seed, grammar, on_text if seed == sampling.seed else None)
            for seed in seeds
        ]

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling = Sampling(), *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """`n` completions of each prompt; as many requests are under way at once as AT_ONCE says, since it is
        the server that knows how to batch them."""
        waiting = deque(enumerate(prompts))
        answers: SimpleQueue[tuple[int, list[Completion] | BaseException]] = SimpleQueue()

        def ask() -> None:
            while waiting:
                try:
                    index, prompt = waiting.popleft()
                except IndexError:  # another thread was quicker
                    return
                try:
                    answers.put((index, self.generate(prompt, sampling, n=n)))
                except BaseException as error:  # noqa: BLE001 - it is raised where the answer is waited for
                    answers.put((index, error))

        for _ in range(min(AT_ONCE, len(prompts))):
            # A daemon: an interrupted run must not wait for what the server is still writing.
            Thread(target=ask, daemon=True).start()
        try:
            for _ in prompts:
                index, answer = answers.get()
                if isinstance(answer, BaseException):
                    raise answer
                yield index, answer
        finally:
            waiting.clear()

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        """Log of each continuation's share among a few sampled choices, smoothed by one vote over all.

        Choices are whole replies, so `complete` makes no difference.
        """
        if not continuations:
            return []
        choice = Choice(tuple(Text(text) for text in continuations))
        longest = max(len(text) for text in continuations)
        sampling = Sampling(temperature=0.7, max_tokens=longest + 8)
        votes = Counter(reply.text for reply in self.generate(prompt, sampling, n=VOTES, grammar=choice))
        share = 1 / len(continuations)
        return [math.log((votes[text] + share) / (VOTES + 1)) for text in continuations]

    def count_tokens(self, text: str) -> int:
        """An estimate, at 3.5 characters a token: the protocol has no tokenizer."""
        return math.ceil(len(text) / 3.5)

    def close(self) -> None:
        """Close the connections."""
        self._http.clear()

    def __enter__(self) -> RemoteEngine:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _one(
        self,
        prompt: Prompt,
        sampling: Sampling,
        seed: int,
        grammar: Grammar | None,
        on_text: Callable[[str], None] | None,
    ) -> Completion:
        pattern = re.compile(to_regex(grammar), re.DOTALL) if grammar is not None else None
        for attempt in range(GRAMMAR_TRIES):
            completion = self._reply(prompt, sampling, seed + 1000 * attempt, grammar, on_text)
            if pattern is None:
                return completion
            for text in (completion.text, completion.text.strip(), completion.text.strip(" \n.\"'`*")):
                if pattern.fullmatch(text):
                    return replace(completion, text=text)
            if completion.finish == "length":
                return completion
        raise CannotHere(
            f"{self._model} did not keep to the asked form in {GRAMMAR_TRIES} tries",
            where=self._base,
            todo="use a server with grammars (vLLM, llama-server) or the embedded model",
        )

    def _reply(
        self,
        prompt: Prompt,
        sampling: Sampling,
        seed: int,
        grammar: Grammar | None,
        on_text: Callable[[str], None] | None,
    ) -> Completion:
        """One reply; a server that refuses what goes beyond the protocol is asked in plain words instead."""
        if not self._plain and (prompt.opening or grammar is not None):
            try:
                return self._chat(self._body(prompt, sampling, seed, grammar), prompt.opening, on_text)
            except _Refused as refused:
                if refused.status not in (400, 422):
                    raise
                self._plain = True
        said = in_plain_words(prompt, grammar) if self._plain else prompt
        return self._chat(self._body(said, sampling, seed, None), prompt.opening, on_text)

    def _body(self, prompt: Prompt, sampling: Sampling, seed: int, grammar: Grammar | None) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._model,
            "messages": _messages(prompt),
            "max_tokens": sampling.max_tokens,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "seed": seed,
            "stream": True,
            "logprobs": True,
        }
        if sampling.stop:
            body["stop"] = list(sampling.stop[:4])  # four is the most the protocol allows
        if prompt.opening:
            # vLLM's words for going on with the last message; llama-server does so by itself.
            body |= {"continue_final_message": True, "add_generation_prompt": False}
        if grammar is not None:
            gbnf = to_gbnf(grammar)
            body |= {"grammar": gbnf, "structured_outputs": {"grammar": gbnf}}
        return body

    def _chat(self, body: dict[str, Any], opening: str, on_text: Callable[[str], None] | None) -> Completion:
        pieces: list[str] = []
        logprobs: list[float] = []
        finish = ""
        for event in self._events("/chat/completions", body):
            choice = (event.get("choices") or [{}])[0]
            piece = (choice.get("delta") or choice.get("message") or {}).get("content") or ""
            if piece:
                pieces.append(piece)
                if on_text is not None:
                    on_text(piece)
            tokens = (choice.get("logprobs") or {}).get("content") or []
            logprobs += [float(token["logprob"]) for token in tokens if "logprob" in token]
            finish = choice.get("finish_reason") or finish
        if not finish:
            raise CannotHere("the answer broke off", where=self._base, todo="see the server's log")
        text = "".join(pieces)
        # Where the opening was asked for in words, something may stand before it.
        text = text.partition(opening)[2] if opening and opening in text else text
        known = len(logprobs) or len(pieces)
        return Completion(
            text=_before_stop(text, body.get("stop", [])),
            tokens=known,
            logprob=sum(logprobs) if logprobs else math.nan,
            finish="length" if finish == "length" else "stop",
        )

    def _first_model(self) -> str:
        answer = b"".join(self._request("GET", "/models", None))
        try:
            return str(json.loads(answer)["data"][0]["id"])
        except (ValueError, LookupError, TypeError):
            raise CannotHere(
                "no list of models came from this server", where=self._base, todo="name one: URL#model"
            ) from None

    def _events(self, path: str, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The JSON objects of a streamed answer (or the one of a server that doesn't stream)."""
        for line in _lines(self._request("POST", path, body)):
            data = line.removeprefix(b"data:").strip()
            if not data or data.startswith(b":") or data == b"[DONE]":
                continue
            try:
                event = json.loads(data)
            except ValueError:
                raise CannotHere(
                    f"not a chat answer: {one_line(data.decode(errors='replace'), 80)}",
                    where=self._base,
                    todo="is this an OpenAI-compatible URL? it often ends in /v1",
                ) from None
            if isinstance(event, dict) and "error" in event:
                raise CannotHere(f"the server says: {event['error']}", where=self._base, todo="see its log")
            if isinstance(event, dict):
                yield event

    def _request(self, method: str, path: str, body: dict[str, Any] | None) -> Iterator[bytes]:
        """The answer's bytes, piece by piece; tried again with backoff while the server is busy."""
        for pause_s in (0.5, 1.0, 2.0, None):
            try:
                answer = self._http.request(
                    method,
                    self._base + path,
                    body=None if body is None else json.dumps(body).encode(),
                    headers=_headers(),
                    preload_content=False,
                )
            except urllib3.exceptions.HTTPError as error:
                raise self._unreachable(error) from None
            if answer.status in (429, 500, 502, 503, 504) and pause_s is not None:
                answer.release_conn()
                time.sleep(pause_s)
                continue
            if answer.status != 200:
                said = one_line(answer.read(400).decode(errors="replace"), 200)
                answer.release_conn()
                raise _Refused(answer.status, said, self._base)
            yield from self._pieces(answer)
            return

    def _pieces(self, answer: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        until, left = time.monotonic() + self._deadline_s, REPLY_LIMIT
        try:
            for piece in answer.stream(1 << 14):
                left -= len(piece)
                if left < 0:
                    raise CannotHere(
                        f"the answer is longer than {REPLY_LIMIT >> 20} MB",
                        where=self._base,
                        todo="see its log",
                    )
                if time.monotonic() > until:
                    raise CannotHere(
                        f"the answer took longer than {self._deadline_s:g} s",
                        where=self._base,
                        todo="see how busy the server is",
                    )
                yield piece
        except urllib3.exceptions.HTTPError as error:
            raise self._unreachable(error) from None
        finally:
            # Not given back to the pool: a broken or endless answer must not be read on.
            answer.close()

    def _unreachable(self, error: Exception) -> CannotHere:
        slow = isinstance(error, urllib3.exceptions.ReadTimeoutError)
        what = "the server stopped answering" if slow else f"no server answers: {type(error).__name__}"
        return CannotHere(what, where=self._base, todo="start it, or leave --model out")


def in_plain_words(prompt: Prompt, grammar: Grammar | None) -> Prompt:
    """The prompt for a server without openings and grammars: it is told in words what it is to write, and the
    reply is judged as always."""
    words = [prompt.user]
    if prompt.opening:
        words.append(f"Begin your reply with exactly this, and go on from there:\n{prompt.opening}")
    if grammar is not None and (sentences := finite_sentences(grammar, _LISTED)):
        words.append("Answer with exactly one of these and nothing else:\n" + "\n".join(sentences))
    elif grammar is not None:
        words.append(f"Your whole answer must match this regular expression:\n{to_regex(grammar)}")
    return replace(prompt, user="\n\n".join(words), opening="")


def _messages(prompt: Prompt) -> list[dict[str, str]]:
    messages = [{"role": "system", "content": prompt.system}] if prompt.system else []
    for user, assistant in prompt.turns:
        messages += [{"role": "user", "content": user}, {"role": "assistant", "content": assistant}]
    messages.append({"role": "user", "content": prompt.user})
    if prompt.opening:
        messages.append({"role": "assistant", "content": prompt.opening})
    return messages


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines
    if rest:
        yield rest


def _before_stop(text: str, stops: Sequence[str]) -> str:
    """`text` up to the first stop string: some servers leave it in."""
    found = [text.index(stop) for stop in stops if stop in text]
    return text[: min(found)] if found else text


def _headers() -> dict[str, str]:
    # One connection an answer: servers close kept ones at their own time, which looks like a failure here.
    headers = {"Content-Type": "application/json", "Connection": "close"}
    key = os.environ.get("NL2X_API_KEY") or os.environ.get("OPENAI_API_KEY") or ""
    return headers | ({"Authorization": f"Bearer {key}"} if key else {})
