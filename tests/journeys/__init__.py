"""Whole ways through the program, as people and accidents take them."""
