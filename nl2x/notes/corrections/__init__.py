"""Notes about what was written before: taken back, put right, moved."""
