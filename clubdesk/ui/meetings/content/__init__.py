"""One step of the meeting: content and decisions."""
