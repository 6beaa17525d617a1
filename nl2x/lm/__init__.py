"""Tokens in, tokens out: engines, weights, grammars. Knows nothing of code or books."""

from nl2x.lm.grammar import Characters, Choice, Grammar, Repeat, Sequence, Text, in_order, one_of
from nl2x.lm.open import open_engine
from nl2x.lm.protocol import Completion, Engine, ModelInfo, Prompt, Sampling

__all__ = [
    "Characters",
    "Choice",
    "Completion",
    "Engine",
    "Grammar",
    "ModelInfo",
    "Prompt",
    "Repeat",
    "Sampling",
    "Sequence",
    "Text",
    "in_order",
    "one_of",
    "open_engine",
]
