"""Papers on the screen exactly as they print, and from there to the printer or into a PDF file."""

from clubdesk.ui.printing.preview import preview_paper

__all__ = ["preview_paper"]
