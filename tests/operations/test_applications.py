"""From the application to the payment: who agreed, how much, against which limits (lending_rules 9)."""

from datetime import date
from decimal import Decimal

import pytest

from clubdesk.domain.applications import Outcome, Request, Stand, Step, where_it_stands
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, PlaceWouldBeNegative, ReasonMissing
from clubdesk.domain.lending_errors import (
    AboveBoardShare,
    AboveCeiling,
    AboveShare,
    BelowKeptBack,
    HasArrears,
    LimitBroken,
    LimitsBroken,
    LoanStillActive,
    MemberTooShort,
    MoreThanAgreed,
    NobodyDecides,
    NotAgreed,
    StepNotOpen,
    VotesMissing,
)
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.domain.loan_errors import MeetingMissing, UnevenMonths
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member
from clubdesk.domain.schedules import Terms
from clubdesk.operations import applications as desk
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.lending_rules import rules_history, set_rules
from clubdesk.operations.limits import borrower_history, limits_broken
from clubdesk.operations.loans import lend
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.database import transaction
from clubdesk.store.posts import add_holding, load_posts
from tests.builders import FOUNDED, TODAY, a_loan, a_member, some_terms

pytestmark = pytest.mark.usefixtures("open_club")
MAY, JUNE = date(2025, 5, 17), date(2025, 6, 17)
VOTES = Votes(30, 1, 2)
YES = Decision(decided_on=MAY, votes=VOTES)


def rules_with(limits: Limits | None = None, *skipped: Step) -> None:
    set_rules(
        LendingRules(limits=limits or Limits(), skipped_steps=frozenset(skipped)),
        holds_from=date(2024, 2, 1),
    )


def asked(member: Member, amount: int = 5_000_000) -> int:
    request = Request(
        member_id=member.id, asked_on=date(2025, 5, 2), amount=amount, months=10, purpose="Nuôi lợn"
    )
    return desk.apply(request, today=TODAY)


def agreed(application: int, decision: Decision = YES, amount: int | None = None) -> int:
    desk.record_opinion(
        application, outcome=Outcome.AGREED, taken_on=date(2025, 5, 5), words="Chăm chỉ", today=TODAY
    )
    board = Decision(decided_on=date(2025, 5, 10), by=DecidedBy.BOARD)
    desk.record_decision(application, step=Step.BOARD, outcome=Outcome.AGREED, decision=board, today=TODAY)
    desk.record_decision(
        application,
        step=Step.MEETING,
        outcome=Outcome.AGREED,
        decision=decision,
        amount=amount,
        today=TODAY,
    )
    return application


def new_terms(principal: int = 5_000_000, on: date = MAY) -> Terms:
    return some_terms(principal=principal, disbursed_on=on, first_due=JUNE)


def test_an_application_goes_from_the_leader_to_the_payment() -> None:
    member = a_member()
    application = asked(member)
    (line,) = desk.queue(MAY).lines
    assert (line.stand, line.applicant.id, line.broken) == (Stand.LEADER, member.id, ())
    agreed(application)
    assert desk.queue(MAY).lines[0].stand is Stand.AGREED
    loan, done = desk.pay_out(application, new_terms(), today=TODAY)
    kept = desk.application(application)
    assert kept.loan_id == loan.id
    assert (kept.steps[0].step, kept.steps[0].words) == (Step.LEADER, "Chăm chỉ")
    assert kept.steps[-1].decision == YES
    assert desk.queue(MAY).lines == ()
    assert desk.open_applications_of(member.id, MAY) == []
    reverse_entry(done.entry_id, reason="Chưa nhận tiền", on=JUNE, today=TODAY)
    assert desk.queue(MAY).lines[0].stand is Stand.AGREED
    assert check_books() == []


def test_no_loan_without_agreement_nor_for_more_than_agreed_nor_before_it() -> None:
    application = asked(a_member())
    with pytest.raises(NotAgreed):
        desk.pay_out(application, new_terms(), today=TODAY)
    agreed(application, amount=4_000_000)
    with pytest.raises(MoreThanAgreed):
        desk.pay_out(application, new_terms(), today=TODAY)
    with pytest.raises(MeetingMissing):
        desk.pay_out(application, new_terms(4_000_000, date(2025, 5, 16)), today=TODAY)
    desk.pay_out(application, new_terms(4_000_000), today=TODAY)


def test_no_loan_beyond_the_money_in_the_fund_and_nothing_is_kept_of_the_try() -> None:
    application = agreed(asked(a_member(), 60_000_000))
    with pytest.raises(PlaceWouldBeNegative):
        desk.pay_out(application, new_terms(60_000_000), today=TODAY)
    assert desk.application(application).loan_id is None
    assert check_books() == []


def test_a_refusal_is_kept_with_its_reason_and_is_the_end() -> None:
    application = asked(a_member())
    desk.record_opinion(
        application, outcome=Outcome.REFUSED, taken_on=MAY, words="Đang nợ ngoài", today=TODAY
    )
    unsaid = Decision(decided_on=MAY, by=DecidedBy.BOARD)
    with pytest.raises(ReasonMissing):
        desk.record_decision(
            application, step=Step.BOARD, outcome=Outcome.REFUSED, decision=unsaid, today=TODAY
        )
    refusal = Decision(decided_on=MAY, reason="Chờ vòng sau", by=DecidedBy.BOARD)
    desk.record_decision(application, step=Step.BOARD, outcome=Outcome.REFUSED, decision=refusal, today=TODAY)
    assert desk.queue(TODAY).lines == ()
    (kept,) = desk.refused(TODAY)
    assert kept.steps[-1].decision == refusal
    with pytest.raises(StepNotOpen):
        desk.withdraw(application, on=MAY, words="", today=TODAY)


def test_a_meeting_decides_with_its_votes_and_each_step_in_its_turn() -> None:
    application = asked(a_member())
    with pytest.raises(StepNotOpen):
        desk.record_decision(
            application, step=Step.MEETING, outcome=Outcome.AGREED, decision=YES, today=TODAY
        )
    with pytest.raises(VotesMissing):
        desk.record_decision(
            application,
            step=Step.MEETING,
            outcome=Outcome.AGREED,
            decision=Decision(decided_on=MAY),
            today=TODAY,
        )
    with pytest.raises(ImpossibleAmount):
        desk.record_decision(
            application, step=Step.BOARD, outcome=Outcome.AGREED, decision=YES, amount=0, today=TODAY
        )


def test_the_club_can_leave_out_steps_but_somebody_decides() -> None:
    rules_with(None, Step.LEADER, Step.MEETING)
    application = asked(a_member())
    board = Decision(decided_on=date(2025, 5, 10), by=DecidedBy.BOARD)
    desk.record_decision(application, step=Step.BOARD, outcome=Outcome.AGREED, decision=board, today=TODAY)
    desk.pay_out(application, new_terms(), today=TODAY)
    with pytest.raises(NobodyDecides):
        rules_with(None, Step.BOARD, Step.MEETING)


def test_what_is_asked_can_be_changed_until_somebody_speaks_and_withdrawn_until_it_is_paid() -> None:
    member = a_member()
    application = asked(member)
    request = Request(member_id=member.id, asked_on=MAY, amount=3_000_000, months=6)
    desk.change_request(application, request, today=TODAY)
    assert desk.application(application).request == request
    agreed(application)
    with pytest.raises(StepNotOpen):
        desk.change_request(application, request, today=TODAY)
    desk.withdraw(application, on=JUNE, words="Đã có tiền", today=TODAY)
    assert where_it_stands(desk.application(application), ()) is Stand.WITHDRAWN
    with pytest.raises(NotAgreed):
        desk.pay_out(application, new_terms(3_000_000), today=TODAY)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"amount": 0}, ImpossibleAmount),
        ({"months": 0}, UnevenMonths),
        ({"asked_on": date(2025, 6, 18)}, DateInFuture),
        ({"asked_on": date(2023, 6, 18)}, NotAMemberThen),
    ],
)
def test_an_application_that_cannot_be_is_refused(
    changes: dict[str, object], refusal: type[ClubError]
) -> None:
    usual: dict[str, object] = {"asked_on": MAY, "amount": 1_000_000, "months": 6}
    with pytest.raises(refusal):
        desk.apply(Request(member_id=a_member().id, **usual | changes), today=TODAY)  # type: ignore[arg-type]


def test_the_queue_says_what_the_fund_can_lend_and_what_comes_back() -> None:
    rules_with(Limits(kept_back=10_000_000))
    a_loan(a_member("Đỗ Thị Vay Mẫu"))
    asked(a_member())
    now = desk.queue(date(2025, 2, 20))
    assert (now.can_lend, now.asked) == (35_000_000, 5_000_000)
    assert now.comes_back == (
        (date(2025, 3, 17), 1_000_000),
        (date(2025, 4, 17), 1_500_000),
        (date(2025, 5, 17), 2_000_000),
    )


def test_what_was_agreed_counts_in_the_queue_not_what_was_asked_for() -> None:
    rules_with(Limits(ceilings=(4_000_000,)))
    application = asked(a_member())
    (line,) = desk.queue(MAY).lines
    assert (line.amount, desk.queue(MAY).asked, len(line.broken)) == (5_000_000, 5_000_000, 1)
    agreed(application, amount=4_000_000)
    (line,) = desk.queue(MAY).lines
    assert (line.amount, desk.queue(MAY).asked, line.broken) == (4_000_000, 4_000_000, ())


def one_broken(limits: Limits, member: Member, amount: int = 5_000_000, on: date = MAY) -> LimitBroken:
    rules_with(limits)
    (broken,) = limits_broken(member.id, amount, on)
    return broken


def test_one_loan_a_person_or_a_household() -> None:
    wife = a_member("Lò Thị Vợ Mẫu", address="Xóm 3, nhà 12")
    husband = a_member("Lò Văn Chồng Mẫu", address="xom 3, nha 12")
    loan = a_loan(wife)
    assert isinstance(one_broken(Limits(one_loan=OneLoan.PERSON), wife), LoanStillActive)
    rules_with(Limits(one_loan=OneLoan.PERSON))
    assert limits_broken(husband.id, 1, MAY) == ()
    broken = one_broken(Limits(one_loan=OneLoan.HOUSEHOLD), husband)
    assert isinstance(broken, LoanStillActive)
    assert broken.code == loan.code
    rules_with(Limits(one_loan=OneLoan.HOUSEHOLD))
    assert limits_broken(a_member("Người Khác Mẫu").id, 1, MAY) == ()


def test_the_ceiling_rises_by_round_and_stays_at_the_last() -> None:
    member = a_member()
    limits = Limits(ceilings=(5_000_000, 7_000_000))
    broken = one_broken(limits, member, 5_000_001)
    assert isinstance(broken, AboveCeiling)
    assert (broken.round, broken.ceiling) == (1, 5_000_000)
    a_loan(member)
    assert limits_broken(member.id, 7_000_000, MAY) == ()
    a_loan(member)
    assert isinstance(one_broken(limits, member, 7_000_001), AboveCeiling)


def test_shares_of_the_fund_money_kept_back_arrears_and_months_of_membership() -> None:
    member, new = a_member(), a_member("Mới Vào Mẫu", joined_on=date(2025, 3, 1))
    a_loan(member)
    share = one_broken(Limits(largest_share=Decimal(15)), member, 2_500_001)
    assert isinstance(share, AboveShare)
    assert (share.owed, share.most) == (7_500_001, 7_500_000)
    kept = one_broken(Limits(kept_back=41_000_000), new)
    assert isinstance(kept, BelowKeptBack)
    assert kept.left == 40_000_000
    late = one_broken(Limits(without_arrears=True), member)
    assert isinstance(late, HasArrears)
    assert late.overdue == 1_500_000 + 200_000
    short = one_broken(Limits(months_of_membership=3), new, on=date(2025, 5, 31))
    assert isinstance(short, MemberTooShort)
    assert short.since == date(2025, 6, 1)
    assert limits_broken(new.id, 5_000_000, date(2025, 6, 1)) == ()


def test_the_board_together_owes_no_more_than_its_share() -> None:
    chair, treasurer = a_member("Chủ Nhiệm Mẫu"), a_member("Thủ Quỹ Mẫu")
    posts = {post.role.value: post for post in load_posts()}
    with transaction():
        add_holding(posts["chair"], chair.id, since=FOUNDED)
        add_holding(posts["treasurer"], treasurer.id, since=FOUNDED)
    a_loan(chair)
    broken = one_broken(Limits(board_share=Decimal(10)), treasurer, 1)
    assert isinstance(broken, AboveBoardShare)
    assert (broken.owed, broken.most) == (5_000_001, 5_000_000)
    assert limits_broken(a_member().id, 5_000_000, MAY) == ()


def test_only_a_decision_that_says_so_overrides_a_limit() -> None:
    rules_with(Limits(ceilings=(3_000_000,), kept_back=49_000_000))
    member = a_member()
    with pytest.raises(LimitsBroken) as refused:
        lend(member.id, new_terms(), agreed_on=MAY, today=TODAY)
    assert [type(one) for one in refused.value.broken] == [AboveCeiling, BelowKeptBack]
    half = Decision(decided_on=MAY, reason="Nhà bị bão", overrides=frozenset({"ceiling"}))
    with pytest.raises(LimitsBroken):
        lend(member.id, new_terms(), agreed_on=MAY, today=TODAY, decision=half)
    whole = Decision(decided_on=MAY, reason="Nhà bị bão", overrides=frozenset({"ceiling", "kept-back"}))
    loan, _done = lend(member.id, new_terms(), agreed_on=MAY, today=TODAY, decision=whole)
    assert loan.terms.principal == 5_000_000


def test_rules_hold_by_date_and_keep_their_history() -> None:
    rules_with(Limits(ceilings=(5_000_000, 7_000_000), largest_share=Decimal("12.5"), without_arrears=True))
    (_first, usual), (since, later) = rules_history()
    assert usual == LendingRules()
    assert since == date(2024, 2, 1)
    assert later.limits == Limits(
        ceilings=(5_000_000, 7_000_000), largest_share=Decimal("12.5"), without_arrears=True
    )
    assert check_books() == []


def test_how_somebody_paid_before_is_told_at_the_next_application() -> None:
    member = a_member()
    loan = a_loan(member)
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 20), today=TODAY)
    record_repayment(loan.id, amount=545_000, paid_on=date(2025, 4, 6), today=TODAY)
    told = borrower_history(member.id, date(2025, 4, 16))
    assert (told.rounds, told.paid_back, told.rows, told.late_rows) == (1, 0, 2, 1)
    assert (told.most_days_late, told.always_on_time) == (20, False)
    assert borrower_history(a_member("Chưa Vay Mẫu").id, MAY).always_on_time
