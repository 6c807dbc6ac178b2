"""Every way an act can fail, one exception class each, carrying the data a sentence needs."""


class ClubError(Exception):
    """A rule of the club, or the file it lives in, said no; text.sentences says it in words."""
