"""Type hints and docstrings for what stands in a user's file: what is read changes, what is run doesn't."""
