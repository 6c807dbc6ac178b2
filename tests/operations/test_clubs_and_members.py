"""Making a club and keeping its roll."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import FileExists
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, SharesDoNotAddUp
from clubdesk.domain.member_errors import CitizenNumberTaken, LeftBeforeJoining, NameMissing
from clubdesk.domain.members import Member, MemberDetails
from clubdesk.domain.roll_filters import Which
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import NewClub
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loans import can_lend
from clubdesk.operations.members import add_member, card, change_member
from clubdesk.operations.roll import load_roll, roll
from clubdesk.store.members import load_member
from tests.builders import ACTOR, FOUNDED, TODAY, a_club, a_loan, a_member, clock, opened, some_details

NEW = NewClub(
    profile=ClubProfile(name="CLB thôn Mẫu", meeting_day=17),
    rules=LendingRules(),
    begin_on=TODAY,
    opening={},
)


def make(folder: Path, club: NewClub) -> Path:
    path = folder / "moi.clb"
    clubs.make_club(path, club, today=TODAY, clock=clock, actor=ACTOR)
    return path


def test_a_new_club_begins_with_its_opening_money_and_clean_books(tmp_path: Path) -> None:
    rules = LendingRules(grace_days=5)
    with opened(a_club(tmp_path, rules=rules, opening={INCOME_FUND: 7_000_000, ACTIVITY_FUND: 0})):
        assert [(total.fund.name, total.cash) for total in fund_totals(TODAY)] == [
            (INCOME_FUND, 7_000_000),
            (ACTIVITY_FUND, 0),
        ]
        assert can_lend(FOUNDED) == 7_000_000
        assert can_lend(FOUNDED - timedelta(days=1)) == 0
        assert clubs.lending_rules(TODAY) == rules
        assert clubs.profile().name == "CLB thôn Mẫu"
        assert not clubs.is_sample()
        assert check_books() == []


@pytest.mark.parametrize(
    ("club", "refusal"),
    [
        (replace(NEW, profile=replace(NEW.profile, name="  ")), NameMissing),
        (replace(NEW, begin_on=TODAY + timedelta(days=1)), DateInFuture),
        (replace(NEW, opening={INCOME_FUND: -1}), ImpossibleAmount),
        (replace(NEW, interest_shares=((ACTIVITY_FUND, Decimal(99)),)), SharesDoNotAddUp),
    ],
)
def test_a_club_that_cannot_be_made_leaves_no_file(
    tmp_path: Path, club: NewClub, refusal: type[ClubError]
) -> None:
    with pytest.raises(refusal):
        make(tmp_path, club)
    assert list(tmp_path.iterdir()) == []


def test_a_club_is_never_made_over_another(tmp_path: Path) -> None:
    make(tmp_path, NEW)
    with pytest.raises(FileExists):
        make(tmp_path, NEW)


def test_the_control_code_comes_with_the_first_entry(tmp_path: Path) -> None:
    with opened(make(tmp_path, NEW)):
        assert clubs.control_code() is None
    with opened(a_club(tmp_path)):
        code = clubs.control_code()
    assert code is not None
    assert [len(part) for part in code.split("-")] == [4, 4, 4]


@pytest.mark.usefixtures("open_club")
def test_a_name_is_kept_in_one_form_and_without_stray_spaces() -> None:
    typed = "  Nguye\u0302\u0303n   Thi\u0323 Hoa\u0300 "
    assert a_member(typed).name == "Nguyễn Thị Hoà"


@pytest.mark.usefixtures("open_club")
@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        (some_details("   "), NameMissing),
        (some_details(joined_on=TODAY + timedelta(days=1)), DateInFuture),
        (some_details(left_on=FOUNDED), LeftBeforeJoining),
        (some_details(citizen_id="001061000001"), CitizenNumberTaken),
    ],
)
def test_a_member_who_cannot_be_written_down_is_refused(
    details: MemberDetails, refusal: type[ClubError]
) -> None:
    holder = a_member(citizen_id="001061000001")
    other = a_member("Người khác")
    with pytest.raises(refusal):
        add_member(details, today=TODAY)
    with pytest.raises(refusal):
        change_member(other.id, details, today=TODAY)
    assert load_member(other.id).details == some_details("Người khác")
    change_member(holder.id, replace(holder.details, phone="0900000001"), today=TODAY)
    assert check_books() == []


def names(which: Which, words: str = "") -> list[str]:
    return [line.member.name for line in roll(TODAY, which=which, words=words).lines]


@pytest.mark.usefixtures("open_club")
def test_every_chip_of_the_roll_shows_its_own() -> None:
    older = a_member("Lò Thị Ánh", birth=None)
    change_member(older.id, replace(older.details, left_on=TODAY), today=TODAY)
    borrower = a_member("Đỗ Văn Minh")
    a_loan(borrower)
    assert names(Which.PRESENT) == ["Đỗ Văn Minh"]
    assert names(Which.LEFT) == ["Lò Thị Ánh"]
    assert names(Which.BORROWING) == ["Đỗ Văn Minh"]
    assert names(Which.OLDER) == names(Which.POOR) == []
    assert names(Which.PRESENT, "do van") == ["Đỗ Văn Minh"]
    assert names(Which.PRESENT, "anh") == []
    assert roll(TODAY).counts[Which.LEFT] == 1
    assert load_roll(TODAY).composition.members == 1


def loans_of(member: Member) -> list[tuple[str, int, int]]:
    return [line[1:] for line in card(member.id, TODAY).loans]


@pytest.mark.usefixtures("open_club")
def test_a_person_s_card_shows_loans_and_meetings() -> None:
    member = a_member()
    a_loan(member)
    found = card(member.id, TODAY)
    assert loans_of(member) == [("TV001-001", 5_000_000, 5_000_000)]
    assert (found.is_on_roll, found.age, found.attended) == (True, None, 0)
    assert not card(member.id, date(2024, 1, 16)).is_on_roll
