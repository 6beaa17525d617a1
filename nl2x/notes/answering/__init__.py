"""Answers to questions, and what each changes."""
