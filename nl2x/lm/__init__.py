"""Tokens in, tokens out: engines, weights, grammars. Knows nothing of code or books."""
