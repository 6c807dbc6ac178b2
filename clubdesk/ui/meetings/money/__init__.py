"""One step of the meeting: other money."""
