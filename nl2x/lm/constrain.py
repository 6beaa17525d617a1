"""Constrained decoding with llguidance: which tokens a grammar allows next, and which it forces.

Chosen over xgrammar and outlines; docs/decisions.md says why. The same code serves both local engines: they
differ only in how llguidance gets to know their tokens.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nl2x.errors import BadInput
from nl2x.lm.grammar import Grammar, to_regex


class Constraint:
    """One reply's way through a grammar. `tokenizer` is an llguidance LLTokenizer."""

    def __init__(self, tokenizer: Any, grammar: Grammar) -> None:
        from llguidance import LLMatcher

        try:
            expression = to_regex(grammar)
        except ValueError as error:
            raise BadInput(f"broken grammar: {error}") from None
        self._size = tokenizer.vocab_size
        self._matcher = LLMatcher(tokenizer, LLMatcher.grammar_from_regex(expression), log_level=0)
        self._check()

    def copy(self) -> Constraint:
        """The same state, to be continued another way."""
        twin = object.__new__(Constraint)
        twin._size, twin._matcher = self._size, self._matcher.deep_copy()
        return twin

    def forced(self) -> list[int]:
        """The tokens that must come next, none where there is a choice; they count as accepted."""
        tokens: list[int] = [] if self.finished else self._matcher.compute_ff_tokens()
        for token in tokens:
            self.accept(token)
        return tokens

    def allowed(self) -> NDArray[np.bool_]:
        """One flag a token: whether it may come next."""
        mask = np.frombuffer(self._matcher.compute_bitmask(), np.uint8)
        self._check()
        return np.unpackbits(mask, count=self._size, bitorder="little").astype(np.bool_)

    def accept(self, token: int) -> None:
        """Continue with this token."""
        self._matcher.consume_token(token)
        self._check()

    @property
    def finished(self) -> bool:
        """Whether the reply is a whole sentence that nothing may follow."""
        return bool(self._matcher.is_stopped())

    def _check(self) -> None:
        error = self._matcher.get_error()
        if error:
            raise BadInput(f"this grammar can't be used: {error.splitlines()[0]}")
