"""The funds' own lists: places, kinds, opening figures, interest shares, and what they show over time."""
