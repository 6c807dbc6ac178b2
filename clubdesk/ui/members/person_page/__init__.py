"""Everything about one person on one large sheet, and the papers about them."""
