"""Which account takes a role: what it was for, how it was paid, for whom."""
