"""Writing down receipts, payments and transfers."""
