"""Before a club is open: a new one, old books, the sample, or a file that is there."""
