"""Reading a task: its words, signature, types, examples and conditions."""
