"""Opening, making and closing a club's file."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.funds import WHOLE, FundRole, InterestShares
from clubdesk.domain.holders import Holder
from clubdesk.domain.ledger import Entry, EntryKind, moved
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount
from clubdesk.domain.member_errors import NameMissing
from clubdesk.domain.signing import control_code as printed_code
from clubdesk.store import clubs as store
from clubdesk.store import database, dues, files, opening
from clubdesk.store.files import journals
from clubdesk.store.holders import read_note
from clubdesk.store.ledger import add_entry, head_hash
from clubdesk.text.names import fold

Clock = Callable[[], datetime]
FUND_ROLES = {INCOME_FUND: FundRole.INCOME, ACTIVITY_FUND: FundRole.ACTIVITY}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClub:
    """What is asked before a club's books begin; `opening` is the đồng in each fund's cash box that day.

    `monthly_dues` is what a member pays from the month of beginning, in đồng; 0 where it is not decided.
    """

    profile: ClubProfile
    rules: LendingRules
    begin_on: date
    opening: Mapping[str, int]
    monthly_dues: int = 0
    interest_shares: tuple[tuple[str, Decimal], ...] = ((ACTIVITY_FUND, WHOLE),)


def make_club(path: Path, club: NewClub, *, today: date, clock: Clock, actor: str) -> None:
    """Make a new club file with its two funds and their opening money.

    Raises:
        NameMissing, DateInFuture, ImpossibleAmount: what was typed cannot stand.
        FileExists, FileNotWritable: nothing was made.
    """
    if not club.profile.name.strip():
        raise NameMissing
    if club.begin_on > today:
        raise DateInFuture(on=club.begin_on, today=today)
    with opening.new_file(path, clock=clock, actor=actor):
        set_up(club)
        begin_dues(club.monthly_dues, holds_from=club.begin_on.replace(day=1))
        for name, amount in club.opening.items():
            _add_opening(name, amount, club.begin_on)


def set_up(club: NewClub, *, is_sample: bool = False) -> None:
    """Write the club, its rules, funds and shares into a new file that is being filled."""
    store.add_club(club.profile, is_sample=is_sample)
    store.add_rules(club.rules, holds_from=club.begin_on)
    named = (name for name, _percent in club.interest_shares)
    funds = {
        name: store.add_fund(FUND_ROLES.get(name, FundRole.OTHER), name)
        for name in dict.fromkeys((INCOME_FUND, ACTIVITY_FUND, *named))
    }
    shares = tuple((funds[name].id, percent) for name, percent in club.interest_shares)
    store.add_interest_shares(InterestShares(club.begin_on, shares))


def begin_dues(amount: int, *, holds_from: date) -> None:
    """The first rule of dues of a new file, in đồng a month; none where the club has not decided."""
    if amount:
        dues.save_rule(DuesRule(holds_from=holds_from, amount=amount))


def _add_opening(name: str, amount: int, on: date) -> None:
    if amount < 0:
        raise ImpossibleAmount(amount=amount)
    if amount:
        fund = next(fund for fund in store.load_funds() if fund.name == name)
        book = store.load_books()[fund.id]
        lines = moved(book.place, book.opening, amount)
        add_entry(Entry(dated_on=on, kind=EntryKind.OPENING, lines=lines))


def open_club(path: Path, *, clock: Clock, actor: str) -> Path | None:
    """Open a club's file for work; the domain's FileError classes say why it cannot be.

    A file of an older program is brought up to date; returned is where it was kept as it had been.
    """
    return opening.open_file(path, clock=clock, actor=actor)


def look_at_club(path: Path, *, clock: Clock) -> None:
    """Open a club's file as it stands now, only to look at it; nothing can be recorded in it."""
    opening.open_to_look(path, clock=clock)


def holder_of(path: Path) -> Holder | None:
    """Who has a club's file open, as far as that is known."""
    return read_note(path)


def set_aside(path: Path) -> Path | None:
    """Give a file that cannot be opened another name, with its journals; that name, None without a file."""
    return files.set_aside(path)


def forget_sample(path: Path) -> None:
    """Clear away what an upgrade kept of a sample club, with its journals; its figures are nobody's."""
    for left in (path, *journals(path)):
        left.unlink(missing_ok=True)


def close_club() -> None:
    """Put everything on disk and let go of the file."""
    opening.close_file()


def save_idle() -> None:
    """While nobody types: make the file alone whole, for whoever copies it."""
    database.tidy()


def reading(path: Path, *, clock: Clock) -> opening.Reading:
    """Read a club's file without ever writing to it, as a context."""
    return opening.opened_copy(path, clock=clock)


def profile() -> ClubProfile:
    """The open club as its papers name it."""
    return store.load_profile()


def short_name() -> str:
    """The club's name in names of files, without diacritics: "CLB_ThonMau"."""
    club = store.load_profile()
    words = re.findall("[a-z0-9]+", fold(club.hamlet or club.name))
    return f"CLB_{''.join(word.capitalize() for word in words)[:40]}".rstrip("_")


def is_sample() -> bool:
    """Whether the open club is the sample, whose figures are nobody's."""
    return store.is_sample()


def lending_rules(on: date) -> LendingRules:
    """The open club's lending rules on a day."""
    return store.load_rules(on)


def control_code() -> str | None:
    """The head of the books' chain as printed, like 7F3A-92C1-04BE; None while the books are empty."""
    head = head_hash()
    return head and printed_code(head)
