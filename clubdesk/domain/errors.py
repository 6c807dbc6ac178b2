"""Every way to fail is a class in the errors module of its noun, carrying the data of its sentence."""


class ClubError(Exception):
    """A rule of the club, or the file it lives in, said no; text.sentences says it in words."""
