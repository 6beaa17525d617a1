"""What commands show, where that takes more than a few lines; imported when a command runs."""
