"""The five layouts and the forms that people give them: journal, cash book, statements, grid, records."""
