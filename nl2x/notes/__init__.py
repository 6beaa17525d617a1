"""From a casual note to a journal entry or a question: facts, program, posting."""
