"""What is handed over: tidied code, programs, a function put into a file, the report and the log."""
