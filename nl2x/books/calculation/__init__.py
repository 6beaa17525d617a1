"""Formulas after a change: two engines in processes of their own, which must agree."""
