"""llama.cpp's C API through ctypes: the few functions the engine needs, and a check that they fit.

The library is the one inside the `xllamacpp` wheel, whose shared object exports the whole C API. Its two
parameter structs have no version of their own, so their layout is checked field by field against the
defaults that the library itself reports; one that doesn't fit is refused before anything is called with it.
Source of names, types and defaults: include/llama.h of llama.cpp 0.5 and 0.6.
"""

from __future__ import annotations

import ctypes
import os
import time
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_bool,
    c_char_p,
    c_float,
    c_int,
    c_int32,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nl2x.errors import CannotHere
from nl2x.lm import libraries
from nl2x.lm.interrupts import held

LOAD_MMAP = 1
CONTROL = 1 << 3
USER_DEFINED = 1 << 4


class ModelParams(Structure):
    """struct llama_model_params."""

    _fields_ = (
        ("devices", c_void_p),
        ("tensor_buft_overrides", c_void_p),
        ("n_gpu_layers", c_int32),
        ("split_mode", c_int),
        ("load_mode", c_int),
        ("lazy_mode", c_int),
        ("main_gpu", c_int32),
        ("tensor_split", c_void_p),
        ("progress_callback", c_void_p),
        ("progress_callback_user_data", c_void_p),
        ("kv_overrides", c_void_p),
        ("vocab_only", c_bool),
        ("check_tensors", c_bool),
        ("use_extra_bufts", c_bool),
        ("no_host", c_bool),
        ("no_alloc", c_bool),
        ("load_mtp", c_bool),
    )


_CONTEXT_HEAD = (
    ("n_ctx", c_uint32),
    ("n_batch", c_uint32),
    ("n_ubatch", c_uint32),
    ("n_seq_max", c_uint32),
    ("n_rs_seq", c_uint32),
    ("n_outputs_max", c_uint32),
    ("n_outputs_max_per_seq", c_uint32),
    ("n_threads", c_int32),
    ("n_threads_batch", c_int32),
    ("ctx_type", c_int),
    ("rope_scaling_type", c_int),
    ("pooling_type", c_int),
    ("attention_type", c_int),
    ("flash_attn_type", c_int),
    ("rope_freq_base", c_float),
    ("rope_freq_scale", c_float),
    ("yarn_ext_factor", c_float),
    ("yarn_attn_factor", c_float),
    ("yarn_beta_fast", c_float),
    ("yarn_beta_slow", c_float),
    ("yarn_orig_ctx", c_uint32),
    ("defrag_thold", c_float),
    ("cb_eval", c_void_p),
    ("cb_eval_user_data", c_void_p),
    ("type_k", c_int),
    ("type_v", c_int),
)
_CONTEXT_TAIL = (
    ("abort_callback", c_void_p),
    ("abort_callback_data", c_void_p),
    ("embeddings", c_bool),
    ("offload_kqv", c_bool),
    ("no_perf", c_bool),
    ("op_offload", c_bool),
    ("swa_full", c_bool),
    ("kv_unified", c_bool),
    ("samplers", c_void_p),
    ("n_samplers", c_size_t),
    ("ctx_other", c_void_p),
)


class ContextParams(Structure):
    """struct llama_context_params of llama.cpp 0.6."""

    _fields_ = (*_CONTEXT_HEAD, ("moe_cache_size", c_size_t), *_CONTEXT_TAIL)


class ContextParams05(Structure):
    """struct llama_context_params of llama.cpp 0.5: without the cache for experts."""

    _fields_ = (*_CONTEXT_HEAD, *_CONTEXT_TAIL)


class Batch(Structure):
    """struct llama_batch: tokens, their positions, the sequences of each, and whose logits are wanted."""

    _fields_ = (
        ("n_tokens", c_int32),
        ("token", c_void_p),
        ("embd", c_void_p),
        ("pos", c_void_p),
        ("n_seq_id", c_void_p),
        ("seq_id", c_void_p),
        ("logits", c_void_p),
    )


LogCallback = CFUNCTYPE(None, c_int, c_char_p, c_void_p)

_P, _I, _S = c_void_p, c_int32, c_size_t
_FUNCTIONS: dict[str, tuple[object, tuple[object, ...]]] = {
    "llama_version": (c_char_p, ()),
    "llama_print_system_info": (c_char_p, ()),
    "llama_backend_init": (None, ()),
    "llama_model_load_from_file": (_P, (c_char_p, ModelParams)),
    "llama_model_free": (None, (_P,)),
    "llama_model_get_vocab": (_P, (_P,)),
    "llama_model_n_ctx_train": (_I, (_P,)),
    "llama_model_n_layer": (_I, (_P,)),
    "llama_model_size": (c_uint64, (_P,)),
    "llama_model_n_params": (c_uint64, (_P,)),
    "llama_model_has_encoder": (c_bool, (_P,)),
    "llama_model_is_recurrent": (c_bool, (_P,)),
    "llama_model_is_hybrid": (c_bool, (_P,)),
    "llama_model_meta_val_str": (_I, (_P, c_char_p, c_char_p, _S)),
    "llama_model_chat_template": (c_char_p, (_P, c_char_p)),
    "llama_free": (None, (_P,)),
    "llama_get_memory": (_P, (_P,)),
    "llama_set_n_threads": (None, (_P, _I, _I)),
    "llama_decode": (_I, (_P, Batch)),
    "llama_get_logits_ith": (POINTER(c_float), (_P, _I)),
    "llama_memory_clear": (None, (_P, c_bool)),
    "llama_memory_seq_rm": (c_bool, (_P, _I, _I, _I)),
    "llama_memory_seq_cp": (None, (_P, _I, _I, _I, _I)),
    "llama_state_seq_get_size": (_S, (_P, _I)),
    "llama_state_seq_get_data": (_S, (_P, _P, _S, _I)),
    "llama_state_seq_set_data": (_S, (_P, _P, _S, _I)),
    "llama_tokenize": (_I, (_P, c_char_p, _I, _P, _I, c_bool, c_bool)),
    "llama_token_to_piece": (_I, (_P, _I, c_char_p, _I, _I, c_bool)),
    "llama_vocab_n_tokens": (_I, (_P,)),
    "llama_vocab_get_attr": (c_int, (_P, _I)),
    "llama_vocab_is_eog": (c_bool, (_P, _I)),
    "llama_vocab_bos": (_I, (_P,)),
    "llama_vocab_eos": (_I, (_P,)),
    "llama_vocab_get_add_bos": (c_bool, (_P,)),
    "llama_adapter_lora_init": (_P, (_P, c_char_p)),
    "llama_adapter_lora_free": (None, (_P,)),
    "llama_set_adapters_lora": (_I, (_P, POINTER(c_void_p), _S, POINTER(c_float))),
    "llama_log_set": (None, (LogCallback, _P)),
}

_LOGGING = (
    *("llama_backend_init", "llama_model_load_from_file", "llama_model_free", "llama_init_from_model"),
    *("llama_free", "llama_decode", "llama_state_seq_get_data", "llama_state_seq_set_data"),
    *("llama_adapter_lora_init", "llama_set_adapters_lora"),
)
"""What may call back into Python to log; an interrupt is held back meanwhile (see nl2x.lm.interrupts)."""


@dataclass(frozen=True)
class Library:
    """A loaded llama.cpp whose parameter layout is known."""

    c: ctypes.CDLL
    context_params: type[Structure]
    version: str
    """As the library names itself, with the binding's own version where it has one."""
    log: Log


class Log:
    """What llama.cpp says while it works: kept, never printed; the last complaint explains a failure."""

    _KEPT = 200

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.complaint = ""
        self.callback = LogCallback(self._take)

    def _take(self, level: int, text: bytes | None, _: object) -> None:
        line = (text or b"").decode("utf-8", "replace").strip()
        if not line:
            return
        self.lines = [*self.lines[1 - self._KEPT :], line]
        if level == 4 and not self.complaint:  # GGML_LOG_LEVEL_ERROR; the first one names the cause
            self.complaint = line

    def fresh(self) -> None:
        """Forget earlier complaints, before a step that may fail."""
        self.complaint = ""


@cache
def load(path: str = "") -> Library:
    """The llama.cpp library at `path`, or the one inside xllamacpp; raises CannotHere if it can't be used."""
    _wait_politely()
    file, suffix = (path, "") if path else _of_xllamacpp()
    try:
        c = ctypes.CDLL(file)
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(c, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise CannotHere(
            f"the llama.cpp library can't be used: {error}",
            where=file,
            todo=f"remove it, or set {libraries.VARIABLE}={libraries.OWN}" if path else "reinstall xllamacpp",
        ) from None
    log = Log()
    c.llama_log_set(log.callback, None)
    if path:
        _load_backends(c, path)
    version = c.llama_version().decode()
    library = Library(c, _fitting_layout(c, file, version), f"llama.cpp {version}{suffix}", log)
    for name in _LOGGING:
        setattr(c, name, held(getattr(c, name)))
    c.llama_backend_init()
    return library


def _load_backends(c: ctypes.CDLL, path: str) -> None:
    """Where the library keeps its CPU code in files beside it, let it pick the one for this CPU."""
    choose = getattr(c, "ggml_backend_load_all_from_path", None)
    if choose is not None:
        choose.restype, choose.argtypes = None, (c_char_p,)
        choose(os.fsencode(Path(path).parent))


def _wait_politely() -> None:
    """Where others use the cores, let OpenMP's threads sleep at their barriers instead of spinning.

    Measured on two cores, default model: spinning writes a token in 79 ms on an idle machine and in 220-470
    ms beside one busy process; sleeping early 88 and 150 ms. libgomp reads this once, when it is loaded.
    """
    if "OMP_WAIT_POLICY" not in os.environ and _others_at_work() >= 0.75 * len(os.sched_getaffinity(0)):
        os.environ.setdefault("GOMP_SPINCOUNT", "300")


def _others_at_work(looks: int = 5, apart: float = 0.003) -> float:
    """How many other threads run or wait for a core just now: the middle one of a few looks, `apart` seconds.

    The load average would count what the user's last command did a minute ago.
    """
    running = []
    for _ in range(looks):
        try:
            running.append(int(Path("/proc/loadavg").read_text().split()[3].split("/")[0]) - 1)
        except (OSError, ValueError, IndexError):
            return os.getloadavg()[0]
        time.sleep(apart)
    return sorted(running)[looks // 2]


def _of_xllamacpp() -> tuple[str, str]:
    import xllamacpp

    file = Path(xllamacpp.__file__).parent / "xllamacpp.abi3.so"
    return str(file), f" (xllamacpp {xllamacpp.__version__})"


def _fitting_layout(c: ctypes.CDLL, file: str, version: str) -> type[Structure]:
    """The layout of llama_context_params under which this library's defaults make sense."""
    model = _as(ModelParams, _raw_defaults(c.llama_model_default_params))
    raw = _raw_defaults(c.llama_context_default_params)
    for layout in (ContextParams, ContextParams05):
        if _known_model(model) and _known_context(_as(layout, raw)):
            c.llama_model_default_params.restype = ModelParams
            c.llama_context_default_params.restype = layout
            c.llama_init_from_model.restype = _P
            c.llama_init_from_model.argtypes = (_P, layout)
            return layout
    raise CannotHere(
        f"llama.cpp {version} lays out its parameters in a way that nl2x doesn't know",
        where=file,
        todo="install the xllamacpp version that nl2x asks for",
    )


class _Room(Structure):
    """More room than any version's parameters need, so that a larger struct than known overwrites nothing."""

    _fields_ = (("raw", c_uint8 * 1024),)


def _raw_defaults(function: Any) -> bytes:
    function.restype = _Room
    return bytes(function())


def _as(layout: type[Structure], raw: bytes) -> Structure:
    return layout.from_buffer_copy(raw[: ctypes.sizeof(layout)])


def _known_model(p: Structure) -> bool:
    got = [getattr(p, name) or 0 for name, _ in ModelParams._fields_]
    return got == [0, 0, -1, 1, -1, 1, 0, 0, 0, 0, 0, False, False, True, False, False, False]


def _known_context(p: Structure) -> bool:
    head = [getattr(p, name) or 0 for name, _ in _CONTEXT_HEAD]
    tail = [getattr(p, name) or 0 for name, _ in _CONTEXT_TAIL]
    return (
        head[:4] == [512, 2048, 512, 1]
        and head[6:9] == [1, 4, 4]
        and head[9:14] == [0, -1, -1, -1, -1]
        and head[14:22] == [0, 0, -1, -1, -1, -1, 0, -1]
        and head[22:] == [0, 0, 1, 1]
        and tail == [0, 0, False, True, True, True, True, False, 0, 0, 0]
    )
