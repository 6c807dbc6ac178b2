"""The funds' cash books on the screen."""
