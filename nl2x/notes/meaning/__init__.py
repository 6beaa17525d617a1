"""What words are about: word vectors, and the trained scorer that matches a note with an account."""
