"""Counting the cash: what is stored is what was counted, and a difference is never without words."""

from datetime import date

import pytest

from clubdesk.domain.cash_counts import NOTES
from clubdesk.domain.closing_errors import DifferenceUnexplained, NothingCounted
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, MonthClosed
from clubdesk.domain.meeting_errors import MeetingSigned
from clubdesk.operations.cash_counts import ToCount, record_count, to_count
from clubdesk.operations.checks import check_books
from clubdesk.operations.closings import close_month
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.database import run
from clubdesk.text.sentences import sentence
from tests.builders import FOUNDED, TODAY, a_loan, a_member

pytestmark = pytest.mark.usefixtures("open_club")


def income(on: date = TODAY, **asked: int) -> ToCount:
    """The Income Fund's cash box as it is to be counted."""
    return to_count(on, **asked)[0]


def sign(meeting_id: int) -> None:
    """The minutes of a meeting are signed."""
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '2025-06-17T16:00:00+07:00', 1, '{}', '')",
        (meeting_id,),
    )


def test_every_place_is_counted_beside_what_the_books_say_at_the_end_of_the_day() -> None:
    assert [(one.fund.name, one.book) for one in to_count(TODAY)] == [
        ("Quỹ tăng thu nhập", 50_000_000),
        ("Quỹ hoạt động", 2_000_000),
    ]
    a_loan(a_member())
    assert income(date(2025, 1, 16)).book == 50_000_000
    assert income(date(2025, 1, 17)).book == 45_000_000


def test_the_notes_make_the_sum_and_come_back_as_they_were_counted() -> None:
    notes = dict.fromkeys(NOTES, 0) | {500_000: 90, 100_000: 50}
    count = record_count(income().place.id, on=TODAY, today=TODAY, notes=notes)
    assert (count.counted, count.difference) == (50_000_000, 0)
    last = income().last
    assert last is not None
    assert last.notes == {500_000: 90, 100_000: 50}
    assert income().is_counted
    assert check_books() == []


def test_a_difference_needs_words_and_is_kept_with_them() -> None:
    place, notes = income().place.id, {500_000: 99, 200_000: 2}
    with pytest.raises(DifferenceUnexplained) as refused:
        record_count(place, on=TODAY, today=TODAY, notes=notes, words="  ")
    assert "-100.000 đ" in sentence(refused.value)
    assert income().last is None
    count = record_count(place, on=TODAY, today=TODAY, notes=notes, words="Trả lại thừa")
    assert (count.difference, count.words) == (-100_000, "Trả lại thừa")


def test_a_later_entry_asks_for_another_count() -> None:
    loan = a_loan(a_member())
    record_count(income().place.id, on=TODAY, today=TODAY, notes={500_000: 90})
    record_repayment(loan.id, amount=550_000, paid_on=TODAY, today=TODAY)
    assert income().is_changed
    notes = {500_000: 90, 100_000: 5}
    record_count(income().place.id, on=TODAY, today=TODAY, notes=notes, words="Đếm lại")
    assert income().is_counted


def test_a_bank_s_statement_is_one_figure_and_an_empty_box_is_counted_with_a_nought() -> None:
    run("UPDATE accounts SET bank = 'Agribank' WHERE id = ?", (income().place.id,))
    assert income().is_bank
    assert record_count(income().place.id, on=TODAY, today=TODAY, statement=50_000_000).notes == {}
    other = to_count(TODAY)[1].place.id
    record_count(other, on=TODAY, today=TODAY, notes={1_000: 0}, words="Chưa nhận tiền")
    assert to_count(TODAY)[1].last is not None


def test_a_count_at_a_meeting_belongs_to_it_until_it_is_signed() -> None:
    held = hold_meeting(TODAY, today=TODAY)
    place = income().place.id
    record_count(place, on=TODAY, today=TODAY, notes={500_000: 100})
    assert income(TODAY, meeting_id=held.id).is_counted
    sign(held.id)
    with pytest.raises(MeetingSigned):
        record_count(place, on=TODAY, today=TODAY, notes={500_000: 100}, meeting_id=held.id)
    assert record_count(place, on=TODAY, today=TODAY, notes={500_000: 100}).meeting_id is None


def test_what_cannot_be_a_count_is_refused_and_nothing_is_written() -> None:
    place = income().place.id
    with pytest.raises(NothingCounted):
        record_count(place, on=TODAY, today=TODAY)
    with pytest.raises(ImpossibleAmount):
        record_count(place, on=TODAY, today=TODAY, notes={1_000: -1})
    with pytest.raises(DateInFuture):
        record_count(place, on=date(2025, 6, 18), today=TODAY, notes={500_000: 100})
    close_month(FOUNDED.replace(day=1), words="Chưa kiểm quỹ", today=TODAY)
    with pytest.raises(MonthClosed):
        record_count(place, on=FOUNDED, today=TODAY, notes={500_000: 100})
    assert income().last is None
