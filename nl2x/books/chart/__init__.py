"""Accounts and categories: where they are listed, and of which type each is."""
