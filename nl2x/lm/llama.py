"""The default engine: llama.cpp in this process, driven token by token through its C API.

Why not llama.cpp's server, which the same wheel offers: it opens a port, keeps prompt state only through it,
samples every token that a grammar forces, and can't score a given text. Driving the decoder ourselves, a
prompt is read once however many candidates, choices or processes continue from it.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np

from nl2x.errors import BadInput
from nl2x.lm import libraries
from nl2x.lm.batching import best_width, remembered_width
from nl2x.lm.chat import ChatTemplate
from nl2x.lm.checksum import sha256_of
from nl2x.lm.choose import choose, log_probability, log_sum_exp, random_stream
from nl2x.lm.constrain import Constraint
from nl2x.lm.cores import cpu_name
from nl2x.lm.grammar import Grammar
from nl2x.lm.kept_scores import KeptScores
from nl2x.lm.llama_model import BATCH, OUTPUTS, Entry, LlamaModel, Settings
from nl2x.lm.protocol import Completion, ModelInfo, Prompt, Sampling, one_by_one, with_adapters
from nl2x.lm.states import KeptStates, State, common_length
from nl2x.lm.text import GrowingText
from nl2x.places import cache_dir

_PROMPT = 0
"""The sequence that holds the prompt; candidates and choices fork from it."""
ALIGNED = 64
"""Reading goes on at multiples of this: rows of a matrix then fall to the same kernels as from the start."""
WORTH_KEEPING = 16
"""Fewer newly read tokens than this aren't worth a file."""


class LlamaEngine:
    """A GGUF model. See nl2x.lm.protocol.Engine for what the methods promise."""

    def __init__(
        self, path: str | Path, settings: Settings = Settings(), *, name: str = "", checksum: str = ""
    ) -> None:
        """`checksum`: the file's sha256 where the caller knows it; otherwise it is computed, once a file."""
        path = Path(path)
        _refuse_no_gguf(path)
        self._model = LlamaModel(path, settings)
        checksum = checksum or sha256_of(path, cache_dir() / "checksums")
        self._info = ModelInfo(
            with_adapters(name or path.stem, settings.adapters),
            str(path),
            checksum,
            self._model.version,
            batch_invariant=settings.at_once == 1,
            template=self._model.chat_template,
        )
        self._at_once = min(settings.at_once, OUTPUTS - 1) if settings.at_once else None
        self._kind = repr((*_kind(self._info, settings), self._model.threads, cpu_name()))
        self._states = _kept_states(self._info, settings)
        self._scores = KeptScores(self._states.folder if self._states else None)
        self._template = ChatTemplate(
            self._model.chat_template, self._model.special_text("bos"), self._model.special_text("eos")
        )
        self._held: list[int] = []  # the tokens in the sequence _PROMPT
        self._logits: np.ndarray | None = None  # after the last of them, where a whole prompt was read
        self._grammar_tokenizer: Any = None

    @property
    def info(self) -> ModelInfo:
        """What is loaded."""
        return self._info

    @property
    def tokens_read(self) -> int:
        """Tokens computed so far, prompts and replies together."""
        return self._model.tokens_read

    def between_passes(self, look: Callable[[], None]) -> None:
        """Call `look` before each pass over the weights; what it raises ends what is being computed."""
        self._model.look = look

    def __enter__(self) -> LlamaEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Free the memory."""
        self._model.close()

    def count_tokens(self, text: str) -> int:
        """How many tokens `text` is."""
        return len(self._model.tokenize(text, special=False))

    # --- generating

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling = Sampling(),
        *,
        n: int = 1,
        grammar: Grammar | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        """`n` completions; greedy ones are computed once."""
        tokens = self._tokens(prompt)
        lasting = self._lasting(prompt, tokens)
        room = self._room(tokens)
        sampling = replace(sampling, max_tokens=min(sampling.max_tokens, room))
        constraint = Constraint(self._tokenizer_for_grammars(), grammar) if grammar is not None else None
        different = 1 if sampling.temperature <= 0 else n
        at_once = 1 if different == 1 else max(1, min(self._width(), room // sampling.max_tokens))
        done: list[Completion] = []
        while len(done) < different:
            numbers = range(len(done), min(different, len(done) + at_once))
            show = on_text if not done else None
            done += self._generate_batch(tokens, lasting, sampling, numbers, constraint, show)
        return done * (n // different) if different < n else done

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling = Sampling(), *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """`n` completions of each prompt. Where one of each is wanted, as many prompts share a pass as this
        CPU gains from; whenever a reply ends, the next prompt takes its place."""
        if (
            n > 1 and sampling.temperature > 0
        ):  # a prompt's own candidates fill the batch, and share its state
            yield from one_by_one(self, prompts, sampling, n)
            return
        waiting = deque(enumerate(prompts))
        live: dict[int, _Reply] = {}
        try:
            while waiting or live:
                self._admit(waiting, live, sampling)
                self._step([[reply] for reply in live.values() if not reply.finished])
                for index in [index for index, reply in live.items() if reply.finished]:
                    reply = live.pop(index)
                    self._model.cut(reply.sequence)
                    yield index, [reply.completion()] * n
        finally:
            for reply in live.values():
                self._model.cut(reply.sequence)

    def _admit(self, waiting: deque[tuple[int, Prompt]], live: dict[int, _Reply], sampling: Sampling) -> None:
        """Begin with as many of the waiting prompts as there are places and room for."""
        width = self._width()
        while waiting and len(live) < width:
            index, prompt = waiting[0]
            tokens = self._tokens(prompt)
            room = self._room(tokens)
            taken = sum(reply.may_reach for reply in live.values())
            if live and taken + len(tokens) + sampling.max_tokens > self._model.context_size:
                return
            waiting.popleft()
            reply = _Reply(self._model, replace(sampling, max_tokens=min(sampling.max_tokens, room)), 0, None)
            last = self._read_prompt(tokens, self._lasting(prompt, tokens))
            used = {other.sequence for other in live.values()}
            reply.position, reply.sequence = len(tokens), min(set(range(1, width + 1)) - used)
            reply.take(last)
            if not reply.finished:
                self._model.fork(_PROMPT, reply.sequence)
            live[index] = reply

    def _width(self) -> int:
        """How many candidates to write at once."""
        if self._at_once is None:
            measure = partial(best_width, self._seconds_of_a_pass)
            self._at_once = remembered_width(cache_dir() / "batches", self._kind, measure)
        return self._at_once

    def _seconds_of_a_pass(self, width: int) -> float:
        """What one pass takes that writes a token in each of `width` sequences."""
        entries = [Entry(0, 0, (sequence,), True) for sequence in range(1, width + 1)]
        began = time.perf_counter()
        for _ in self._model.read(entries):
            pass
        took = time.perf_counter() - began
        for sequence in range(1, width + 1):
            self._model.cut(sequence)
        return took

    def _generate_batch(
        self,
        tokens: list[int],
        lasting: int,
        sampling: Sampling,
        numbers: range,
        constraint: Constraint | None,
        on_text: Callable[[str], None] | None,
    ) -> list[Completion]:
        replies = [
            _Reply(self._model, sampling, number, constraint.copy() if constraint else None)
            for number in numbers
        ]
        replies[0].on_text = on_text
        for reply in replies:
            reply.begin()
        # What every reply is forced to begin with is read with the prompt.
        start = replies[0].pending if constraint else []
        last = self._read_prompt(tokens + start, lasting)
        for index, reply in enumerate(replies):
            reply.position, reply.pending, reply.sequence = len(tokens) + len(start), [], index + 1
            if not reply.finished:
                reply.take(last)
        try:
            self._write(replies)
        finally:  # an interrupted batch leaves nothing in the context's memory
            for reply in replies:
                self._model.cut(reply.sequence)
        return [reply.completion() for reply in replies]

    def _write(self, replies: list[_Reply]) -> None:
        for reply in replies:
            if not reply.finished:
                self._model.fork(_PROMPT, reply.sequence)
        groups = _alike(replies)
        while groups:
            self._step(groups)
            for reply in itertools.chain(*groups):
                if reply.finished:
                    self._model.cut(reply.sequence)
            groups = [parted for group in groups for parted in _alike(group)]

    def _step(self, groups: Sequence[Sequence[_Reply]]) -> None:
        """One pass: each of these replies grows by a token, and what that forces. Those of a group said the
        same so far, so one is read for all."""
        entries: list[Entry] = []
        owners: dict[int, Sequence[_Reply]] = {}
        for group in groups:
            sequences = tuple(reply.sequence for reply in group)
            read = [reply.entries(sequences) for reply in group]
            entries += read[0]
            owners[len(entries) - 1] = group
        for index, logits in self._model.read(entries):
            for reply in owners[index]:
                reply.take(logits)

    # --- scoring

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        """Log-probabilities of the continuations, which share the prompt and whatever they have in common:
        they are read as one tree. With `complete`, of the reply ending there, too."""
        if not continuations:
            return []
        text, start = self._template.render(prompt), self._adds_start()
        ends = [self._end_of_turn()] if complete else []
        whole = [self._model.tokenize(text + c, start=start) + ends for c in continuations]
        # Where a continuation merges with the prompt's last token, all are scored from before that token.
        common = _common_prefix([self._model.tokenize(text, start=start), *whole])
        common = min(common, min(len(w) for w in whole))
        if common == 0:
            raise BadInput("there is nothing before these continuations", todo="give a prompt")
        self._room(max(whole, key=len))
        question = [whole[0][:common], *(w[common:] for w in whole)]
        scores = self._scores.find(question)
        if scores is None:
            scores = self._score_after(question[0], self._lasting(prompt, question[0]), question[1:])
            self._scores.keep(question, scores)
        return scores

    def _score_after(self, prompt: list[int], lasting: int, continuations: list[list[int]]) -> list[float]:
        self._hold_lasting(prompt, lasting)
        scores, unread = [0.0] * len(continuations), prompt[lasting:]
        last = np.empty(0, np.float32)
        order = sorted(range(len(continuations)), key=lambda i: continuations[i])
        # At most OUTPUTS - 1 sequences at a time; neighbours in sorted order share most.
        for at in range(0, len(order), OUTPUTS - 1):
            chosen = order[at : at + OUTPUTS - 1]
            after = self._score_tree(len(prompt), unread, continuations, chosen, scores)
            if unread:
                last, unread = after, []
        self._model.cut(_PROMPT, lasting)
        for index, tokens in enumerate(continuations):
            scores[index] += log_probability(last, tokens[0]) if tokens else 0.0
        return scores

    def _score_tree(
        self,
        start: int,
        unread: list[int],
        continuations: list[list[int]],
        chosen: list[int],
        scores: list[float],
    ) -> np.ndarray:
        """Add the log-probabilities of the chosen continuations' tokens, but the first, to `scores`; give the
        logits after the prompt, whose `unread` end is read along with them: a pass costs the reading of all
        weights, however few its tokens."""
        sequence = {index: number + 1 for number, index in enumerate(chosen)}
        nodes: dict[tuple[int, ...], list[int]] = {}
        for index in chosen:
            tokens = continuations[index]
            for length in range(1, len(tokens)):  # nothing follows the last token, so it needn't be read
                nodes.setdefault(tuple(tokens[:length]), []).append(index)
            self._model.fork(_PROMPT, sequence[index])
        everyone = (_PROMPT, *sequence.values())
        end = start - len(unread)
        prompt = [Entry(token, end + i, everyone, i == len(unread) - 1) for i, token in enumerate(unread)]
        ordered = sorted(nodes, key=lambda path: (len(path), path))
        tree = [
            Entry(path[-1], start + len(path) - 1, tuple(sequence[i] for i in nodes[path]), True)
            for path in ordered
        ]
        last: np.ndarray = np.empty(0, np.float32)
        try:
            for at, logits in self._model.read([*prompt, *tree]):
                if at < len(prompt):
                    last = logits.copy()
                    continue
                path, total = ordered[at - len(prompt)], log_sum_exp(logits)
                for index in nodes[path]:
                    scores[index] += float(logits[continuations[index][len(path)]] - total)
        finally:
            for number in sequence.values():
                self._model.cut(number)
        return last

    # --- prompts

    def _tokens(self, prompt: Prompt) -> list[int]:
        return self._model.tokenize(self._template.render(prompt), start=self._adds_start())

    def _lasting(self, prompt: Prompt, tokens: list[int]) -> int:
        """How many of the prompt's tokens stay the same whatever the user says last; never all of them."""
        text = self._template.render_lasting(prompt)
        lasting = self._model.tokenize(text, start=self._adds_start()) if text else []
        return min(common_length(lasting, tokens), len(tokens) - 1)

    def _adds_start(self) -> bool:
        """Whether the tokenizer should add the beginning-of-text token: not if the template writes it."""
        return self._model.adds_start and not (
            self._template.start and self._template.start in self._template.source
        )

    def _end_of_turn(self) -> int:
        """The token with which this model's replies end, as its chat template has it."""
        follows = self._model.tokenize(self._template.after_reply())
        return follows[0] if follows and self._model.ends(follows[0]) else self._model.end_of_text

    def _room(self, tokens: list[int]) -> int:
        room = self._model.context_size - len(tokens)
        if room < 1:
            raise BadInput(
                f"the prompt is {len(tokens)} tokens long, and the model takes at most "
                f"{self._model.context_size - 1}",
                todo="shorten it",
            )
        return room

    def _read_prompt(self, tokens: list[int], lasting: int) -> np.ndarray:
        """Bring the sequence _PROMPT to hold exactly these tokens, reading only what isn't known yet; the
        logits after the last. The first `lasting` tokens are those that later prompts may share.

        llama.cpp's results depend a little on how tokens are split into passes. So that the same prompt gives
        the same logits whatever was read before it, the split is a function of the prompt alone: the lasting
        part in fixed blocks, then all the rest in one pass.
        """
        if tokens != self._held or self._logits is None:
            self._hold_lasting(tokens, lasting)
            self._logits = self._read_to_prompt(tokens, lasting, len(tokens))
        return self._logits

    def _hold_lasting(self, tokens: list[int], lasting: int) -> None:
        """Bring the sequence _PROMPT to hold exactly the first `lasting` of these tokens."""
        self._logits = None
        self._read_lasting(tokens[:lasting])
        self._model.cut(_PROMPT, lasting)
        self._held = tokens[:lasting]

    def _read_lasting(self, tokens: list[int]) -> None:
        known = common_length(self._held, tokens)
        if known < len(tokens):
            known = self._restore(tokens, known)
        if known == len(tokens):
            return
        start = known // ALIGNED * ALIGNED
        if len(tokens) - start < ALIGNED // 2:  # a pass of few tokens goes through other kernels
            start = max(0, start - ALIGNED)
        self._model.cut(_PROMPT, start)
        self._held = tokens[:start]
        while start < len(tokens):
            end = min(len(tokens), (start // BATCH + 1) * BATCH)
            self._read_to_prompt(tokens, start, end)
            start = end
        if self._states and len(tokens) - known >= WORTH_KEEPING:
            self._states.keep(State(tuple(tokens), self._model.save(_PROMPT)))

    def _restore(self, tokens: list[int], known: int) -> int:
        """Put back the kept state that helps most; how many tokens the sequence then shares with `tokens`."""
        state = self._states.longest(tokens, known) if self._states else None
        if state is None:
            return known
        done = self._model.restore(_PROMPT, state.data)
        self._held = list(state.tokens) if done else []
        return common_length(self._held, tokens)

    def _read_to_prompt(self, tokens: list[int], start: int, end: int) -> np.ndarray:
        entries = [Entry(tokens[i], i, (_PROMPT,), i == end - 1) for i in range(start, end)]
        [logits] = [row.copy() for _, row in self._model.read(entries)]
        self._held = tokens[:end]
        return logits

    def _tokenizer_for_grammars(self) -> Any:
        if self._grammar_tokenizer is None:
            self._grammar_tokenizer = _grammar_tokenizer(self._model)
        return self._grammar_tokenizer


@dataclass
class _Reply:
    """One reply while it is written."""

    model: LlamaModel
    sampling: Sampling
    number: int
    constraint: Constraint | None
    on_text: Callable[[str], None] | None = None
    sequence: int = 0
    position: int = 0
    """Where the first pending token stands."""

    def __post_init__(self) -> None:
        self.pending: list[int] = []  # chosen or forced, not yet read
        self.finish: Literal["stop", "length", ""] = ""
        self._random = random_stream(self.sampling, self.number)
        self._text = GrowingText(self.sampling.stop)
        self._tokens = 0
        self._logprob = 0.0

    @property
    def finished(self) -> bool:
        return self.finish != ""

    @property
    def may_reach(self) -> int:
        """The most tokens that the sequence can come to hold, its prompt's included."""
        return self.position + len(self.pending) + self.sampling.max_tokens - self._tokens

    def begin(self) -> None:
        """Append what the grammar forces before anything is chosen."""
        self._append_forced()

    def take(self, logits: np.ndarray) -> None:
        """Choose the next token, and append what must follow it."""
        allowed = self.constraint.allowed() if self.constraint else None
        token = choose(logits, self.sampling, self._random, allowed)
        self._logprob += log_probability(logits, token)
        if self.model.ends(token):
            self.finish = "stop"
        else:
            if self.constraint:
                self.constraint.accept(token)
            self._append(token)
            self._append_forced()
        self._show()

    def entries(self, sequences: tuple[int, ...]) -> list[Entry]:
        """The pending tokens, to be read into these sequences; the logits after the last are wanted."""
        last = len(self.pending) - 1
        made = [Entry(token, self.position + i, sequences, i == last) for i, token in enumerate(self.pending)]
        self.position += len(self.pending)
        self.pending = []
        return made

    def completion(self) -> Completion:
        """The outcome."""
        finish: Literal["stop", "length"] = "length" if self.finish == "length" else "stop"
        return Completion(self._text.finish(), self._tokens, self._logprob, finish)

    def _append_forced(self) -> None:
        if self.constraint is None or self.finished:
            return
        for token in self.constraint.forced():
            if self.finished:
                return
            self._append(token)
        if self.constraint.finished and not self.finished:
            self.finish = "stop"

    def _append(self, token: int) -> None:
        self.pending.append(token)
        self._tokens += 1
        if self._text.add(self.model.piece(token)):
            self.finish = "stop"
        elif self._tokens >= self.sampling.max_tokens:
            self.finish = "stop" if self.constraint and self.constraint.finished else "length"

    def _show(self) -> None:
        if self.on_text:
            new = self._text.take_new(last=self.finished)
            if new:
                self.on_text(new)


def _grammar_tokenizer(model: LlamaModel) -> Any:
    from llguidance import LLTokenizer

    pieces, special = model.vocabulary()
    for token in special:
        pieces[token] = b"\xff" + pieces[token]  # llguidance's mark of a token that stands for no text
    ends = [token for token in sorted(special) if model.ends(token)]
    vocabulary, tokenize = model.grammar_tokenizer_parts()
    return LLTokenizer.from_llamacpp(  # type: ignore[attr-defined]  # missing from its stub
        tokens=pieces,
        vocab_ptr=vocabulary,
        tokenize_fptr=tokenize,
        eos_token=ends or [model.end_of_text],
        # Slices make masks of free text 1.5 ms a token cheaper (default model), and cost 0.28 s at the start.
        slices=[],
    )


def _alike(replies: Sequence[_Reply]) -> list[list[_Reply]]:
    """The unfinished of these replies, which said the same until now, by what they go on with."""
    groups: dict[tuple[int, ...], list[_Reply]] = {}
    for reply in replies:
        if not reply.finished:
            groups.setdefault(tuple(reply.pending), []).append(reply)
    return list(groups.values())


def _common_prefix(lists: Sequence[Sequence[int]]) -> int:
    length = 0
    for column in zip(*lists, strict=False):
        if any(token != column[0] for token in column):
            break
        length += 1
    return length


def _kept_states(info: ModelInfo, settings: Settings) -> KeptStates | None:
    if not settings.keep_states or os.environ.get("NL2X_KEEP_STATES") == "0":
        return None
    return KeptStates(cache_dir() / "states", repr(_kind(info, settings)))


def _kind(info: ModelInfo, settings: Settings) -> tuple[object, ...]:
    """All that a state depends on. The number of threads changes no result; how the weights are arranged
    does."""
    adapters = [
        (sha256_of(_weights_of(Path(file)), cache_dir() / "checksums"), scale)
        for file, scale in settings.adapters
    ]
    return (info.checksum, info.engine, BATCH, settings.repack, libraries.chosen(settings.library), adapters)


def _weights_of(adapter: Path) -> Path:
    return adapter / "adapter_model.safetensors" if adapter.is_dir() else adapter


def _refuse_no_gguf(path: Path) -> None:
    if not path.is_file():
        raise BadInput("no such model file", where=str(path), todo="check the path, or run nl2x models")
    with path.open("rb") as file:
        if file.read(4) != b"GGUF":
            raise BadInput("this isn't a GGUF file", where=str(path), todo="give a .gguf model")
