"""What one book tells: its accounts and layouts, past entries, open items, remarks."""
