"""Reading a club's own member list into the roll: its columns, its rows, and what was stored."""
