"""The club's lending rules and its loan products: shown, changed from a day on, kept."""
