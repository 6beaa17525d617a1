"""Runs untrusted Python and gives back a verdict. Knows nothing of nl2x."""
