from datetime import date

import pytest

from clubdesk.domain.applications import Outcome, Request, Stand, Step
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.limits import Limits
from clubdesk.operations.applications import apply, pay_out, record_decision
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.lending_rules import set_rules
from clubdesk.operations.loans import lend
from clubdesk.operations.meeting_loans import lending_at
from clubdesk.operations.meetings import hold_meeting
from tests.builders import FOUNDED, TODAY, a_loan, a_member, some_terms

VOTES = Votes(40, 1, 2)
TERMS = some_terms(disbursed_on=TODAY, first_due=date(2025, 7, 17))


@pytest.mark.usefixtures("open_club")
def test_a_meeting_knows_who_waits_what_was_paid_out_and_what_is_left() -> None:
    rules = LendingRules(
        limits=Limits(kept_back=1_000_000), skipped_steps=frozenset({Step.LEADER, Step.BOARD})
    )
    set_rules(rules, holds_from=FOUNDED)
    earlier, at_once, asks = a_member("Lò Văn Mẫu"), a_member("Hà Thị Mẫu"), a_member("Vũ Thị Mẫu")
    a_loan(earlier)
    meeting = hold_meeting(TODAY, today=TODAY)
    decision = Decision(decided_on=TODAY, votes=VOTES)
    lend(at_once.id, TERMS, agreed_on=TODAY, today=TODAY, decision=decision)
    number = apply(
        Request(member_id=asks.id, asked_on=TODAY, amount=5_000_000, months=10, purpose="Nuôi gà"),
        today=TODAY,
    )
    read = lending_at(meeting)
    assert [(line.applicant.name, line.stand) for line in read.waiting] == [("Vũ Thị Mẫu", Stand.MEETING)]
    assert [(one.borrower, one.recorded.voucher) for one in read.paid_out] == [("Hà Thị Mẫu", "PC 2025/002")]
    assert read.paid_out[0].decision == decision
    assert (read.cash, read.kept_back, read.can_lend) == (40_000_000, 1_000_000, 39_000_000)

    record_decision(number, step=Step.MEETING, outcome=Outcome.AGREED, decision=decision, today=TODAY)
    _loan, done = pay_out(number, TERMS, today=TODAY)
    assert [one.borrower for one in lending_at(meeting).paid_out] == ["Hà Thị Mẫu", "Vũ Thị Mẫu"]
    reverse_entry(done.entry_id, reason="Ghi nhầm", on=TODAY, today=TODAY)
    after = lending_at(meeting)
    assert [one.borrower for one in after.paid_out] == ["Hà Thị Mẫu"]
    assert [line.stand for line in after.waiting] == [Stand.AGREED]
