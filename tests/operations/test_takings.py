"""Money taken at a meeting: what is asked row by row, where an amount goes, nothing twice or by half."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.collections import CollectionRow, dues_of_present, open_sum, taken_sum
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import ImpossibleAmount, PlaceWouldBeNegative
from clubdesk.domain.loan_errors import PaidOffSince
from clubdesk.domain.meeting_errors import AlreadyTaken, MeetingSigned, NothingTaken, TakingTooLarge
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.operations.checks import check_books
from clubdesk.operations.collections import collection_of, collection_on, collection_rows, find_payers
from clubdesk.operations.dues import dues_owed, record_dues, set_dues_rule
from clubdesk.operations.entries import entry
from clubdesk.operations.loan_printing import collection_sheet
from clubdesk.operations.loans import loan_page
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.takings import (
    collect,
    collect_dues_of_present,
    last_takings,
    preview_taking,
    take_back,
)
from clubdesk.operations.voucher_printing import vouchers
from clubdesk.store.database import database, run
from clubdesk.store.members import load_members
from tests.builders import TODAY, a_club, a_loan, a_member, opened
from tests.operations.test_printing import text_of

LAN, AN, TU = "Vũ Thị Lan Mẫu", "Lò Văn An Mẫu", "Yên Thị Tư Mẫu"
REASON = "Ghi nhầm"


@pytest.fixture
def meeting(open_club: Path) -> Meeting:
    """A meeting of 17/06/2025: Lan and An owe five rows each and dues of six months, Tư dues alone."""
    return _held()


def _held() -> Meeting:
    set_dues_rule(DuesRule(holds_from=date(2025, 6, 1), amount=5_000))
    for name in (LAN, AN):
        a_loan(a_member(name))
    a_member(TU)
    return hold_meeting(TODAY, today=TODAY)


def row_of(meeting: Meeting, name: str) -> CollectionRow:
    return next(row for row in collection_of(meeting.id) if row.name == name)


def take(meeting: Meeting, name: str, amount: int | None = None) -> list[int]:
    row = row_of(meeting, name)
    done = collect(meeting.id, row.member_id, loan_id=row.loan_id, amount=amount, today=TODAY)
    return [one.entry_id for one in done]


def test_everybody_stands_in_roll_order_with_what_is_asked(meeting: Meeting) -> None:
    rows = collection_of(meeting.id)
    assert [(row.number, row.name) for row in rows] == [(1, AN), (2, LAN), (3, TU)]
    assert [(row.dues, row.principal, row.interest) for row in rows] == [
        (5_000, 2_500_000, 250_000),
        (5_000, 2_500_000, 250_000),
        (5_000, 0, 0),
    ]
    assert rows == collection_on(TODAY)
    assert (rows[0].principal_late, rows[0].interest_late) == (2_000_000, 200_000)
    assert open_sum(rows).people == 3
    assert open_sum(rows).amount == 5_515_000


def test_what_is_asked_is_taken_in_two_vouchers_and_stands_there(meeting: Meeting) -> None:
    done = take(meeting, LAN)
    row = row_of(meeting, LAN)
    assert (row.asked, row.taken, row.to_take, row.number) == (2_755_000, 2_755_000, 0, 2)
    assert [one.entry_id for one in row.takings] == done
    assert [str(entry(one).voucher)[:3] for one in done] == ["PT ", "PT "]
    assert taken_sum(collection_of(meeting.id)).amount == 2_755_000
    assert check_books() == []


def test_a_row_that_was_taken_is_not_taken_again(meeting: Meeting) -> None:
    take(meeting, LAN)
    with pytest.raises(AlreadyTaken):
        take(meeting, LAN)
    take(meeting, TU)
    with pytest.raises(AlreadyTaken):
        take(meeting, TU)
    assert taken_sum(collection_of(meeting.id)).amount == 2_760_000


@pytest.mark.parametrize("amount", [3_000, 300_000])
def test_who_brought_less_is_not_asked_by_a_second_enter(meeting: Meeting, amount: int) -> None:
    take(meeting, LAN, amount)
    assert row_of(meeting, LAN).to_take == 0
    with pytest.raises(AlreadyTaken):
        take(meeting, LAN)
    take(meeting, LAN, 7_000)
    assert row_of(meeting, LAN).taken == amount + 7_000


def test_an_amount_pays_dues_then_interest_then_principal(meeting: Meeting) -> None:
    shown = preview_taking(meeting.id, row_of(meeting, LAN), 300_000)
    assert shown.dues is not None
    assert shown.repayment is not None
    assert shown.left is not None
    split = shown.repayment.split
    assert (split.interest, split.principal) == (250_000, 45_000)
    assert (shown.left.interest_due, shown.left.principal_due) == (0, 2_455_000)
    assert shown.repayment.after.outstanding == 4_955_000


def test_too_much_and_nothing_are_refused_whole(meeting: Meeting) -> None:
    for amount, error in ((5_255_001, TakingTooLarge), (0, ImpossibleAmount)):
        with pytest.raises(error):
            take(meeting, LAN, amount)
    assert row_of(meeting, LAN).taken == 0
    assert dues_owed(row_of(meeting, LAN).member_id, TODAY).standing.asked == 5_000


def test_dues_and_loan_are_taken_together_or_not_at_all(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no(*_args: object, **_more: object) -> None:
        raise PaidOffSince(code="", paid_off_on=TODAY)

    monkeypatch.setattr("clubdesk.operations.takings.record_repayment", no)
    with pytest.raises(PaidOffSince):
        take(meeting, LAN)
    assert row_of(meeting, LAN).taken == 0


def test_more_than_is_asked_follows_the_clubs_habit(tmp_path: Path) -> None:
    path = a_club(tmp_path, rules=LendingRules(extra_use=ExtraUse.FEWER_ROWS))
    with opened(path):
        meeting = _held()
        row = row_of(meeting, LAN)
        shown = preview_taking(meeting.id, row, 3_255_000)
        take(meeting, LAN, 3_255_000)
        assert row.loan_id is not None
        page = loan_page(row.loan_id, TODAY)
        assert shown.repayment is not None
        assert shown.repayment.extra == 500_000
        assert page.rows == shown.repayment.change.new_rows
        assert len(page.rows) == 9
        take_back(meeting.id, [one.entry_id for one in last_takings(meeting.id)], reason=REASON, today=TODAY)
        assert len(loan_page(row.loan_id, TODAY).rows) == 10
        assert check_books() == []


def test_a_second_loan_has_its_own_row_without_dues(meeting: Meeting) -> None:
    row = row_of(meeting, LAN)
    second = a_loan(
        next(one for one in load_members() if one.name == LAN),
        disbursed_on=date(2025, 3, 17),
        first_due=date(2025, 4, 17),
    )
    rows = collection_rows(meeting.id, row.member_id)
    assert [(one.loan_id, one.dues) for one in rows] == [(row.loan_id, 5_000), (second.id, 0)]
    collect(meeting.id, row.member_id, loan_id=second.id, today=TODAY)
    assert [one.taken for one in collection_rows(meeting.id, row.member_id)] == [0, rows[1].asked]


def test_a_loan_paid_off_elsewhere_today_stands_as_taken(meeting: Meeting) -> None:
    row = row_of(meeting, AN)
    assert row.loan_id is not None
    record_payoff(row.loan_id, paid_on=TODAY, today=TODAY)
    after = row_of(meeting, AN)
    assert (after.asked, after.loan_taken) == (row.asked, 5_250_000)
    assert after.to_take == 5_000
    take(meeting, AN)
    assert row_of(meeting, AN).taken == 5_255_000


def test_dues_paid_ahead_do_not_make_more_asked(meeting: Meeting) -> None:
    take(meeting, TU, 60_000)
    assert (row_of(meeting, TU).dues, row_of(meeting, TU).taken) == (5_000, 60_000)
    with pytest.raises(AlreadyTaken):
        take(meeting, TU)


def test_the_dues_of_those_present_are_taken_in_one_act(meeting: Meeting) -> None:
    absent = row_of(meeting, TU)
    run(
        "INSERT INTO attendance (meeting_id, member_id, mark) VALUES (?, ?, ?)",
        (meeting.id, absent.member_id, Presence.EXCUSED.value),
    )
    take(meeting, AN)
    assert dues_of_present(collection_of(meeting.id)).people == 1
    collect_dues_of_present(meeting.id, today=TODAY)
    assert [row.dues_taken for row in collection_of(meeting.id)] == [5_000, 5_000, 0]
    assert row_of(meeting, LAN).to_take == 2_750_000
    assert not row_of(meeting, TU).is_present
    assert collect_dues_of_present(meeting.id, today=TODAY) == ()


def test_what_was_taken_last_is_taken_back_whole(meeting: Meeting) -> None:
    before = collection_of(meeting.id)
    take(meeting, AN)
    middle = collection_of(meeting.id)
    done = take(meeting, LAN)
    assert [one.entry_id for one in last_takings(meeting.id)] == done
    take_back(meeting.id, done, reason=REASON, today=TODAY)
    assert collection_of(meeting.id) == middle
    take_back(meeting.id, [one.entry_id for one in last_takings(meeting.id)], reason=REASON, today=TODAY)
    assert collection_of(meeting.id) == before
    assert last_takings(meeting.id) == ()
    with pytest.raises(NothingTaken):
        take_back(meeting.id, done, reason=REASON, today=TODAY)
    assert check_books() == []


def test_nothing_is_taken_back_by_half(meeting: Meeting) -> None:
    done = take(meeting, LAN)
    a_loan(
        a_member("Mai Thị Sáu Mẫu"),
        principal=52_500_000 - 10_000_000,
        disbursed_on=TODAY,
        first_due=date(2025, 7, 17),
    )
    with pytest.raises(PlaceWouldBeNegative):
        take_back(meeting.id, done, reason=REASON, today=TODAY)
    assert row_of(meeting, LAN).taken == 2_755_000


def test_a_signed_meeting_takes_nothing(meeting: Meeting) -> None:
    done = take(meeting, AN)
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '', 0, '', '')",
        (meeting.id,),
    )
    for act in (
        lambda: take(meeting, LAN),
        lambda: collect_dues_of_present(meeting.id, today=TODAY),
        lambda: take_back(meeting.id, done, reason=REASON, today=TODAY),
    ):
        with pytest.raises(MeetingSigned):
            act()


def test_the_sheet_prints_what_was_asked_and_taken_in_the_order_of_the_screen(meeting: Meeting) -> None:
    take(meeting, LAN)
    said = text_of(collection_sheet(on=TODAY, printed_on=TODAY))
    assert f"1 {AN} TV002-002 5.000 2.000.000 200.000 500.000 50.000 2.755.000 2" in said
    assert f"{LAN} TV001-001 5.000 2.000.000 200.000 500.000 50.000 2.755.000 2.755.000" in said
    assert f"3 {TU} 5.000 5.000 Cộng 15.000 4.000.000 400.000 1.000.000 100.000 5.515.000" in said
    assert "Số người phải thu: 3. Tổng phải thu: 5.515.000 đ" in said


def test_receipts_print_two_to_a_sheet(meeting: Meeting) -> None:
    done = [*take(meeting, LAN), *take(meeting, TU)]
    out = BytesIO()
    vouchers(done, printed_on=TODAY).draw(out)
    pages = [page.extract_text() for page in PdfReader(out).pages]
    assert [page.count("PHIẾU THU") for page in pages] == [2, 1]
    assert all(f"Số {entry(one).voucher}" in pages[place // 2] for place, one in enumerate(done))


def test_payers_are_found_by_a_few_letters(meeting: Meeting) -> None:
    assert find_payers("lan") == {row_of(meeting, LAN).member_id}
    assert find_payers(" ") == frozenset()


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    amounts=st.lists(
        st.tuples(st.sampled_from([LAN, AN, TU]), st.one_of(st.none(), st.integers(1, 3_000_000))),
        min_size=1,
        max_size=5,
    )
)
def test_rows_in_any_order_end_as_separate_payments_would(
    meeting: Meeting, amounts: list[tuple[str, int | None]]
) -> None:
    with database.atomic() as outer:
        taken = [
            (name, preview)
            for name, amount in amounts
            if (preview := _take_if_possible(meeting, name, amount))
        ]
        together = _state(meeting)
        outer.rollback()
    with database.atomic() as outer:
        for name, (for_dues, for_loan) in taken:
            row = row_of(meeting, name)
            if for_dues:
                record_dues(row.member_id, amount=for_dues, on=TODAY, today=TODAY)
            if for_loan:
                assert row.loan_id is not None
                record_repayment(row.loan_id, amount=for_loan, paid_on=TODAY, today=TODAY)
        assert _state(meeting) == together
        outer.rollback()


def _take_if_possible(meeting: Meeting, name: str, amount: int | None) -> tuple[int, int] | None:
    """The parts of what was taken; they add up to the amount."""
    row = row_of(meeting, name)
    try:
        done = collect(meeting.id, row.member_id, loan_id=row.loan_id, amount=amount, today=TODAY)
    except ClubError:
        assert row_of(meeting, name) == row
        return None
    after = row_of(meeting, name)
    dues, loan = after.dues_taken - row.dues_taken, after.loan_taken - row.loan_taken
    assert dues + loan == (row.to_take if amount is None else amount)
    assert len(done) == (dues > 0) + (loan > 0)
    return dues, loan


def _state(meeting: Meeting) -> object:
    rows = collection_of(meeting.id)
    loans = [loan_page(row.loan_id, TODAY).position for row in rows if row.loan_id]
    return rows, loans, [dues_owed(row.member_id, TODAY).standing for row in rows]
