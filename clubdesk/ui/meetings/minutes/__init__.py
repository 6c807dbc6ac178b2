"""One step of the meeting: minutes."""
