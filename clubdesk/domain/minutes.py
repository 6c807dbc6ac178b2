"""The minutes of a meeting: sections in order, each as the program wrote it or in the secretary's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from clubdesk.domain.meetings import Body
from clubdesk.domain.sections import Section


class SectionKey(StrEnum):
    """The sections of the minutes, in their order on paper."""

    OPENING = "opening"
    PEOPLE = "people"
    REPORT = "report"
    FINANCE = "finance"
    LENDING = "lending"
    CONTENT = "content"
    RESOLUTIONS = "resolutions"
    WAITING = "waiting"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs: the lines of the post as printed, and the name, "" where nobody is known."""

    post: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes as they stand on paper; `number` is "" and `control_code` None until they are signed.

    `balances` is what every account stood at, in đồng by its id: the next minutes open with it.
    """

    body: Body
    held_on: date
    superior: str
    club: str
    place_and_date: str
    title: str
    subject: str
    sections: tuple[Section, ...]
    secretary: Signature
    chair: Signature
    balances: Mapping[int, int] = field(default_factory=dict)
    number: str = ""
    control_code: str | None = None

    @property
    def is_signed(self) -> bool:
        """Whether they carry their control code."""
        return self.control_code is not None

    def section(self, key: SectionKey) -> Section:
        """One of the sections; raises StopIteration where the body's minutes have none such."""
        return next(one for one in self.sections if one.key is key)


def minutes_number(number: int, body: Body) -> str:
    """The number as printed: "05/BB-CLB" of the club, "02/BB-BCN" of its board."""
    return f"{number:02}/{series_of(body)}"


def series_of(body: Body) -> str:
    """The sign behind the number, by who met."""
    return "BB-BCN" if body is Body.BOARD else "BB-CLB"
