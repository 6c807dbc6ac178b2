"""Every way an act on the roll can fail."""

from datetime import date

from clubdesk.domain.errors import ClubError


class NameMissing(ClubError):
    """A person or club without a name."""


class LeftBeforeJoining(ClubError):
    """A day of leaving that is not after the day of joining."""

    joined_on: date
    left_on: date


class CitizenNumberTaken(ClubError):
    """Another member has this citizen number already."""

    citizen_id: str
    name: str


class CitizenNumberLength(ClubError):
    """A citizen number that has neither the 12 digits of a card nor the 9 of an old one."""

    citizen_id: str


class GivenNameNotInName(ClubError):
    """A given name whose words are not part of the full name."""

    name: str
    given: str


class ConsentMissing(ClubError):
    """Something that is kept only with the person's consent, and there is none."""


class ConsentsOverlap(ClubError):
    """A consent given anew before the one before it was withdrawn (None: it still stands)."""

    given_on: date
    withdrawn_on: date | None


class AlreadyLeft(ClubError):
    """Leaving the club once more, after having left it."""

    name: str
    left_on: date


class StillAMember(ClubError):
    """Coming back without having left."""

    name: str


class NoReturnFromDeath(ClubError):
    """Coming back of somebody who was recorded as deceased."""

    name: str


class SpellsOverlap(ClubError):
    """A membership that begins before the one before it has ended."""

    joined_on: date
    left_on: date


class PlanUnfinished(ClubError):
    """A member list with rows that wait for a repair or an answer."""

    rows: int


class ImportedHaveHistory(ClubError):
    """People whom a list added, and who have had money, meetings or posts since."""

    names: str


class ImportedChangedSince(ClubError):
    """People whom a list added or changed, and who were changed again since."""

    names: str


class ImportTakenBack(ClubError):
    """A list that was read in is taken back once."""


class MemberHasHistory(ClubError):
    """Nobody who had money, meetings or posts is taken off the roll."""

    name: str


class MemberNotFound(ClubError):
    """Nobody on the roll has this code or name."""

    words: str


class SeveralMembers(ClubError):
    """More than one person on the roll has this name; `people` are their codes and names."""

    words: str
    people: str


class MergedAlready(ClubError):
    """Two that are to become one person are one already."""

    name: str


class DiedBefore(ClubError):
    """One of two that are to become one person died while the other one went on being a member."""

    name: str
    code: str
    died_on: date
    other: str


class NotAMemberThen(ClubError):
    """A loan or a post for somebody who was not on the roll that day."""

    name: str
    on: date


class ImpossibleTarget(ClubError):
    """A target whose ends are the wrong way round or beyond `most`, or an age line nobody reaches."""

    target: str
    low: int
    high: int
