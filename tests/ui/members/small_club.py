"""A club of a few made-up people, for tests of the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from clubdesk.domain.births import Birth
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.members import Household, Member, MemberDetails, Sex
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations import clubs, loans, members

TODAY = date(2025, 6, 17)
BEGIN = date(2024, 1, 17)

PEOPLE = (
    MemberDetails(
        name="Lò Thị Sen",
        sex=Sex.FEMALE,
        joined_on=BEGIN,
        birth=Birth(1950, 6, 12),
        citizen_id="001150000017",
        phone="0948618798",
        group="Tổ 3",
        household=Household.POOR,
    ),
    MemberDetails(
        name="Hồ Văn Bình", sex=Sex.MALE, joined_on=BEGIN, birth=Birth(1957), phone="0912345678", group="Tổ 1"
    ),
    MemberDetails(name="Đặng Thị Đào", sex=Sex.FEMALE, joined_on=BEGIN, birth=Birth(1988, 6)),
    MemberDetails(name="Nông Xuân Giang", sex=Sex.MALE, joined_on=BEGIN),
    MemberDetails(
        name="Vũ Thị Lan",
        sex=Sex.FEMALE,
        joined_on=BEGIN,
        birth=Birth(1945, 1, 3),
        left_on=date(2025, 2, 1),
        left_reason="Chuyển nơi ở",
    ),
)


@contextmanager
def empty_club(folder: Path) -> Iterator[None]:
    """A new club without members, open while the context lasts."""
    path = folder / "mau.clb"
    club = clubs.NewClub(
        profile=ClubProfile(name="CLB thôn Mẫu", meeting_day=17),
        rules=LendingRules(),
        begin_on=BEGIN,
        opening={INCOME_FUND: 20_000_000, ACTIVITY_FUND: 1_500_000},
    )
    clubs.make_club(path, club, today=TODAY, clock=_clock, actor="test")
    clubs.open_club(path, clock=_clock, actor="test")
    try:
        yield
    finally:
        clubs.close_club()


@contextmanager
def small_club(folder: Path) -> Iterator[list[Member]]:
    """The same with PEOPLE; the first of them owes 3.000.000 đ, overdue since 17/03/2025."""
    with empty_club(folder):
        made = [members.add_member(details, today=TODAY) for details in PEOPLE]
        lend(made[0].id)
        yield made


def lend(member_id: int) -> int:
    """Lend 3.000.000 đ on 17/12/2024, one million due in each of March, June and September; the loan's id."""
    terms = Terms(
        principal=3_000_000,
        rate=Rate(Decimal("0.8"), RatePer.MONTH),
        months=9,
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        every=3,
        disbursed_on=date(2024, 12, 17),
        first_due=date(2025, 3, 17),
        kept_day=17,
    )
    loan, _recorded = loans.lend(member_id, terms, agreed_on=terms.disbursed_on, today=TODAY)
    return loan.id


def _clock() -> datetime:
    return datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
