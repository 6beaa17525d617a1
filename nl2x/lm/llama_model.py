"""One llama.cpp model with one context, in tokens: what `llama.py` builds the engine on."""

from __future__ import annotations

import ctypes
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nl2x.errors import BadInput, CannotHere
from nl2x.lm import libraries, llama_api
from nl2x.lm.cores import usable_cores
from nl2x.lm.lora import read_adapter, write_gguf

BATCH = 128
"""Most tokens in one pass: reading is as fast as with 512 (measured), and an interrupt waits for one pass."""
OUTPUTS = 64
"""Most positions of one pass whose logits are wanted, and most sequences at once. Each output of the default
model takes 0.6 MB."""


class Entry(NamedTuple):
    """One token to be read: where it stands, in which sequences, and whether its logits are wanted."""

    token: int
    position: int
    sequences: tuple[int, ...]
    wanted: bool


@dataclass(frozen=True)
class Settings:
    """How a model is loaded. None: chosen for this machine."""

    threads: int | None = None
    context: int = 8192
    """Tokens that all sequences together may hold; less where the model was trained on less."""
    repack: bool = False
    """Rearrange the weights for this CPU: 1-3 s more to load and 0.6 GB more memory (default model), and then
    10-40% faster, most of all in batches: for long runs."""
    keep_states: bool = True
    """Keep the state after a prompt's lasting part in the cache, for later processes."""
    at_once: int | None = None
    """The most candidates written in one batch. None: what this CPU gains from, and memory allows. With 1 a
    candidate doesn't depend on how many are asked for, to the last digit."""
    library: str = ""
    """Another llama.cpp shared library (0.5 or 0.6) than the one inside xllamacpp, "0" for that one. Empty:
    what `nl2x.lm.libraries.chosen` finds."""
    adapters: tuple[tuple[str, float], ...] = ()
    """LoRA adapters (GGUF files, or folders in PEFT's format) and how strongly each counts."""


class LlamaModel:
    """A loaded model. `close()` frees it; it isn't thread-safe."""

    def __init__(self, path: Path, settings: Settings) -> None:
        # An abort inside llama.cpp would otherwise start a debugger, where there is one.
        os.environ.setdefault("GGML_NO_BACKTRACE", "1")
        self._library = llama_api.load(libraries.chosen(settings.library))
        self._c = self._library.c
        self._context: int | None = None
        self._adapters: list[int] = []
        self._model: int | None = self._load(path, settings)
        self._vocabulary = self._c.llama_model_get_vocab(self._model)
        try:
            self._refuse_other_kinds(path)
            self.context_size = min(settings.context, self._c.llama_model_n_ctx_train(self._model))
            self._context = self._new_context(path, settings)
            self._memory = self._c.llama_get_memory(self._context)
            self._set_adapters(settings)
        except BaseException:
            self.close()
            raise
        self.vocabulary_size: int = self._c.llama_vocab_n_tokens(self._vocabulary)
        self.passes = 0
        self.tokens_read = 0
        self.look: Callable[[], None] | None = None
        """Called before each pass; what it raises ends the reading."""

    @property
    def version(self) -> str:
        """The library's name and version."""
        return self._library.version

    def close(self) -> None:
        """Free the model and its context."""
        for adapter in self._adapters:
            self._c.llama_adapter_lora_free(adapter)
        if self._context:
            self._c.llama_free(self._context)
        if self._model:
            self._c.llama_model_free(self._model)
        self._model, self._context, self._adapters = None, None, []

    # --- reading

    def read(self, entries: Sequence[Entry]) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Read the tokens, in as few passes as fit, and yield (index of the entry, its logits) for each
        wanted one. The logits are llama.cpp's own memory: use them before taking the next."""
        start = 0
        while start < len(entries):
            end = _pass_end(entries, start)
            self._one_pass(entries[start:end])
            for index in range(start, end):
                if entries[index].wanted:
                    yield index, self._logits(index - start)
            start = end

    def _one_pass(self, entries: Sequence[Entry]) -> None:
        if self.look is not None:
            self.look()
        count = len(entries)
        tokens = np.fromiter((e.token for e in entries), np.int32, count)
        positions = np.fromiter((e.position for e in entries), np.int32, count)
        widths = np.fromiter((len(e.sequences) for e in entries), np.int32, count)
        flat = np.fromiter((s for e in entries for s in e.sequences), np.int32, int(widths.sum()))
        starts = (flat.ctypes.data + 4 * (np.cumsum(widths) - widths)).astype(np.uint64)
        wanted = np.fromiter((e.wanted for e in entries), np.int8, count)
        arrays = (tokens, positions, widths, starts, wanted)
        batch = llama_api.Batch(count, arrays[0].ctypes.data, None, *(a.ctypes.data for a in arrays[1:]))
        code = self._c.llama_decode(self._context, batch)
        if code:
            raise CannotHere(
                "the model's context is full" if code == 1 else f"llama.cpp failed with code {code}",
                todo="give it a shorter prompt, or fewer candidates at once",
            )
        self.passes += 1
        self.tokens_read += count

    def _logits(self, index: int) -> NDArray[np.float32]:
        pointer = self._c.llama_get_logits_ith(self._context, index)
        return np.ctypeslib.as_array(pointer, (self.vocabulary_size,))

    # --- sequences

    def cut(self, sequence: int, position: int = 0) -> None:
        """Forget the sequence from `position` on."""
        self._c.llama_memory_seq_rm(self._memory, sequence, position, -1)

    def fork(self, source: int, target: int) -> None:
        """Let `target` begin with all that `source` holds; the memory is shared."""
        self.cut(target)
        self._c.llama_memory_seq_cp(self._memory, source, target, 0, -1)

    def save(self, sequence: int) -> bytes:
        """The sequence's state, as bytes that `restore` takes in another process with the same model."""
        size = self._c.llama_state_seq_get_size(self._context, sequence)
        buffer = (ctypes.c_uint8 * size)()
        written = self._c.llama_state_seq_get_data(self._context, buffer, size, sequence)
        return bytes(memoryview(buffer)[:written])

    def restore(self, sequence: int, state: bytes) -> bool:
        """Put back what `save` gave; False, and an empty sequence, if llama.cpp doesn't accept it."""
        self.cut(sequence)
        done = self._c.llama_state_seq_set_data(self._context, state, len(state), sequence) == len(state)
        if not done:
            self.cut(sequence)
        return done

    # --- tokens

    def tokenize(self, text: str, *, special: bool = True, start: bool = False) -> list[int]:
        """The text's tokens. `special`: names of special tokens in it count as such; `start`: with the
        beginning-of-text token, if this model uses one."""
        raw = text.encode("utf-8", "surrogatepass")
        room = len(raw) + 8
        buffer = (ctypes.c_int32 * room)()
        count = self._c.llama_tokenize(self._vocabulary, raw, len(raw), buffer, room, start, special)
        return list(buffer[:count])

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The token's bytes; of a special token none, unless asked for."""
        buffer = ctypes.create_string_buffer(256)
        size = self._c.llama_token_to_piece(self._vocabulary, token, buffer, 256, 0, special)
        if size < 0:
            buffer = ctypes.create_string_buffer(-size)
            size = self._c.llama_token_to_piece(self._vocabulary, token, buffer, -size, 0, special)
        return buffer.raw[:size]

    def ends(self, token: int) -> bool:
        """Whether this token ends a reply."""
        return bool(self._c.llama_vocab_is_eog(self._vocabulary, token))

    @property
    def end_of_text(self) -> int:
        """The token with which a text ends."""
        return int(self._c.llama_vocab_eos(self._vocabulary))

    def special_text(self, which: str) -> str:
        """The text of the `bos` or `eos` token, empty where there is none."""
        token = getattr(self._c, f"llama_vocab_{which}")(self._vocabulary)
        return self.piece(token, special=True).decode("utf-8", "replace") if token >= 0 else ""

    def vocabulary(self) -> tuple[list[bytes], set[int]]:
        """The bytes of every token, and which of them stand for no text: control tokens, and those written
        <…> that look like such. One loop without calls of our own: it runs 150,000 times before the first
        token under a grammar."""
        c, vocabulary, buffer = self._c, self._vocabulary, ctypes.create_string_buffer(256)
        to_piece, attributes = c.llama_token_to_piece, c.llama_vocab_get_attr
        pieces, special = [], set()
        for token in range(self.vocabulary_size):
            size = to_piece(vocabulary, token, buffer, 256, 0, True)
            piece = buffer.raw[:size] if size >= 0 else self.piece(token, special=True)
            pieces.append(piece)
            kind = attributes(vocabulary, token)
            written = kind & llama_api.USER_DEFINED and piece.startswith(b"<") and piece.endswith(b">")
            if kind & llama_api.CONTROL or written:
                special.add(token)
        return pieces, special

    @property
    def adds_start(self) -> bool:
        """Whether the model wants its beginning-of-text token before a prompt."""
        return bool(self._c.llama_vocab_get_add_bos(self._vocabulary))

    @property
    def chat_template(self) -> str:
        """The model's own chat template (Jinja), empty where the file has none."""
        return (self._c.llama_model_chat_template(self._model, None) or b"").decode("utf-8", "replace")

    def metadata(self, key: str) -> str:
        """One value of the file's metadata, as text; empty where it is missing."""
        buffer = ctypes.create_string_buffer(512)
        size = self._c.llama_model_meta_val_str(self._model, key.encode(), buffer, 512)
        return buffer.value.decode("utf-8", "replace") if size >= 0 else ""

    @property
    def weight_bytes(self) -> int:
        """Bytes of all weights."""
        return int(self._c.llama_model_size(self._model))

    @property
    def weights(self) -> int:
        """How many weights there are."""
        return int(self._c.llama_model_n_params(self._model))

    # --- loading

    def _load(self, path: Path, settings: Settings) -> int:
        parameters = self._c.llama_model_default_params()
        parameters.load_mode = llama_api.LOAD_MMAP
        parameters.use_extra_bufts = settings.repack
        self._library.log.fresh()
        model = self._c.llama_model_load_from_file(os.fsencode(path), parameters)
        if not model:
            cause = self._library.log.complaint.split(": ", 1)[-1]
            raise BadInput(
                f"llama.cpp can't load this model: {cause or 'no reason given'}",
                where=str(path),
                todo="fetch the file again, or use another GGUF file",
            )
        return int(model)

    def _refuse_other_kinds(self, path: Path) -> None:
        """nl2x shares and cuts sequences at will, which only decoder-only transformers allow."""
        c = self._c
        if c.llama_model_has_encoder(self._model):
            kind = "an encoder"
        elif c.llama_model_is_recurrent(self._model) or c.llama_model_is_hybrid(self._model):
            kind = "a recurrent model"
        else:
            return
        raise BadInput(f"this is {kind}, and nl2x needs a decoder-only transformer", where=str(path))

    def _new_context(self, path: Path, settings: Settings) -> int:
        self.threads = threads = settings.threads or usable_cores()
        parameters = self._c.llama_context_default_params()
        parameters.n_ctx = self.context_size
        parameters.n_batch = parameters.n_ubatch = min(BATCH, self.context_size)
        parameters.n_seq_max = parameters.n_outputs_max = parameters.n_outputs_max_per_seq = OUTPUTS
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.kv_unified = True
        context = self._c.llama_init_from_model(self._model, parameters)
        if not context:
            raise CannotHere(
                f"no memory for a context of {self.context_size} tokens: {self._library.log.complaint}",
                where=str(path),
                todo="close other programs, or use --model light",
            )
        return int(context)

    def _set_adapters(self, settings: Settings) -> None:
        for file, _ in settings.adapters:
            self._library.log.fresh()
            adapter = self._load_adapter(Path(file))
            if not adapter:
                raise BadInput(
                    f"this adapter doesn't fit the model: {self._library.log.complaint}",
                    where=file,
                    todo="use one that was trained on this very model",
                )
            self._adapters.append(adapter)
        if loaded := self._adapters:
            pointers = (ctypes.c_void_p * len(loaded))(*loaded)
            scales = (ctypes.c_float * len(loaded))(*(scale for _, scale in settings.adapters))
            self._c.llama_set_adapters_lora(self._context, pointers, len(loaded), scales)

    def _load_adapter(self, path: Path) -> int | None:
        """The adapter in a GGUF file, or in a folder in PEFT's format, which is converted on the way."""
        if not path.is_dir():
            if not path.is_file():
                raise BadInput("no such adapter", where=str(path))
            return self._c.llama_adapter_lora_init(self._model, os.fsencode(path))
        architecture = self.metadata("general.architecture")
        heads = tuple(
            int(self.metadata(f"{architecture}.attention.{key}") or 0)
            for key in ("head_count", "head_count_kv")
        )
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "adapter.gguf"
            write_gguf(read_adapter(path), architecture, (heads[0], heads[1]), file)
            return self._c.llama_adapter_lora_init(self._model, os.fsencode(file))

    def grammar_tokenizer_parts(self) -> tuple[int, int]:
        """The addresses of the vocabulary and of llama.cpp's tokenizer, for llguidance."""
        function = ctypes.cast(self._c.llama_tokenize, ctypes.c_void_p).value
        assert function is not None
        return self._vocabulary, function


def _pass_end(entries: Sequence[Entry], start: int) -> int:
    """Where the pass that begins at `start` must end, for what one pass can hold."""
    outputs = 0
    for index in range(start, min(len(entries), start + BATCH)):
        outputs += entries[index].wanted
        if outputs > OUTPUTS:
            return index
    return min(len(entries), start + BATCH)
