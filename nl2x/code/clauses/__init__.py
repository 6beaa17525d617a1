"""The catalogue of clause kinds: what requests ask for beyond the main thing. One file per kind."""
