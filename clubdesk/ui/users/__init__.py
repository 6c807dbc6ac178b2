"""Who signs in by PIN, the lock over the window, and what a second person confirms."""
