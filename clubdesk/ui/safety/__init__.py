"""Safety copies at the counter: made quietly, and brought back when asked."""
