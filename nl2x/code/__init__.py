"""English to verified Python: reading the task, candidates, judging, choice."""
