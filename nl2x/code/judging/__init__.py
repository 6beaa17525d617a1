"""Judging candidates: inputs, runs in the sandbox, what was tried and what was not, the choice."""
