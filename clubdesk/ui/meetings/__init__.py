"""The meeting: its list, its seven steps, its minutes."""
