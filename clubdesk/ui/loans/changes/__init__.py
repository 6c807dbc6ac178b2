"""Changing a loan by decision: extension, freeze, waiver, write-off, top-up, take-over, taking back."""
