"""Dues in a club's file: taken, taken back, of one person and of several, after merging and leaving."""

import gzip
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.clubs import ACTIVITY_FUND
from clubdesk.domain.dues_errors import DuesTooLarge, RuleCutsPeriod
from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.domain.leaving import Leaving
from clubdesk.domain.ledger import Entry, EntryKind, reversal_lines
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.members import LeavingReason
from clubdesk.operations import checks, dues
from clubdesk.operations.entries import entry, reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.leaving import record_leaving
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.merging import merge, separate
from clubdesk.operations.sample import make_sample, sample_books
from clubdesk.store import ledger
from clubdesk.store.chain import record
from clubdesk.store.clubs import load_accounts
from clubdesk.store.database import transaction
from clubdesk.store.dues import find_dues_account
from clubdesk.store.members import load_members
from tests.builders import ACTOR, TODAY, a_club, a_member, clock, opened

RULE = DuesRule(holds_from=date(2025, 1, 1), amount=5_000)
KEPT = Path(__file__).parents[1] / "data" / "schemas"


@pytest.fixture
def open_club(open_club: Path) -> Path:
    """A club with a rule of dues: 5.000 đ a month from 01/2025."""
    dues.set_dues_rule(RULE)
    return open_club


def reverse_again(entry_id: int) -> int:
    """Take a reversal back, as the books allow."""
    with transaction():
        posted = ledger.load_entry(entry_id)
        again = Entry(
            dated_on=TODAY,
            kind=EntryKind.REVERSAL,
            lines=reversal_lines(posted.entry.lines),
            words="Hủy nhầm",
            member_id=posted.entry.member_id,
            reverses=entry_id,
        )
        done = ledger.add_entry(again)
        record("reversal", f"reversal:{done.id}", [done.id, entry_id])
    return done.id


@pytest.mark.usefixtures("open_club")
class TestTaking:
    def test_dues_go_to_the_activity_fund_and_pay_the_oldest_months(self) -> None:
        member, before = a_member(), fund_totals(TODAY)[1].cash
        done = dues.record_dues(member.id, amount=12_000, on=TODAY, today=TODAY)
        posted = entry(done.entry_id)
        assert posted.entry.kind is EntryKind.DUES
        assert posted.entry.member_id == member.id
        assert posted.voucher.series == "PT"
        assert fund_totals(TODAY)[1].fund.name == ACTIVITY_FUND
        assert fund_totals(TODAY)[1].cash == before + 12_000
        account = next(line.account for line in posted.entry.lines if line.amount < 0)
        assert (account.name, account.source) == ("Phí thành viên", "dues")
        now = dues.dues_owed(member.id, TODAY).standing
        assert (now.paid_until, now.asked) == (date(2025, 2, 28), 18_000)
        assert dues.months_paid([done.entry_id]) == {
            done.entry_id: (date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1))
        }
        assert checks.check_books() == []

    def test_what_an_amount_pays_is_shown_before_it_is_recorded(self) -> None:
        member = a_member()
        shown = dues.preview_dues(member.id, amount=32_500, on=TODAY)
        assert shown.months == tuple(date(2025, month, 1) for month in range(1, 8))
        assert shown.is_part
        assert (shown.before.asked, shown.after.asked) == (30_000, 0)
        dues.record_dues(member.id, amount=32_500, on=TODAY, today=TODAY)
        assert dues.dues_owed(member.id, TODAY).standing == shown.after

    def test_several_people_pay_exactly_what_is_asked_one_entry_each(self) -> None:
        one, two = a_member("Lò Thị Một"), a_member("Lò Thị Hai")
        dues.record_dues(one.id, amount=30_000, on=TODAY, today=TODAY)
        done = dues.record_dues_of([one.id, two.id], on=TODAY, today=TODAY)
        assert [entry(each.entry_id).entry.member_id for each in done] == [two.id]
        assert [owed.standing.asked for owed in dues.dues_of_roll(TODAY)] == [0, 0]
        assert dues.record_dues_of([one.id, two.id], on=TODAY, today=TODAY) == []

    def test_nothing_is_recorded_of_what_cannot_be(self) -> None:
        member = a_member()
        with pytest.raises(DuesTooLarge):
            dues.record_dues(member.id, amount=120_001, on=date(2025, 6, 1), today=TODAY)
        with pytest.raises(DateInFuture):
            dues.record_dues_of([member.id], on=date(2025, 6, 18), today=TODAY)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 30_000

    def test_dues_of_the_day_of_a_meeting_belong_to_it(self) -> None:
        member, held = a_member(), hold_meeting(TODAY, today=TODAY)
        done = dues.record_dues(member.id, amount=5_000, on=TODAY, today=TODAY)
        assert entry(done.entry_id).entry.meeting_id == held.id

    def test_what_is_taken_back_does_not_count_and_counts_again_when_that_is_taken_back(self) -> None:
        member = a_member()
        done = dues.record_dues(member.id, amount=10_000, on=TODAY, today=TODAY)
        back = reverse_entry(done.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 30_000
        again = reverse_again(back.entry_id)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 20_000
        reverse_again(again)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 30_000

    def test_what_was_paid_twice_meanwhile_goes_to_later_months(self) -> None:
        member = a_member()
        done = dues.record_dues(member.id, amount=10_000, on=TODAY, today=TODAY)
        back = reverse_entry(done.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
        dues.record_dues(member.id, amount=10_000, on=TODAY, today=TODAY)
        reverse_again(back.entry_id)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 10_000

    def test_what_was_paid_under_two_codes_counts_for_the_person_who_is_kept(self) -> None:
        kept, twin = a_member("Lò Thị Sen"), a_member("Lò Thị Sen")
        dues.record_dues(kept.id, amount=5_000, on=TODAY, today=TODAY)
        dues.record_dues(twin.id, amount=5_000, on=TODAY, today=TODAY)
        merge(kept.id, twin.id, taken=(), today=TODAY)
        assert dues.dues_owed(kept.id, TODAY).standing.asked == 20_000
        (roll,) = dues.dues_of_roll(TODAY)
        assert roll.standing == dues.dues_owed(twin.id, TODAY).standing
        separate(twin.id)
        assert {owed.standing.asked for owed in dues.dues_of_roll(TODAY)} == {25_000}

    def test_the_roll_stands_as_each_person_does_also_after_years(self) -> None:
        paying, behind = a_member("Lò Thị Một"), a_member("Lò Thị Hai")
        for member, amount in ((paying, 90_000), (behind, 20_000)):
            dues.record_dues(member.id, amount=amount, on=TODAY, today=TODAY)
        later = date(2029, 3, 17)
        for owed in dues.dues_of_roll(later, since=date(2026, 7, 1)):
            alone = dues.dues_owed(owed.member.id, later).standing
            left_out = len(alone.charges) - len(owed.standing.charges)
            assert alone.charges[left_out:] == owed.standing.charges
            assert (alone.asked, alone.most) == (owed.standing.asked, owed.standing.most)
            assert left_out == (18 if owed.member.id == paying.id else 0)

    def test_who_left_owes_up_to_the_month_of_leaving(self) -> None:
        member = a_member()
        record_leaving(member.id, Leaving(left_on=date(2025, 3, 5), why=LeavingReason.MOVED), today=TODAY)
        assert dues.dues_owed(member.id, TODAY).standing.asked == 15_000
        dues.record_dues(member.id, amount=15_000, on=TODAY, today=TODAY)
        assert dues.dues_owed(member.id, TODAY).standing.most == 0


@pytest.mark.usefixtures("open_club")
class TestRules:
    def test_a_rule_takes_the_place_of_the_one_of_its_month(self) -> None:
        better = replace(RULE, amount=3_000, exempt=frozenset({Exemption.POOR, Exemption.AGED_80}))
        dues.set_dues_rule(better)
        assert dues.dues_rules()[-1] == better
        assert checks.check_books() == []

    def test_a_rule_within_a_period_is_refused_and_nothing_written(self) -> None:
        dues.set_dues_rule(replace(RULE, every=12))
        with pytest.raises(RuleCutsPeriod):
            dues.set_dues_rule(replace(RULE, holds_from=date(2025, 7, 1)))
        assert dues.dues_rules()[-1] == replace(RULE, every=12)

    def test_the_next_rule_is_proposed_from_the_next_month_that_can_be(self) -> None:
        assert dues.proposed_rule(TODAY) == replace(RULE, holds_from=date(2025, 7, 1))
        dues.set_dues_rule(replace(RULE, every=12))
        assert dues.proposed_rule(TODAY).holds_from == date(2026, 1, 1)

    def test_a_raised_amount_is_asked_for_months_that_were_paid_ahead(self) -> None:
        member = a_member()
        dues.record_dues(member.id, amount=60_000, on=TODAY, today=TODAY)
        dues.set_dues_rule(replace(RULE, holds_from=date(2025, 7, 1), amount=6_000))
        july = date(2025, 7, 17)
        now = dues.dues_owed(member.id, july).standing
        assert (now.arrears, now.this_period, now.paid_until) == (0, 1_000, date(2025, 6, 30))


def test_a_new_club_begins_its_dues_with_the_month_of_its_beginning(tmp_path: Path) -> None:
    with opened(a_club(tmp_path, monthly_dues=3_000)):
        assert dues.dues_rules() == [DuesRule(holds_from=date(2024, 1, 1), amount=3_000)]
        assert checks.check_books() == []
    with opened(a_club(tmp_path, name="khong.clb")):
        assert dues.dues_rules() == []
        assert dues.dues_owed(a_member().id, TODAY).standing.most == 0


def test_old_books_leave_nobody_in_arrears(tmp_path: Path) -> None:
    make_sample(tmp_path / "mau.clb", today=TODAY, clock=clock, actor=ACTOR)
    with opened(tmp_path / "mau.clb"):
        last = sample_books(TODAY).end_on
        assert last is not None
        (rule,) = dues.dues_rules()
        assert (rule.holds_from, rule.amount) == (date(2025, 7, 1), sample_books(TODAY).monthly_dues)
        assert not any(owed.standing.asked for owed in dues.dues_of_roll(TODAY))
        assert all(owed.standing.asked for owed in dues.dues_of_roll(date(2025, 7, 17)))


@contextmanager
def an_older_club(folder: Path) -> Iterator[None]:
    """The sample as the first program kept it."""
    path = folder / "mau.clb"
    with gzip.open(KEPT / "1.clb.gz") as kept, path.open("wb") as file:
        shutil.copyfileobj(kept, file)
    with opened(path):
        yield


def test_an_older_file_has_no_rule_until_one_is_set_and_proposes_what_it_knew(tmp_path: Path) -> None:
    with an_older_club(tmp_path):
        assert dues.dues_rules() == []
        assert not any(owed.standing.most for owed in dues.dues_of_roll(TODAY))
        wanted = dues.proposed_rule(TODAY)
        last = ledger.span_of_facts()
        assert last is not None
        assert wanted.amount == 5_000
        assert wanted.holds_from > last[1]
        dues.set_dues_rule(wanted)
        person = load_members()[0]
        dues.record_dues(person.id, amount=5_000, on=last[1], today=last[1])
        assert checks.check_books() == []


def test_the_account_of_the_old_books_is_taken_for_dues(tmp_path: Path) -> None:
    with an_older_club(tmp_path), transaction():
        fund = dues.activity_fund()
        old = next(one for one in load_accounts() if one.name == "Phí thành viên")
        assert find_dues_account(fund.id).id == old.id
        assert find_dues_account(fund.id).source == "dues"
        assert checks.check_books() == []
