"""Everything about one person in one value, and the person found by what is typed."""

from datetime import date

import pytest

from clubdesk.domain.meetings import Presence
from clubdesk.domain.member_errors import MemberNotFound, SeveralMembers
from clubdesk.domain.members import Spell
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.member_pages import AttendanceYear, find_member, member_page
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.store import meetings, posts
from clubdesk.store.database import transaction
from tests.builders import FOUNDED, TODAY, a_loan, a_member, disbursement_of

pytestmark = pytest.mark.usefixtures("open_club")


@pytest.mark.parametrize("words", ["TV002", "tv002", "Lê Thị Hoà", "le thi hoa", "  Lê  Thị Hòa ", "hoa"])
def test_a_person_is_found_by_code_or_name(words: str) -> None:
    a_member("Lê Thị Hoàng")
    named = a_member("Lê Thị Hòa")
    if words == "hoa":
        a_member("Lò Văn Mẫu")
        with pytest.raises(SeveralMembers):
            find_member(words)
        return
    assert find_member(words) == named


def test_a_part_of_a_name_that_fits_one_person_is_enough() -> None:
    named = a_member("Lê Thị Hòa")
    a_member("Lò Văn Mẫu")
    assert find_member("Hòa") == named


@pytest.mark.parametrize("words", ["", "   ", "TV009", "Không Có Ai"])
def test_nobody_is_found_by_what_fits_nobody(words: str) -> None:
    a_member()
    with pytest.raises(MemberNotFound) as refused:
        find_member(words)
    assert refused.value.words == words


def test_namesakes_are_told_with_their_codes_and_a_few_are_enough() -> None:
    for _ in range(7):
        a_member()
    with pytest.raises(SeveralMembers) as refused:
        find_member("Lò Văn Mẫu")
    assert refused.value.people.startswith("TV001 Lò Văn Mẫu; TV002 Lò Văn Mẫu; ")
    assert refused.value.people.endswith("TV005 Lò Văn Mẫu; …")


def test_loans_are_numbered_by_the_day_they_were_paid_out() -> None:
    member = a_member()
    later = a_loan(member, disbursed_on=date(2025, 3, 17), first_due=date(2025, 4, 17))
    sooner = a_loan(member)
    record_payoff(sooner.id, paid_on=date(2025, 1, 17), today=TODAY)
    taken_back = a_loan(member)
    reverse_entry(disbursement_of(taken_back.id), reason="ghi nhầm", on=TODAY, today=TODAY)
    page = member_page(member.id, TODAY)
    assert [(own.round, own.loan.id, own.now.outstanding) for own in page.loans] == [
        (1, sooner.id, 0),
        (2, later.id, 5_000_000),
    ]
    assert page.outstanding == 5_000_000
    assert page.due == page.loans[1].now.due > 0


def test_whoever_pays_within_the_grace_days_is_always_on_time() -> None:
    member = a_member()
    loan = a_loan(member)
    for day in (date(2025, 2, 20), date(2025, 3, 27), date(2025, 4, 17), date(2025, 5, 17)):
        record_repayment(loan.id, amount=550_000, paid_on=day, today=TODAY)
    [own] = member_page(member.id, date(2025, 6, 27)).loans
    assert own.on_time
    [own] = member_page(member.id, date(2025, 6, 28)).loans
    assert not own.on_time


def test_paying_the_day_after_the_grace_days_is_not_forgotten() -> None:
    member = a_member()
    loan = a_loan(member)
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 28), today=TODAY)
    record_payoff(loan.id, paid_on=date(2025, 3, 1), today=TODAY)
    [own] = member_page(member.id, TODAY).loans
    assert (own.on_time, own.now.outstanding) == (False, 0)


def test_attendance_is_counted_by_year_up_to_the_day() -> None:
    member = a_member()
    days = [(date(2024, 2, 17), Presence.PRESENT), (date(2024, 3, 17), Presence.EXCUSED)]
    days += [(date(2025, 2, 17), Presence.ABSENT), (date(2025, 3, 17), Presence.PRESENT)]
    with transaction():
        for day, mark in reversed(days):
            meetings.add_meeting(day, marks=[(member.id, mark)])
    page = member_page(member.id, date(2025, 3, 16))
    assert page.meetings == tuple(days[:3])
    assert page.years == (
        AttendanceYear(year=2024, present=1, stand_ins=0, excused=1, absent=0),
        AttendanceYear(year=2025, present=0, stand_ins=0, excused=0, absent=1),
    )


def test_memberships_posts_and_money_stand_in_order_of_time() -> None:
    before = Spell(joined_on=date(2023, 1, 17), left_on=date(2023, 6, 1))
    member = a_member(earlier=(before,))
    loan = a_loan(member)
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    with transaction():
        [chair, *_others] = posts.load_posts()
        posts.add_holding(chair, member.id, since=date(2025, 7, 1))
        posts.add_holding(chair, member.id, since=FOUNDED, until=date(2025, 7, 1))
    page = member_page(member.id, TODAY)
    assert [(one.joined_on, one.left_on) for one in page.memberships] == [
        (date(2023, 1, 17), date(2023, 6, 1)),
        (FOUNDED, None),
    ]
    assert [one.since for one in page.posts] == [FOUNDED]
    assert [(one.paid, one.received, one.loan_code) for one in page.entries] == [
        (5_000_000, 0, loan.code),
        (0, 550_000, loan.code),
    ]
    assert member_page(member.id, date(2024, 12, 31)).entries == ()
