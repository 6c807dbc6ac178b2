"""The page of reports: what is missing, the paper, the data file, and who receives them."""
