"""ClubDesk: the offline books of one intergenerational self-help club."""

__version__ = "0.4.0"
