"""A bank's own file: its columns, signs and account."""
