"""The words of a note and of names: compared, cut into stretches, told apart."""
