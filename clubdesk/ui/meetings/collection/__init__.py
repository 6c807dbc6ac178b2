"""One step of the meeting: collections and dues."""
