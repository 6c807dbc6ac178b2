"""What a control code typed off a paper can belong to, and whether the books still give it."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.meetings import Body
from clubdesk.domain.sent_files import SentFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """The minutes that carry a control code, and whether the books up to there still give it."""

    held_on: date
    body: Body
    number: str
    signed_at: str
    is_standing: bool
    books_fit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCode:
    """A paper printed when a voucher was the last one in the books, `later` entries ago."""

    voucher: str
    dated_on: date
    later: int
    books_fit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCode:
    """A report or data file that was sent, and whether the kept copy is still what carries the code."""

    sent: SentFile
    is_whole: bool


FoundCode = Verified | PaperCode | SentCode
