"""The second engine: Hugging Face ids and directories through transformers, and the reference in tests.

In float32 on the CPU: slower than llama.cpp by far, for models that have no GGUF file, and to check against.
"""

from __future__ import annotations

import copy
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from urllib.request import getproxies

import numpy as np

from nl2x.errors import BadInput, CannotHere
from nl2x.lm.chat import ChatTemplate
from nl2x.lm.choose import choose, log_probability, log_sum_exp, random_stream
from nl2x.lm.constrain import Constraint
from nl2x.lm.grammar import Grammar
from nl2x.lm.lora import read_adapter
from nl2x.lm.protocol import Completion, ModelInfo, Prompt, Sampling, one_by_one, with_adapters
from nl2x.lm.states import common_length
from nl2x.lm.text import GrowingText

_ROWS = 32
"""Sequences in one pass."""


@dataclass(frozen=True)
class HfSettings:
    """How a model is loaded."""

    threads: int | None = None
    context: int = 8192
    """Tokens that one sequence may hold; less where the model was trained on less."""
    gguf_file: str = ""
    """A GGUF file in the directory: its weights, dequantized (slow to load; for comparisons)."""
    adapters: tuple[tuple[str, float], ...] = ()
    """Folders of LoRA adapters (PEFT's format) and how strongly each counts."""


class TransformersEngine:
    """A transformers model. See nl2x.lm.protocol.Engine for what the methods promise."""

    def __init__(self, name: str, settings: HfSettings = HfSettings()) -> None:
        torch, transformers = _libraries()
        if settings.threads:
            torch.set_num_threads(settings.threads)
        self._torch = torch
        self._tokenizer, self._model = _load(transformers, torch, name, settings)
        for folder, strength in settings.adapters:
            _merge(self._model, Path(folder), strength)
        trained = getattr(self._model.config, "max_position_embeddings", settings.context)
        self._context = min(settings.context, trained)
        version = f"transformers {transformers.__version__}, torch {torch.__version__}, float32"
        self._info = ModelInfo(
            with_adapters(name, settings.adapters),
            name,
            "",
            version,
            template=self._tokenizer.chat_template or "",
        )
        self._template = ChatTemplate(
            self._tokenizer.chat_template or "",
            self._tokenizer.bos_token or "",
            self._tokenizer.eos_token or "",
        )
        self._ends = self._end_tokens()
        self._grammar_tokenizer: Any = None
        self._held: list[int] = []
        self._cache: Any = None
        self._logits: np.ndarray | None = None

    @property
    def info(self) -> ModelInfo:
        """What is loaded."""
        return self._info

    def __enter__(self) -> TransformersEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Free the memory."""
        self._model = self._cache = None
        self._held = []

    def count_tokens(self, text: str) -> int:
        """How many tokens `text` is."""
        return len(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def logits(self, tokens: list[int]) -> np.ndarray:
        """The logits after each of these tokens (tokens x vocabulary), for comparisons."""
        with self._torch.inference_mode():
            return self._model(self._torch.tensor([tokens])).logits[0].float().numpy()

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
        room = self._room(tokens)
        constraint = Constraint(self._tokenizer_for_grammars(), grammar) if grammar is not None else None
        different = 1 if sampling.temperature <= 0 else n
        done: list[Completion] = []
        while len(done) < different:
            rows = [
                _Row(self, sampling, number, room, constraint.copy() if constraint else None)
                for number in range(len(done), min(different, len(done) + _ROWS))
            ]
            if not done:
                rows[0].on_text = on_text
            self._write(tokens, rows)
            done += [row.completion() for row in rows]
        return done * (n // different) if different < n else done

    def _write(self, tokens: list[int], rows: list[_Row]) -> None:
        last = self._read_prompt(tokens)
        for row in rows:
            row.take(last)
        live = [row for row in rows if not row.finished]
        if not live:
            return
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(len(live))
        position = len(tokens)
        with self._torch.inference_mode():
            while live:
                column = self._torch.tensor([[row.pending.pop(0)] for row in live])
                out = self._model(column, past_key_values=cache, use_cache=True)
                for row, logits in zip(live, out.logits[:, -1].float().numpy(), strict=True):
                    row.take(logits)
                position += 1
                stay = [i for i, row in enumerate(live) if not row.finished and position < self._context]
                if 0 < len(stay) < len(live):
                    cache.batch_select_indices(self._torch.tensor(stay))
                live = [live[i] for i in stay]

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling = Sampling(), *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """`n` completions of each prompt, one prompt after the other."""
        return one_by_one(self, prompts, sampling, n)

    # --- scoring

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        """Log-probabilities of the continuations, the prompt read once."""
        if not continuations:
            return []
        text = self._template.render(prompt)
        ends = [self._ends[0]] if complete else []
        whole = [self._encode(text + c) + ends for c in continuations]
        common = min(common_length(self._encode(text), w) for w in whole)
        common = min(common, *(common_length(whole[0], w) for w in whole))
        if common == 0:
            raise BadInput("there is nothing before these continuations", todo="give a prompt")
        self._room(max(whole, key=len))
        last = self._read_prompt(whole[0][:common])
        tails = [w[common:] for w in whole]
        scores = [log_probability(last, tail[0]) if tail else 0.0 for tail in tails]
        for at in range(0, len(tails), _ROWS):
            for index, score in enumerate(self._score_rows(tails[at : at + _ROWS]), at):
                scores[index] += score
        return scores

    def _score_rows(self, tails: list[list[int]]) -> list[float]:
        """What the tokens after each tail's first add; padding at the end changes nothing before it."""
        width = max(len(tail) for tail in tails) - 1
        if width < 1:
            return [0.0] * len(tails)
        padded = [(tail[:-1] + [0] * width)[:width] for tail in tails]
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(len(tails))
        with self._torch.inference_mode():
            out = self._model(self._torch.tensor(padded), past_key_values=cache, use_cache=True)
        rows = out.logits.float().numpy()
        return [
            sum(float(row[i][token] - log_sum_exp(row[i])) for i, token in enumerate(tail[1:]))
            for row, tail in zip(rows, tails, strict=True)
        ]

    # --- prompts

    def _read_prompt(self, tokens: list[int]) -> np.ndarray:
        if self._logits is not None and tokens == self._held:
            return self._logits
        same = min(common_length(self._held, tokens), len(tokens) - 1)
        if self._cache is None or same == 0:
            self._cache, same = None, 0
        elif same < len(self._held):
            self._cache.crop(same - len(self._held))  # negative: how many tokens to drop at the end
        with self._torch.inference_mode():
            out = self._model(
                self._torch.tensor([tokens[same:]]), past_key_values=self._cache, use_cache=True
            )
        self._cache, self._held = out.past_key_values, list(tokens)
        self._logits = out.logits[0, -1].float().numpy()
        return self._logits

    def _tokens(self, prompt: Prompt) -> list[int]:
        return self._encode(self._template.render(prompt))

    def _encode(self, text: str) -> list[int]:
        # A chat template writes the special tokens itself.
        plain = not self._template.source
        return list(self._tokenizer(text, add_special_tokens=plain)["input_ids"])

    def _room(self, tokens: list[int]) -> int:
        if len(tokens) >= self._context:
            raise BadInput(
                f"the prompt is {len(tokens)} tokens long, and the model takes at most {self._context - 1}",
                todo="shorten it",
            )
        return self._context - len(tokens)

    def _end_tokens(self) -> list[int]:
        """The tokens that end a reply; the one of the chat template first."""
        known = self._model.generation_config.eos_token_id
        listed = known if isinstance(known, list) else [known]
        ends = [t for t in [*listed, self._tokenizer.eos_token_id] if t is not None]
        follows = self._encode(self._template.after_reply())[:1] if self._template.source else []
        special = [t for t in follows if t in self._tokenizer.all_special_ids]
        return list(dict.fromkeys([*special, *ends]))

    def _tokenizer_for_grammars(self) -> Any:
        if self._grammar_tokenizer is None:
            from llguidance.hf import from_tokenizer

            size = self._model.get_output_embeddings().out_features
            self._grammar_tokenizer = from_tokenizer(self._tokenizer, n_vocab=size, eos_token=self._ends)
        return self._grammar_tokenizer

    def ends(self, token: int) -> bool:
        """Whether this token ends a reply."""
        return token in self._ends

    def piece(self, token: int) -> bytes:
        """The token's bytes."""
        return bytes(self._tokenizer_for_grammars().decode_bytes([token]))


class _Row:
    """One reply while it is written, one token a pass."""

    def __init__(
        self,
        engine: TransformersEngine,
        sampling: Sampling,
        number: int,
        room: int,
        constraint: Constraint | None,
    ) -> None:
        self._engine, self._sampling, self._constraint = engine, sampling, constraint
        self._random = random_stream(sampling, number)
        self._text = GrowingText(sampling.stop)
        self._most = min(sampling.max_tokens, room)
        self._count, self._logprob = 0, 0.0
        self.on_text: Callable[[str], None] | None = None
        self.pending: list[int] = []
        self.finish: Literal["stop", "length", ""] = ""
        self._append_forced()

    @property
    def finished(self) -> bool:
        return self.finish != ""

    def take(self, logits: np.ndarray) -> None:
        """Choose the next token, unless forced ones are still to be read."""
        if self.pending or self.finished:
            return
        allowed = self._constraint.allowed() if self._constraint else None
        token = choose(logits, self._sampling, self._random, allowed)
        self._logprob += log_probability(logits, token)
        if self._engine.ends(token):
            self.finish = "stop"
        else:
            if self._constraint:
                self._constraint.accept(token)
            self._append(token)
            self._append_forced()
        if self.on_text and (new := self._text.take_new(last=self.finished)):
            self.on_text(new)

    def completion(self) -> Completion:
        """The outcome."""
        finish: Literal["stop", "length"] = "stop" if self.finish == "stop" else "length"
        return Completion(self._text.finish(), self._count, self._logprob, finish)

    def _append_forced(self) -> None:
        if self._constraint is None or self.finished:
            return
        for token in self._constraint.forced():
            if self.finished:
                return
            self._append(token)
        if self._constraint.finished and not self.finished:
            self.finish = "stop"

    def _append(self, token: int) -> None:
        self.pending.append(token)
        self._count += 1
        if self._text.add(self._engine.piece(token)):
            self.finish = "stop"
        elif self._count >= self._most:
            self.finish = "stop" if self._constraint and self._constraint.finished else "length"


def _libraries() -> tuple[Any, Any]:
    try:
        import torch
        import transformers
    except ImportError:
        raise CannotHere(
            "Hugging Face models need torch and transformers",
            todo="pip install 'nl2x[transformers]', or give a .gguf file",
        ) from None
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    return torch, transformers


def _load(transformers: Any, torch: Any, name: str, settings: HfSettings) -> tuple[Any, Any]:
    extra: dict[str, Any] = {"gguf_file": settings.gguf_file} if settings.gguf_file else {}
    if not Path(name).exists() and not _reachable():
        extra["local_files_only"] = True  # else its downloader tries again for most of a minute
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(name, **extra)
        model = transformers.AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32, **extra)
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise BadInput(
            f"transformers can't load this model: {_first_line(error)}",
            where=name,
            todo="check the id or the directory, and the connection",
        ) from None
    return tokenizer, model.eval()


def _reachable() -> bool:
    """Whether the server that models come from can be asked; a proxy's answer isn't known beforehand."""
    from huggingface_hub import constants

    server = urlsplit(constants.ENDPOINT)
    if getproxies().get(server.scheme):
        return True
    try:
        socket.create_connection((server.hostname or "", server.port or 443), timeout=_ANSWERS_S).close()
    except OSError:
        return False
    return True


_ANSWERS_S = 5.0


def _first_line(error: BaseException) -> str:
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)


def _merge(model: Any, folder: Path, strength: float) -> None:
    """Add a LoRA adapter to the weights themselves."""
    import torch

    adapter = read_adapter(folder)
    modules = dict(model.named_modules())
    for name, (a, b) in adapter.pairs.items():
        weight = getattr(modules.get(name), "weight", None)
        if weight is None or tuple(weight.shape) != (b.shape[0], a.shape[1]):
            raise BadInput(f"this adapter doesn't fit the model: {name}", where=str(folder))
        with torch.no_grad():
            weight += strength * adapter.scale * torch.from_numpy(b @ a)
