"""Loans that ran before the books were begun: brought in on a cut-off day, their figures corrected once."""
