"""One step of the meeting: cash count."""
