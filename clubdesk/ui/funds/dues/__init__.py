"""Dues and contributions at the counter: the dues book, the rule of dues, what members get back."""
