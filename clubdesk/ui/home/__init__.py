"""The first page: what today asks for, each line leading to the place that settles it."""
