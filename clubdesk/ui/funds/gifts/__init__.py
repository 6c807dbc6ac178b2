"""Gifts of money and goods, and the equipment of the club."""
