"""Where it is written: the rows, cells or records that an entry becomes in this book."""
