"""One step of the meeting: new loans."""
