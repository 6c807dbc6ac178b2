"""Closing the books of a month and opening the last closed one again."""
