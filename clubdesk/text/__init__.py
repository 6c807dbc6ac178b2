"""The language desk: how amounts, dates, names and sentences are read and written."""
