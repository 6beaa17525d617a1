"""Posting a plan to the file, its history, and the way back."""
