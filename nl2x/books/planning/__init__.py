"""How each kind of posting is written into a book of its kind."""
