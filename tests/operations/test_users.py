"""Signing in: PINs, roles at the one guard, lost PINs, and what a second person confirms."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from peewee import IntegrityError
from pypdf import PdfReader

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import Decision
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.findings import Flaw
from clubdesk.domain.funds import InterestShares
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.members import Consent, Purpose
from clubdesk.domain.minutes import SectionKey
from clubdesk.domain.report_periods import period_of
from clubdesk.domain.second_acts import About, SecondAct
from clubdesk.domain.signing import Lack, Missing
from clubdesk.domain.user_errors import (
    AlreadyConfirmed,
    AlreadyUser,
    HelpersMissing,
    LastChair,
    NobodySignedIn,
    NotAllowed,
    PinTooShort,
    PinWaits,
    PinWrong,
    RecoveryCodeWrong,
    SecondIsTheSame,
)
from clubdesk.domain.user_roles import UserRole
from clubdesk.operations import clubs, pin_hashes, second_acts, signing_in, users
from clubdesk.operations.checks import check_books
from clubdesk.operations.closings import reopen_month
from clubdesk.operations.dues import set_dues_rule
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.interest_shares import set_interest_shares
from clubdesk.operations.kinds import offered_kinds
from clubdesk.operations.lending_rules import save_product, set_rules
from clubdesk.operations.loan_printing import collection_sheet
from clubdesk.operations.loans import lend
from clubdesk.operations.meeting_content import begin_content
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.members import add_member
from clubdesk.operations.minutes import end_meeting, minutes_now
from clubdesk.operations.minutes_printing import minutes_paper
from clubdesk.operations.named_lists import save_named_list
from clubdesk.operations.places import places
from clubdesk.operations.printing import Paper
from clubdesk.operations.receipts import Movement, record_receipt
from clubdesk.operations.roll_calls import confirm_roll
from clubdesk.operations.signing import missing_before_signing, reopen, sign
from clubdesk.operations.top_ups import top_up
from clubdesk.operations.users import Helper
from clubdesk.operations.write_offs import write_off
from clubdesk.store import closings, database, members, signings
from clubdesk.store.clubs import load_funds
from clubdesk.text.second_words import second_words
from clubdesk.text.sentences import sentence
from tests.builders import ACTOR, TODAY, a_member, clock, disbursement_of, some_details, some_terms
from tests.meeting_scene import board
from tests.operations.test_old_loans import LIVESTOCK

NOW = clock()
CHAIR, TREASURER, SECRETARY, LOOKER = "204060", "135791", "246824", "975313"
WRONG = "314159"
_CALIBRATED = pin_hashes.calibrated


pytestmark = pytest.mark.usefixtures("light_pins")


@pytest.fixture
def people(open_club: Path) -> Iterator[dict[UserRole, int]]:
    """The numbers of four who sign in, by role; the chair is signed in."""
    members = {
        role: a_member(name)
        for role, name in (
            (UserRole.CHAIR, "Lò Thị Chủ"),
            (UserRole.TREASURER, "Hà Văn Quỹ"),
            (UserRole.SECRETARY, "Vì Thị Ký"),
            (UserRole.LOOKER, "Cà Văn Xem"),
        )
    }
    users.switch_on(members[UserRole.CHAIR].id, CHAIR)
    for role, pin in (
        (UserRole.TREASURER, TREASURER),
        (UserRole.SECRETARY, SECRETARY),
        (UserRole.LOOKER, LOOKER),
    ):
        users.add_user(members[role].id, role=role, pin=pin)
    yield {line.user.role: line.user.id for line in users.list_users()}
    assert check_books() == []


def a_receipt(on: date) -> Movement:
    """50.000 đ into the first cash box."""
    place = places(TODAY)[0].place
    kind = offered_kinds(place.fund_id, AccountType.RECEIPT)[0]
    return Movement(place_id=place.id, kind=kind.name, amount=50_000, on=on)


def lend_some() -> int:
    """A loan is paid out to somebody on the roll; the loan's number."""
    loan, _recorded = lend(1, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY)
    return loan.id


def test_with_nobody_signing_in_everything_is_as_before(open_club: Path) -> None:
    member = a_member("Lò Văn Mẫu")
    assert not signing_in.is_on()
    assert signing_in.signed_in() is None
    lend(member.id, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY)
    assert second_acts.count_waiting() == 0
    assert database.actor() == ACTOR


def test_the_log_names_whoever_signed_in(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    lend_some()
    rows = database.run("SELECT actor FROM log WHERE act = 'loan'").fetchall()
    assert rows == [("TV002",)]


def test_a_wrong_pin_lets_nobody_in_and_many_make_one_wait(people: dict[UserRole, int]) -> None:
    signing_in.lock()
    for _ in range(4):
        with pytest.raises(PinWrong, match="Hà Văn Quỹ"):
            signing_in.sign_in(people[UserRole.TREASURER], WRONG, now=NOW)
    with pytest.raises(PinWaits, match="30"):
        signing_in.sign_in(people[UserRole.TREASURER], WRONG, now=NOW)
    with pytest.raises(PinWaits):
        signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW + timedelta(seconds=29))
    assert signing_in.signed_in() is None
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW + timedelta(seconds=30))
    with pytest.raises(PinWrong):
        signing_in.sign_in(people[UserRole.TREASURER], WRONG, now=NOW + timedelta(seconds=31))


def test_closing_the_file_forgives_no_wrong_pin(people: dict[UserRole, int], open_club: Path) -> None:
    for _ in range(4):
        with pytest.raises(PinWrong):
            signing_in.sign_in(people[UserRole.CHAIR], WRONG, now=NOW)
    with pytest.raises(PinWaits):
        signing_in.sign_in(people[UserRole.CHAIR], WRONG, now=NOW)
    clubs.close_club()
    clubs.open_club(open_club, clock=clock, actor=ACTOR)
    with pytest.raises(PinWaits):
        signing_in.sign_in(people[UserRole.CHAIR], CHAIR, now=NOW + timedelta(seconds=10))


def test_a_clock_that_was_set_back_lets_nobody_wait_for_years(people: dict[UserRole, int]) -> None:
    for _ in range(5):
        with suppress(PinWrong, PinWaits):
            signing_in.sign_in(people[UserRole.TREASURER], WRONG, now=NOW.replace(year=2036))
    with pytest.raises(PinWaits, match="30"):
        signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    with pytest.raises(PinWaits, match="1"):
        signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW + timedelta(seconds=29))
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW + timedelta(seconds=30))


def test_no_pin_stands_in_the_file(people: dict[UserRole, int]) -> None:
    kept = [pin for (pin,) in database.run("SELECT pin FROM users")]
    assert len(set(kept)) == len(kept) == 4
    assert all(one.startswith("$argon2id$") for one in kept)
    assert not any(pin in one for one in kept for pin in (CHAIR, TREASURER, SECRETARY, LOOKER))


def test_while_locked_nothing_is_recorded(people: dict[UserRole, int]) -> None:
    signing_in.lock()
    with pytest.raises(NobodySignedIn):
        a_member("Lò Văn Mới")


@pytest.mark.parametrize(
    ("role", "pin", "money", "roll"),
    [
        (UserRole.CHAIR, CHAIR, False, True),
        (UserRole.TREASURER, TREASURER, True, False),
        (UserRole.SECRETARY, SECRETARY, False, True),
        (UserRole.LOOKER, LOOKER, False, False),
    ],
)
def test_each_role_does_its_own_work(
    people: dict[UserRole, int], role: UserRole, pin: str, *, money: bool, roll: bool
) -> None:
    signing_in.sign_in(people[role], pin, now=NOW)
    if money:
        lend_some()
    else:
        with pytest.raises(NotAllowed):
            lend_some()
        assert database.run("SELECT COUNT(*) FROM loans").fetchone() == (0,)
    if roll:
        a_member("Lò Văn Mới")
    else:
        with pytest.raises(NotAllowed):
            add_member(some_details("Lò Văn Mới"), today=TODAY)


def test_a_refusal_names_who_may(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.SECRETARY], SECRETARY, now=NOW)
    with pytest.raises(NotAllowed) as refused:
        lend_some()
    assert "Thủ quỹ, Kế toán" in sentence(refused.value)


def test_only_the_chair_changes_who_signs_in(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    with pytest.raises(NotAllowed):
        users.change_role(people[UserRole.TREASURER], UserRole.CHAIR)
    with pytest.raises(NotAllowed):
        users.switch_off()


def test_the_last_chair_stays(people: dict[UserRole, int]) -> None:
    with pytest.raises(LastChair):
        users.end_user(people[UserRole.CHAIR])
    with pytest.raises(LastChair):
        users.change_role(people[UserRole.CHAIR], UserRole.LOOKER)
    users.change_role(people[UserRole.SECRETARY], UserRole.CHAIR)
    users.end_user(people[UserRole.CHAIR])
    assert len(users.list_users()) == 3


def test_nobody_signs_in_twice(people: dict[UserRole, int]) -> None:
    with pytest.raises(AlreadyUser):
        users.add_user(2, role=UserRole.LOOKER, pin=WRONG)


def test_switched_off_everybody_records_again(people: dict[UserRole, int]) -> None:
    users.switch_off()
    assert not signing_in.is_on()
    assert database.actor() == ACTOR
    a_member("Lò Văn Mới")


def test_whoever_signs_in_no_more_cannot(people: dict[UserRole, int]) -> None:
    users.end_user(people[UserRole.LOOKER])
    with pytest.raises(PinWrong):
        signing_in.sign_in(people[UserRole.LOOKER], LOOKER, now=NOW)


def test_two_others_help_with_a_lost_pin(people: dict[UserRole, int]) -> None:
    signing_in.lock()
    one, other = Helper(people[UserRole.TREASURER], TREASURER), Helper(people[UserRole.SECRETARY], SECRETARY)
    lost = people[UserRole.CHAIR]
    for helpers in (
        (one,),
        (one, one),
        (one, Helper(lost, CHAIR)),
        (one, Helper(people[UserRole.LOOKER], LOOKER)),
    ):
        with pytest.raises(HelpersMissing):
            users.replace_lost_pin(lost, new="808182", helpers=helpers, now=NOW)
    with pytest.raises(PinWrong):
        users.replace_lost_pin(lost, new="808182", helpers=(one, Helper(other.user_id, WRONG)), now=NOW)
    users.replace_lost_pin(lost, new="808182", helpers=(one, other), now=NOW)
    with pytest.raises(PinWrong):
        signing_in.sign_in(lost, CHAIR, now=NOW)
    assert signing_in.sign_in(lost, "808182", now=NOW).id == lost


def test_the_recovery_code_stands_for_a_lost_pin(people: dict[UserRole, int]) -> None:
    old, code = users.new_recovery_code(), users.new_recovery_code()
    lost = people[UserRole.CHAIR]
    signing_in.lock()
    for typed in ("", old, code[:-1]):
        with pytest.raises(RecoveryCodeWrong):
            users.recover_lost_pin(lost, new="808182", code=typed)
    with pytest.raises(PinTooShort):
        users.recover_lost_pin(lost, new="8081", code=code)
    users.recover_lost_pin(lost, new="808182", code=code.lower().replace("-", " "))
    assert signing_in.sign_in(lost, "808182", now=NOW).id == lost


def test_a_pay_out_waits_until_another_person_confirms_it(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    lend_some()
    (line,) = second_acts.waiting()
    assert (line.done.act, line.done_by) == (SecondAct.PAY_OUT, "Hà Văn Quỹ")
    told = second_words(line.about).replace("\N{NO-BREAK SPACE}", " ")
    assert told == "Lò Thị Chủ · 5.000.000 đ · PC 2025/001 · 17/01/2025"
    assert [one.name for one in second_acts.who_may_confirm(line.done.id)] == ["Lò Thị Chủ", "Vì Thị Ký"]
    with pytest.raises(SecondIsTheSame):
        second_acts.confirm(line.done.id, user_id=people[UserRole.TREASURER], pin=TREASURER, now=NOW)
    with pytest.raises(HelpersMissing):
        second_acts.confirm(line.done.id, user_id=people[UserRole.LOOKER], pin=LOOKER, now=NOW)
    with pytest.raises(PinWrong):
        second_acts.confirm(line.done.id, user_id=people[UserRole.CHAIR], pin=WRONG, now=NOW)
    assert second_acts.count_waiting() == 1
    second_acts.confirm(line.done.id, user_id=people[UserRole.CHAIR], pin=CHAIR, now=NOW)
    assert second_acts.waiting() == []
    (kept,) = second_acts.confirmed_lately()
    assert (kept.confirmed_by, kept.confirmed_at) == ("Lò Thị Chủ", NOW)
    with pytest.raises(AlreadyConfirmed):
        second_acts.confirm(line.done.id, user_id=people[UserRole.SECRETARY], pin=SECRETARY, now=NOW)


def test_whoever_comes_back_under_a_new_number_is_still_the_same(people: dict[UserRole, int]) -> None:
    set_rules(LendingRules(), holds_from=TODAY)
    users.change_role(people[UserRole.SECRETARY], UserRole.CHAIR)
    signing_in.sign_in(people[UserRole.SECRETARY], SECRETARY, now=NOW)
    users.end_user(people[UserRole.CHAIR])
    users.add_user(1, role=UserRole.CHAIR, pin=CHAIR)
    (line,) = second_acts.waiting()
    again = next(one.user.id for one in users.list_users() if one.name == "Lò Thị Chủ")
    with pytest.raises(SecondIsTheSame):
        second_acts.confirm(line.done.id, user_id=again, pin=CHAIR, now=NOW)


def test_reversals_wait_only_where_the_month_is_closed(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    in_june = record_receipt(a_receipt(TODAY), today=TODAY)
    in_january = record_receipt(a_receipt(date(2025, 1, 20)), today=TODAY)
    with database.transaction():
        closings.add_closing(date(2025, 1, 1), words="Chưa kiểm quỹ")
    reverse_entry(in_june.entry_id, reason="ghi nhầm", on=TODAY, today=TODAY)
    assert second_acts.waiting() == []
    reverse_entry(in_january.entry_id, reason="ghi nhầm", on=TODAY, today=TODAY)
    reopen_month(date(2025, 1, 1), reason="thiếu phiếu")
    waiting = second_acts.waiting()
    assert [line.done.act for line in waiting] == [SecondAct.REVERSAL, SecondAct.MONTH_REOPENED]
    assert waiting[0].about.words == "ghi nhầm"
    assert waiting[1].about == About(on=date(2025, 1, 1), words="thiếu phiếu")


def test_opening_a_signed_meeting_again_waits_and_so_do_its_reversals(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    held = hold_meeting(TODAY, today=TODAY)
    taken = record_receipt(a_receipt(TODAY), today=TODAY)
    signing_in.sign_in(people[UserRole.CHAIR], CHAIR, now=NOW)
    with database.transaction():
        signings.add_signing(held.id, year=2025, number=1, content="{}", control_code="AAAA")
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    reverse_entry(taken.entry_id, reason="ghi nhầm", on=TODAY, today=TODAY)
    with pytest.raises(NotAllowed):
        reopen(held.id, reason="thiếu chữ ký")
    signing_in.sign_in(people[UserRole.SECRETARY], SECRETARY, now=NOW)
    reopen(held.id, reason="thiếu chữ ký")
    waiting = second_acts.waiting()
    assert [line.done.act for line in waiting] == [SecondAct.REVERSAL, SecondAct.MEETING_REOPENED]
    assert waiting[1].about == About(on=TODAY, words="thiếu chữ ký")


def test_a_write_off_waits_once(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    decision = Decision(decided_on=TODAY, reason="mất khả năng trả")
    write_off(lend_some(), on=TODAY, amount=1_000_000, decision=decision, today=TODAY)
    assert [line.done.act for line in second_acts.waiting()] == [SecondAct.PAY_OUT, SecondAct.WRITE_OFF]


def test_s3_adding_to_a_loan_waits_too(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    more = some_terms(principal=9_000_000, disbursed_on=TODAY, first_due=date(2025, 7, 17))
    top_up(lend_some(), more, decision=Decision(decided_on=TODAY, reason="làm ăn tốt"), today=TODAY)
    assert [line.done.act for line in second_acts.waiting()] == [SecondAct.PAY_OUT, SecondAct.PAY_OUT]


def test_s3_every_kind_of_rule_waits_and_a_treasurer_changes_none(people: dict[UserRole, int]) -> None:
    fund = load_funds()[0]
    changes = (
        lambda: set_rules(LendingRules(), holds_from=TODAY),
        lambda: set_dues_rule(DuesRule(holds_from=date(2025, 7, 1), amount=5_000)),
        lambda: set_interest_shares(InterestShares(TODAY, ((fund.id, Decimal(100)),)), today=TODAY),
        lambda: save_product(LIVESTOCK),
    )
    for change in changes:
        signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
        with pytest.raises(NotAllowed):
            change()
        signing_in.sign_in(people[UserRole.CHAIR], CHAIR, now=NOW)
        change()
    assert [line.done.act for line in second_acts.waiting()] == [SecondAct.RULES] * len(changes)
    assert all(second_words(line.about) for line in second_acts.waiting())


def test_s3_what_was_taken_back_and_stands_again_waits_again(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    loan_id = lend_some()
    back = reverse_entry(disbursement_of(loan_id), reason="ghi nhầm", on=TODAY, today=TODAY)
    assert second_acts.waiting() == []
    reverse_entry(back.entry_id, reason="hủy nhầm", on=TODAY, today=TODAY)
    assert [line.done.act for line in second_acts.waiting()] == [SecondAct.PAY_OUT]


def test_a_looker_takes_no_named_list_away(people: dict[UserRole, int], tmp_path: Path) -> None:
    signing_in.sign_in(people[UserRole.LOOKER], LOOKER, now=NOW)
    with pytest.raises(NotAllowed):
        save_named_list(period_of("2025-05"), tmp_path, pass_phrase="hoa mai vang", now=NOW)
    assert not list(tmp_path.glob("*.zip"))


def test_a_looker_looks_at_a_meeting_without_writing(people: dict[UserRole, int]) -> None:
    held = hold_meeting(TODAY, today=TODAY)
    signing_in.sign_in(people[UserRole.LOOKER], LOOKER, now=NOW)
    assert begin_content(held.id).next_on is None


def test_the_role_goes_with_the_post(people: dict[UserRole, int]) -> None:
    assert users.usual_chair(TODAY) is None
    board(members.load_member(3), members.load_member(4))
    chair = users.usual_chair(TODAY)
    assert chair is not None
    assert chair.name == "Vì Thị Ký"
    roles = [users.usual_role(member_id, TODAY) for member_id in (2, 3, 4)]
    assert roles == [UserRole.LOOKER, UserRole.CHAIR, UserRole.SECRETARY]


def test_an_actor_is_called_by_name(people: dict[UserRole, int]) -> None:
    assert users.actor_name("TV002") == "Hà Văn Quỹ"
    assert users.actor_name(ACTOR) == ACTOR


def test_what_was_taken_back_waits_for_nobody(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    paid_out = disbursement_of(lend_some())
    reverse_entry(paid_out, reason="ghi nhầm", on=TODAY, today=TODAY)
    assert second_acts.waiting() == []


def test_rules_and_named_lists_wait_too(people: dict[UserRole, int], tmp_path: Path) -> None:
    agreed = (Consent(purpose=Purpose.NAMED_LIST, given_on=date(2025, 1, 1)),)
    a_member("Lò Văn Bằng", consents=agreed)
    set_rules(LendingRules(), holds_from=date(2025, 7, 1))
    save_named_list(period_of("2025-05"), tmp_path, pass_phrase="hoa mai vang", now=NOW)
    acts = [line.done.act for line in second_acts.waiting()]
    assert acts == [SecondAct.RULES, SecondAct.NAMED_LIST]


@pytest.mark.parametrize(
    "forged",
    [
        "UPDATE users SET role = 'chair' WHERE id = 2",
        "UPDATE users SET pin = 'x' WHERE id = 1",
        "INSERT INTO users (member_id, role, pin, since) VALUES (3, 'chair', 'x', '')",
        "UPDATE pin_recovery SET digest = 'x'",
        "UPDATE second_acts SET confirmed_by = 2, confirmed_at = ''",
        "INSERT INTO second_acts (act, subject, done_by, done_at) VALUES ('rules', 'rules:x', 1, '')",
    ],
)
@pytest.mark.usefixtures("open_club")
def test_what_is_forged_in_the_file_is_found(forged: str) -> None:
    a_member("Lò Thị Chủ")
    users.switch_on(1, CHAIR)
    a_member("Hà Văn Quỹ")
    a_member("Vì Thị Ký")
    users.add_user(2, role=UserRole.TREASURER, pin=TREASURER)
    set_rules(LendingRules(), holds_from=TODAY)
    assert check_books() == []
    database.run(forged)
    assert [finding.flaw for finding in check_books()] == [Flaw.FACTS_CHANGED]


def test_what_was_confirmed_is_never_changed(people: dict[UserRole, int]) -> None:
    set_rules(LendingRules(), holds_from=TODAY)
    (line,) = second_acts.waiting()
    second_acts.confirm(line.done.id, user_id=people[UserRole.SECRETARY], pin=SECRETARY, now=NOW)
    for change in (
        "UPDATE second_acts SET confirmed_by = 2",
        "DELETE FROM second_acts",
        "DELETE FROM users WHERE id = 4",
    ):
        with pytest.raises(IntegrityError):
            database.run(change)


def test_what_waits_stands_on_the_paper_of_the_next_meeting(people: dict[UserRole, int]) -> None:
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    lend_some()
    text = text_of(collection_sheet(on=TODAY, printed_on=TODAY))
    assert "Chờ người thứ hai xác nhận:" in text
    assert "Hà Văn Quỹ làm ngày 17/06/2025" in text


def test_what_waits_is_told_in_the_minutes_and_signed_minutes_keep_it(people: dict[UserRole, int]) -> None:
    board(members.load_member(1), members.load_member(3))
    signing_in.sign_in(people[UserRole.TREASURER], TREASURER, now=NOW)
    lend_some()
    signing_in.sign_in(people[UserRole.SECRETARY], SECRETARY, now=NOW)
    before, held = (simple_meeting(day) for day in (TODAY - timedelta(days=1), TODAY))
    assert SectionKey.WAITING not in told_in(before)
    (table,) = minutes_now(held).section(SectionKey.WAITING).tables
    about = "Giải ngân khoản vay: Lò Thị Chủ · 5.000.000 đ · PC 2025/001 · 17/01/2025"
    assert table.rows == (("1", about.replace(" đ", "\N{NO-BREAK SPACE}đ"), "Hà Văn Quỹ", "17/06/2025"),)
    assert "chờ người thứ hai" in text_of(minutes_paper(held))
    warned = Missing(lack=Lack.UNCONFIRMED, step=MeetingStep.MINUTES, subject="1")
    assert warned in missing_before_signing(held)
    sign(before, today=TODAY)
    sign(held, today=TODAY)
    signed = minutes_now(held)
    (line,) = second_acts.waiting()
    second_acts.confirm(line.done.id, user_id=people[UserRole.CHAIR], pin=CHAIR, now=NOW)
    assert minutes_now(held) == signed
    reopen(held, reason="thiếu chữ ký")
    assert SectionKey.WAITING in told_in(held)
    (reopening,) = second_acts.waiting()
    second_acts.confirm(reopening.done.id, user_id=people[UserRole.CHAIR], pin=CHAIR, now=NOW)
    assert SectionKey.WAITING not in told_in(held)


def simple_meeting(on: date) -> int:
    """A meeting that can be signed; its number."""
    held = hold_meeting(on, today=TODAY).id
    confirm_roll(held)
    end_meeting(held, ended_at="16:00", conclusion="")
    return held


def told_in(meeting_id: int) -> list[str]:
    """The sections of a meeting's minutes."""
    return [section.key for section in minutes_now(meeting_id).sections]


def text_of(paper: Paper) -> str:
    """What stands on a paper."""
    drawn = BytesIO()
    paper.draw(drawn)
    return "\n".join(page.extract_text() for page in PdfReader(drawn).pages)


def test_a_guess_costs_at_least_what_is_advised() -> None:
    chosen, advised = _CALIBRATED(), pin_hashes.OWASP
    assert chosen.memory * chosen.iterations >= advised.memory * advised.iterations
    assert chosen.memory >= advised.memory
