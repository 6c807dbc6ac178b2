"""What can be wrong where the association gathers data files."""

from clubdesk.domain.errors import ClubError


class LakeProgramMissing(ClubError):
    """Writing Parquet needs the extra `association`."""


class NoDataFiles(ClubError):
    """The folder holds no file that could be a club's."""

    folder: str
