"""The sample club: fictitious, lively, and the same every time on the same day."""

from datetime import date
from pathlib import Path

from clubdesk.domain.books import HistoryBooks
from clubdesk.domain.posts import Body
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import is_sample
from clubdesk.operations.figures import month_ends
from clubdesk.operations.home import glance
from clubdesk.operations.loans import Which, list_loans
from clubdesk.operations.post_lines import posts_on
from clubdesk.operations.posts import board_ids
from clubdesk.operations.sample import make_sample, sample_books
from tests.builders import ACTOR, TODAY, clock, opened


def test_the_sample_is_a_clean_club_of_two_years_and_more(tmp_path: Path) -> None:
    make_sample(tmp_path / "mau.clb", today=TODAY, clock=clock, actor=ACTOR)
    with opened(tmp_path / "mau.clb"):
        assert is_sample()
        assert check_books() == []
        ends = month_ends()
        assert len(ends) >= 24
        assert ends[-1].as_of <= "2025-06-30"
        assert min(end.income_fund_cash for end in ends) >= 0
        assert glance(TODAY).members >= 50
        counts = list_loans(TODAY).counts
        assert min(counts[Which.LIVE], counts[Which.CLOSED]) > 0


def test_the_sample_has_a_board_leaders_and_volunteers_and_nothing_doubtful(tmp_path: Path) -> None:
    make_sample(tmp_path / "mau.clb", today=TODAY, clock=clock, actor=ACTOR)
    with opened(tmp_path / "mau.clb"):
        found = posts_on(TODAY)
        held = {body: [line.member for line in lines] for body, lines in found.lines.items()}
        assert [len(held[body]) for body in (Body.GROUP, Body.VOLUNTEERS)] == [4, 14]
        assert None not in held[Body.GROUP] + held[Body.VOLUNTEERS]
        assert len(board_ids(TODAY)) == found.rules.seats
        assert board_ids(TODAY) != board_ids(date(2024, 6, 17))
        assert found.warnings == ()


def test_the_same_day_gives_the_same_books() -> None:
    assert sample_books(TODAY) == sample_books(TODAY)


def days_in(books: HistoryBooks) -> list[date]:
    days = [loan.lent_on for loan in books.loans]
    for rows in (books.repayments, books.meetings, books.money, books.attendance):
        days += [row.day for row in rows]
    return days


def test_nothing_in_the_sample_is_dated_after_the_day_it_is_made() -> None:
    for today in (date(2024, 2, 29), date(2025, 6, 16), date(2025, 6, 17), date(2026, 1, 1)):
        assert max(days_in(sample_books(today))) <= today


def test_no_member_of_the_sample_has_a_citizen_number_or_a_real_phone() -> None:
    people = [member.details for member in sample_books(TODAY).members]
    assert {person.citizen_id for person in people} == {""}
    assert all(not person.phone or person.phone.startswith("09000000") for person in people)
    assert len({person.name for person in people}) == len(people)
