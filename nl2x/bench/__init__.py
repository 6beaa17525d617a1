"""Scoring models' functional correctness: suites, pass@k, resumable runs, reports."""
