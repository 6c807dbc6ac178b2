"""The Loans page: the list, one loan, lending, taking repayments and taking entries back."""
