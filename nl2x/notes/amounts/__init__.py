"""How much: figures and their parts, tax, shares, foreign money, amounts that a note only points at."""
