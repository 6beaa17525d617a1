"""Generated examples: charts of accounts of many trades, and what their owners might type."""
