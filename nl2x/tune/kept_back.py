"""What is kept back from training, to see how far it goes beyond what it was taught."""

from __future__ import annotations

import hashlib


def is_kept_back(text: str, part: float) -> bool:
    """Whether a text belongs to the `part` (0 to 1) that is kept back: by its hash, so that more texts don't change it."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) / 2**32 < part
