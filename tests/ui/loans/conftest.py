"""A small club on disk: two members with a loan each, one without, money in both funds."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.loans import Loan
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations import clubs
from clubdesk.operations.loans import lend
from clubdesk.operations.members import add_member
from clubdesk.operations.repayments import record_repayment
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from tests.conftest import TODAY

SEN, HOA, DUNG = "Lò Thị Sen", "Phạm Thị Hòa", "Ngô Văn Dũng"
DISBURSED_ON = date(2025, 1, 17)


def terms(**changed: object) -> Terms:
    usual: dict[str, object] = {
        "principal": 5_000_000,
        "rate": Rate(Decimal("0.8")),
        "months": 10,
        "base": Base.DECLINING,
        "pattern": Pattern.EQUAL_PRINCIPAL,
        "disbursed_on": DISBURSED_ON,
        "first_due": date(2025, 2, 17),
        "kept_day": 17,
    }
    return Terms(**(usual | changed))  # type: ignore[arg-type]


@pytest.fixture
def empty_club(tmp_path: Path) -> Iterator[None]:
    """A club with three members and no loan."""
    path = tmp_path / "club.clb"

    def clock() -> datetime:
        return datetime(2025, 6, 17, 14, 32, tzinfo=UTC)

    club = clubs.NewClub(
        profile=ClubProfile(name="CLB thôn Mẫu", meeting_day=17),
        rules=LendingRules(),
        begin_on=date(2025, 1, 1),
        opening={INCOME_FUND: 20_000_000, ACTIVITY_FUND: 1_000_000},
    )
    clubs.make_club(path, club, today=TODAY, clock=clock, actor="test")
    clubs.open_club(path, clock=clock, actor="test")
    for name in (SEN, HOA, DUNG):
        add_member(MemberDetails(name=name, sex=Sex.FEMALE, joined_on=date(2025, 1, 1)), today=TODAY)
    yield
    clubs.close_club()


@pytest.fixture
def lent(empty_club: None) -> dict[str, Loan]:
    """Sen paid four rows on their days; Hòa paid none."""
    loans = {
        name: lend(member_id, terms(), agreed_on=DISBURSED_ON, today=TODAY)[0]
        for member_id, name in enumerate((SEN, HOA), start=1)
    }
    for month, amount in ((2, 540_000), (3, 536_000), (4, 532_000), (5, 528_000)):
        record_repayment(loans[SEN].id, amount=amount, paid_on=date(2025, month, 17), today=TODAY)
    return loans


@pytest.fixture
def page(session: ClubSession, in_english: None, qtbot: QtBot) -> Iterator[LoansPage]:
    """The page as the window shows it: read anew whenever the books change."""
    made = LoansPage(session)
    qtbot.addWidget(made)
    made.resize(1180, 690)
    session.club_changed.connect(made.refresh)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.club_changed.disconnect(made.refresh)
