"""The print room: every paper the club prints, drawn with reportlab."""
