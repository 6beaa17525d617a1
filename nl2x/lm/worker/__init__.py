"""The worker: a resident process (nl2x.resident) that keeps a model loaded between commands."""
