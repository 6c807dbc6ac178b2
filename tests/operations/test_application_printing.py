"""The paper of a stored application says what was asked and every step taken on it."""

from datetime import date

import pytest

from clubdesk.domain.applications import Outcome, Request, Step
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.operations import applications as desk
from clubdesk.operations.application_printing import stored_application
from clubdesk.operations.loan_printing import application
from tests.builders import TODAY, a_member, some_terms
from tests.operations.test_printing import text_of

pytestmark = pytest.mark.usefixtures("open_club")
MAY = date(2025, 5, 17)


def asked() -> int:
    request = Request(
        member_id=a_member("Lò Thị Đơn Mẫu", group="Tổ 3").id,
        asked_on=date(2025, 5, 2),
        amount=5_000_000,
        months=10,
        purpose="Nuôi lợn nái",
        plan="Mua hai con lợn nái",
        heir="Lò Văn Thừa Mẫu",
    )
    return desk.apply(request, today=TODAY)


def decided(number: int, outcome: Outcome, *, reason: str = "") -> None:
    desk.record_opinion(
        number, outcome=Outcome.AGREED, taken_on=date(2025, 5, 5), words="Chăm chỉ", today=TODAY
    )
    board = Decision(decided_on=date(2025, 5, 10), by=DecidedBy.BOARD, reason="Nên cho vay")
    desk.record_decision(number, step=Step.BOARD, outcome=Outcome.AGREED, decision=board, today=TODAY)
    meeting = Decision(decided_on=MAY, votes=Votes(30, 1, 2), reason=reason)
    desk.record_decision(number, step=Step.MEETING, outcome=outcome, decision=meeting, today=TODAY)


def test_a_new_application_is_filled_in_and_the_steps_stay_open() -> None:
    paper = stored_application(asked(), printed_on=TODAY)
    said = text_of(paper)
    for words in ("Lò Thị Đơn Mẫu", "5.000.000 đ", "Nuôi lợn nái", "Mua hai con lợn nái", "10 tháng"):
        assert words in said, words
    assert "Lò Văn Thừa Mẫu" in said
    assert "Chăm chỉ" not in said
    assert paper.file_name.startswith("don_xin_vay_von")


def test_opinions_votes_and_what_was_agreed_stand_on_the_paper() -> None:
    number = asked()
    decided(number, Outcome.AGREED)
    said = text_of(stored_application(number, printed_on=TODAY))
    for words in ("Chăm chỉ", "Nên cho vay", "10/05/2025", "Tán thành: 30", "Không tán thành: 1"):
        assert words in said, words


def test_a_refusal_prints_its_reason_and_no_amount_agreed() -> None:
    number = asked()
    decided(number, Outcome.REFUSED, reason="Quỹ chưa đủ tiền")
    said = text_of(stored_application(number, printed_on=TODAY))
    assert "Quỹ chưa đủ tiền" in said
    assert said.count("5.000.000 đ") == 1


def test_the_application_of_a_loan_is_the_one_it_was_lent_on() -> None:
    number = asked()
    decided(number, Outcome.AGREED)
    terms = some_terms(disbursed_on=MAY, first_due=date(2025, 6, 17))
    loan, _done = desk.pay_out(number, terms, today=TODAY)
    said = text_of(application(loan.id, on=None, printed_on=TODAY))
    assert "Mua hai con lợn nái" in said
    assert "1 %/tháng" in said.replace("\u00a0", " ")
