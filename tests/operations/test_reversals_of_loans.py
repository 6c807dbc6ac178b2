"""Whatever was taken back of a loan stands again when its reversal is taken back: nothing is left changed."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.applications import Outcome, Request, Stand, Step
from clubdesk.domain.changes import Extension, ExtraUse
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.loan_errors import ApplicationMovedOn, RecordedSince, ReversalStands
from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import position
from clubdesk.operations import applications
from clubdesk.operations.checks import check_books
from clubdesk.operations.collections import collection_of, collection_on
from clubdesk.operations.entries import Recorded, entry, reverse_entry
from clubdesk.operations.figures import month_ends
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.ledger_lines import ledger_lines
from clubdesk.operations.loan_changes import changes_of, extend, take_back_change
from clubdesk.operations.loans import Which, list_loans, loan_page, open_loans
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.old_loans import Figure, OldLoan, bring_in, correct_opening
from clubdesk.operations.repayments import preview_reversal, record_payoff, record_repayment
from clubdesk.operations.takings import collect, last_takings, take_back
from clubdesk.operations.top_ups import top_up
from clubdesk.operations.write_offs import record_recovery, still_lost, write_off
from clubdesk.store import clubs, ledger
from clubdesk.store.borrowing import count_borrowers
from clubdesk.store.loans import find_all, load_loan, load_loans
from tests.builders import TODAY, a_club, a_loan, a_member, disbursement_of, opened, some_terms

MARCH, APRIL, MAY = date(2025, 3, 17), date(2025, 4, 17), date(2025, 5, 17)
ILL = Decision(decided_on=MARCH, reason="Ốm nặng")


def back(entry_id: int, on: date = TODAY) -> Recorded:
    return reverse_entry(entry_id, reason="Nhầm", on=on, today=TODAY)


def _everything(since: date) -> object:
    """What stands in the books from a day on: loans, money, lists, collection, month by month."""
    days = [since + timedelta(days=n) for n in range(0, (TODAY - since).days + 1, 14)]
    lent = load_loans(find_all())
    return (
        [[position(one, day) for one in lent] for day in (*days, TODAY)],
        [ledger.balance(account.id, day) for account in clubs.load_accounts() for day in (*days, TODAY)],
        [sorted(line.loan.id for line in open_loans(day)) for day in days],
        [list_loans(TODAY, which=which).counts for which in Which],
        [count_borrowers(day) for day in days],
        [still_lost(one.id) for one in lent],
        [loan_page(one.id, TODAY).rows for one in lent],
        collection_on(TODAY),
        [end for end in month_ends() if end.as_of >= since.isoformat()],
    )


@pytest.fixture(scope="module")
def lending_club(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """A club in which everything that is posted on loans was posted, made once; the entries by name."""
    path = a_club(tmp_path_factory.mktemp("lending"))
    with opened(path):
        entries = _lend_and_pay()
        hold_meeting(TODAY, today=TODAY)
    return path, entries


def _lend_and_pay() -> dict[str, int]:
    extra, plain, lost, regained, closed, topped, untouched = (
        a_loan(a_member(f"Lò Văn Mẫu {n}")).id for n in range(7)
    )
    old = OldLoan(
        member_id=a_member("Lò Văn Cũ").id,
        terms=some_terms(principal=3_500_000, months=7, disbursed_on=date(2024, 10, 17)),
        on=date(2025, 1, 31),
        lent=5_000_000,
        interest_paid=135_000,
    )
    brought, brought_in = bring_in(old, today=TODAY)
    correct_opening(brought.id, Figure.OUTSTANDING, 3_000_000, comment="Sổ cũ cộng sai")
    new = some_terms(principal=7_000_000, disbursed_on=MARCH, first_due=APRIL)
    write_off(regained, on=MARCH, amount=5_000_000, decision=ILL, today=TODAY)
    paid = {
        "extra": record_repayment(
            extra, amount=2_000_000, paid_on=MARCH, today=TODAY, extra=ExtraUse.FEWER_ROWS
        ),
        "plain": record_repayment(plain, amount=550_000, paid_on=MARCH, today=TODAY),
        "write-off": write_off(lost, on=MARCH, amount=1_000_000, decision=ILL, today=TODAY),
        "recovery": record_recovery(regained, amount=700_000, paid_on=MARCH, today=TODAY),
        "pay-off": record_payoff(closed, paid_on=MARCH, today=TODAY),
        "top-up": top_up(topped, new, decision=ILL, today=TODAY)[1],
        "brought in": brought_in,
    }
    extend(plain, on=APRIL, extension=Extension(more_rows=2), decision=ILL, today=TODAY)
    return {
        **{name: done.entry_id for name, done in paid.items()},
        "disbursement": disbursement_of(untouched),
    }


NAMES = ("extra", "plain", "write-off", "recovery", "pay-off", "top-up", "brought in", "disbursement")


@settings(max_examples=7, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    name=st.sampled_from(NAMES),
    first=st.dates(MARCH, TODAY),
    gap=st.integers(0, 60).map(timedelta),
    times=st.integers(1, 2),
)
def test_reversing_any_entry_of_a_loan_and_its_reversal_changes_nothing(
    lending_club: tuple[Path, dict[str, int]], name: str, first: date, gap: timedelta, times: int
) -> None:
    made, entries = lending_club
    with TemporaryDirectory() as folder:
        path = Path(folder) / "club.clb"
        path.write_bytes(made.read_bytes())
        with opened(path):
            _there_and_back(entries[name], first, gap, times)


def _there_and_back(entry_id: int, first: date, gap: timedelta, times: int) -> None:
    again = min(TODAY, first + gap)
    before, voucher = _everything(again), entry(entry_id).voucher
    since = _everything(MARCH) if first == again else None
    turns = [entry_id]
    for _time in range(times):
        turns.append(back(turns[-1], first if len(turns) == 1 else again).entry_id)
        assert _everything(again) != before
        turns.append(back(turns[-1], again).entry_id)
        assert _everything(again) == before
        assert check_books() == []
        _books_agree_on_every_day()
    if since is not None:
        assert _everything(MARCH) == since
    assert entry(entry_id).voucher == voucher
    assert len({entry(one).voucher for one in turns}) == len(turns)


def _books_agree_on_every_day() -> None:
    """What the loans say is outstanding is what the ledger says, also while something was taken back."""
    day = date(2025, 1, 31)
    while day <= TODAY:
        owed = sum(line.position.outstanding for line in open_loans(day))
        assert owed == fund_totals(day)[0].outstanding
        day += timedelta(days=17)


@pytest.fixture
def loan(open_club: Path) -> Loan:
    return a_loan(a_member())


def test_what_was_recorded_on_the_loan_since_is_taken_back_first(loan: Loan) -> None:
    paid = record_repayment(loan.id, amount=550_000, paid_on=MARCH, today=TODAY)
    reversal = back(paid.entry_id)
    newer = record_repayment(loan.id, amount=600_000, paid_on=MARCH, today=TODAY)
    with pytest.raises(RecordedSince) as refused:
        back(reversal.entry_id)
    assert (refused.value.code, refused.value.origin) == (loan.code, paid.voucher)
    back(newer.entry_id)
    back(reversal.entry_id)
    assert load_loan(loan.id).outstanding == loan.terms.principal - 450_000


def test_a_change_made_since_is_taken_back_first(loan: Loan) -> None:
    paid = record_repayment(loan.id, amount=550_000, paid_on=MARCH, today=TODAY)
    reversal = back(paid.entry_id)
    change = extend(loan.id, on=APRIL, extension=Extension(more_rows=2), decision=ILL, today=TODAY)
    with pytest.raises(RecordedSince):
        back(reversal.entry_id)
    take_back_change(change, on=APRIL, reason="Nhầm", today=TODAY)
    back(reversal.entry_id)


def test_a_payment_does_not_come_back_to_a_loan_that_is_gone(loan: Loan) -> None:
    paid = record_repayment(loan.id, amount=550_000, paid_on=MARCH, today=TODAY)
    reversal = back(paid.entry_id)
    gone = back(disbursement_of(loan.id))
    with pytest.raises(RecordedSince):
        back(reversal.entry_id)
    back(gone.entry_id)
    back(reversal.entry_id)
    assert check_books() == []


def test_the_correction_of_an_old_loan_comes_back_only_with_the_loan(open_club: Path) -> None:
    old = OldLoan(
        member_id=a_member().id,
        terms=some_terms(principal=3_500_000, months=7, disbursed_on=date(2024, 10, 17)),
        on=date(2025, 1, 31),
        lent=5_000_000,
        interest_paid=135_000,
    )
    brought, done = bring_in(old, today=TODAY)
    correct_opening(brought.id, Figure.OUTSTANDING, 3_000_000, comment="Sổ cũ cộng sai")
    back(done.entry_id)
    entries = loan_page(brought.id, TODAY).entries
    correction = next(one for one in entries if one.entry.kind is EntryKind.CORRECTION)
    assert correction.reversed_by is not None
    with pytest.raises(ReversalStands):
        back(correction.reversed_by)


def _agreed(member_id: int) -> int:
    asked = applications.apply(
        Request(member_id=member_id, asked_on=MARCH, amount=900_000, months=10), today=TODAY
    )
    agreed = Decision(decided_on=MARCH, votes=Votes(5, 0, 0))
    applications.record_opinion(asked, outcome=Outcome.AGREED, taken_on=MARCH, words="", today=TODAY)
    for step, by in ((Step.BOARD, DecidedBy.BOARD), (Step.MEETING, DecidedBy.MEETING)):
        decision = replace(agreed, by=by)
        applications.record_decision(asked, step=step, outcome=Outcome.AGREED, decision=decision, today=TODAY)
    return asked


def test_the_application_is_paid_again_when_its_loan_stands_again(open_club: Path) -> None:
    asked = _agreed(a_member().id)
    terms = some_terms(principal=900_000, disbursed_on=APRIL, first_due=MAY)
    lent, done = applications.pay_out(asked, terms, today=TODAY)
    gone = back(done.entry_id)
    assert [line.stand for line in applications.queue(TODAY).lines] == [Stand.AGREED]
    back(gone.entry_id)
    assert applications.application(asked).loan_id == lent.id
    assert applications.queue(TODAY).lines == ()
    assert check_books() == []


def test_a_loan_does_not_stand_again_beside_the_one_that_was_paid_out_in_its_place(open_club: Path) -> None:
    asked = _agreed(a_member().id)
    terms = some_terms(principal=900_000, disbursed_on=APRIL, first_due=MAY)
    _lent, done = applications.pay_out(asked, terms, today=TODAY)
    gone = back(done.entry_id)
    applications.pay_out(asked, terms, today=TODAY)
    with pytest.raises(ApplicationMovedOn):
        back(gone.entry_id)


def test_a_taking_that_stands_again_is_shown_at_its_meeting_and_taken_back_again(loan: Loan) -> None:
    held = hold_meeting(TODAY, today=TODAY)
    collect(held.id, loan.member_id, loan_id=loan.id, today=TODAY)
    rows = collection_of(held.id)
    [taken] = last_takings(held.id)
    [undone] = take_back(held.id, [taken.entry_id], reason="Nhầm", today=TODAY)
    assert last_takings(held.id) == ()
    back(undone.entry_id)
    assert collection_of(held.id) == rows
    take_back(held.id, [taken.entry_id], reason="Nhầm thật", today=TODAY)
    assert last_takings(held.id) == ()
    assert check_books() == []


def test_the_loan_ledger_and_the_preview_tell_what_stands_again(loan: Loan) -> None:
    paid = record_repayment(loan.id, amount=1_550_000, paid_on=MARCH, today=TODAY, extra=ExtraUse.FEWER_ROWS)
    gone = back(paid.entry_id, APRIL)
    seen = preview_reversal(gone.entry_id, on=MAY)
    assert (seen.before.outstanding, seen.after.outstanding) == (5_000_000, 3_550_000)
    back(gone.entry_id, MAY)
    kept = load_loan(loan.id)
    assert seen.after == position(kept, MAY)
    assert changes_of(loan.id)[0].made.reversed_on is None
    lines = ledger_lines(kept, list(loan_page(loan.id, TODAY).entries), TODAY)
    moved = [(line.lent, line.principal, line.interest) for line in lines if line.voucher]
    assert moved == [
        (5_000_000, 0, 0),
        (0, 1_450_000, 100_000),
        (0, -1_450_000, -100_000),
        (0, 1_450_000, 100_000),
    ]
