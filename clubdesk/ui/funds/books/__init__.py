"""The funds' books of any period: cash book, income and use, report of a year."""
