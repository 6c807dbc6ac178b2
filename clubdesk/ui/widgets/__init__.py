"""Fields, tables and frames that every page shares."""
