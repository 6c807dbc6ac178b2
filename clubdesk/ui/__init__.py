"""The counter: the only room with Qt."""
