"""A second way to read a note, which needs no word of bookkeeping: the earlier row that is told of in the same words."""
