"""What happened: the events that a note tells of, as programs and as postings."""
