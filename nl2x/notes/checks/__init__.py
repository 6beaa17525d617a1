"""What speaks against an entry before it is posted, and how sure it is."""
