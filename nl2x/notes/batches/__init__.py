"""Many notes from one file."""
