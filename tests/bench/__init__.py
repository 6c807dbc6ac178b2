"""What the program costs, side by side with the barest thing that does the same; `python -m tests.bench`."""
