"""One step of the meeting: roll call."""
