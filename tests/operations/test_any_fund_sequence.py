"""Whatever is received, paid, moved, lent and taken back in any order, both funds stay provable."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND
from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.money import round_to
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import Recorded, entry, reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loans import lend
from clubdesk.operations.places import add_place, correct_opening, places, record_opening
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.transfers import record_transfer
from clubdesk.operations.write_offs import record_recovery, write_off
from clubdesk.store import ledger
from clubdesk.store.loans import load_loan
from tests.builders import ACTOR, TODAY, a_club, a_member, clock, lending_of, some_terms

INCOME, OPENING = 1, 50_000_000
SHARE = Decimal(30)
BANK_SINCE = date(2024, 1, 17)
ENDS = (date(2025, 1, 31), date(2025, 3, 31), date(2025, 5, 31), TODAY)

days = st.dates(date(2025, 1, 1), TODAY)
amounts = st.integers(1, 600).map(lambda n: n * 10_000)
which = st.integers(0, 3)


class Funds(RuleBasedStateMachine):
    """A treasurer who does anything at all; refusals are fine, wrong books are not.

    `grown` is what each entry did to the total of the Income Fund by the rules of the books, not by the
    ledger: principal does nothing, everything else what was typed.
    """

    entries = Bundle("entries")
    loans = Bundle("loans")

    @initialize()
    def found_a_club(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        shares = ((INCOME_FUND, SHARE), (ACTIVITY_FUND, 100 - SHARE))
        clubs.open_club(a_club(Path(self.folder.name), shares=shares), clock=clock, actor=ACTOR)
        self.grown: dict[int, tuple[date, int]] = {}
        self.corrected = 0
        self.member = a_member()
        self.bank = add_place(INCOME, name="Tài khoản", bank="Ngân hàng Mẫu").id
        add_place(2, name="Tài khoản", bank="Ngân hàng Mẫu")
        opened = record_opening(self.bank, amount=1_000_000, on=BANK_SINCE, today=TODAY)
        self.grown[opened.entry_id] = (BANK_SINCE, 1_000_000)
        self.boxes = [(one.place.id, one.fund.id) for one in places(TODAY)]

    def did(self, act: Callable[[], Recorded], on: date, income: int = 0) -> int:
        """Do it; 0 where it is refused. `income` is what it does to the Income Fund's total."""
        try:
            done = act()
        except ClubError:
            return 0
        self.grown[done.entry_id] = (on, income)
        return done.entry_id

    @rule(target=entries, place=which, amount=amounts, on=days)
    def receive(self, place: int, amount: int, on: date) -> int:
        place_id, fund = self.boxes[place]
        movement = Movement(place_id=place_id, kind="Ủng hộ", amount=amount, on=on)
        return self.did(lambda: record_receipt(movement, today=TODAY), on, amount * (fund == INCOME))

    @rule(target=entries, place=which, amount=amounts, on=days)
    def pay_out(self, place: int, amount: int, on: date) -> int:
        place_id, fund = self.boxes[place]
        movement = Movement(place_id=place_id, kind="Thăm hỏi", amount=amount, on=on)
        return self.did(lambda: record_payment(movement, today=TODAY), on, -amount * (fund == INCOME))

    @rule(target=entries, source=which, target_=which, amount=amounts, on=days)
    def move(self, source: int, target_: int, amount: int, on: date) -> int:
        (source_id, given), (target_id, taken) = self.boxes[source], self.boxes[target_]
        income = amount * ((taken == INCOME) - (given == INCOME))

        def act() -> Recorded:
            return record_transfer(
                source_id=source_id, target_id=target_id, amount=amount, on=on, today=TODAY
            )

        return self.did(act, on, income)

    @rule(target=loans, principal=st.integers(1, 60).map(lambda n: n * 500_000), on=days)
    def lend(self, principal: int, on: date) -> int:
        terms = some_terms(
            principal=principal, disbursed_on=on, first_due=on + timedelta(days=30), kept_day=28
        )
        try:
            return lend(self.member.id, terms, agreed_on=on, today=TODAY)[0].id
        except ClubError:
            return 0

    @rule(target=entries, loan=loans, amount=st.integers(1, 10_000_000), on=days)
    def pay_back(self, loan: int, amount: int, on: date) -> int:
        if not loan:
            return 0
        done = self.did(lambda: record_repayment(loan, amount=amount, paid_on=on, today=TODAY), on)
        if done:
            interest = next(one.interest for one in load_loan(loan).repayments if one.entry_id == done)
            self.grown[done] = (on, round_to(interest * Fraction(SHARE) / 100, 1))
        return done

    @rule(target=entries, loan=loans, amount=amounts, on=days)
    def write_off(self, loan: int, amount: int, on: date) -> int:
        if not loan:
            return 0
        decision = Decision(decided_on=on, reason="Ốm nặng")
        return self.did(
            lambda: write_off(loan, on=on, amount=amount, decision=decision, today=TODAY), on, -amount
        )

    @rule(target=entries, loan=loans, amount=amounts, on=days)
    def recover(self, loan: int, amount: int, on: date) -> int:
        if not loan:
            return 0
        return self.did(lambda: record_recovery(loan, amount=amount, paid_on=on, today=TODAY), on, amount)

    @rule(target=entries, taken=entries, on=days)
    def take_back(self, taken: int, on: date) -> int:
        """Also what was itself taken back before: then it counts again."""
        if not taken:
            return 0
        income = -self.grown[taken][1]
        return self.did(lambda: reverse_entry(taken, reason="Ghi nhầm", on=on, today=TODAY), on, income)

    @rule(loan=loans, on=days)
    def take_a_lending_back(self, loan: int, on: date) -> None:
        if loan:
            self.did(lambda: reverse_entry(lending_of(loan), reason="Nhầm", on=on, today=TODAY), on)

    @rule(amount=amounts)
    def correct_the_opening(self, amount: int) -> None:
        def act() -> Recorded:
            return correct_opening(self.bank, amount=amount, comment="Đếm lại", today=TODAY)

        done = self.did(act, BANK_SINCE, amount - 1_000_000)
        assert not (done and self.corrected), "an opening figure is corrected once"
        self.corrected = self.corrected or done

    @precondition(lambda self: hasattr(self, "boxes"))
    @invariant()
    def income_fund_changes_only_by_what_is_not_principal(self) -> None:
        for end in ENDS:
            grown = sum(income for on, income in self.grown.values() if on <= end)
            assert fund_totals(end)[0].total == OPENING + grown

    @precondition(lambda self: hasattr(self, "boxes"))
    @invariant()
    def no_place_was_ever_negative(self) -> None:
        for place_id, _fund in self.boxes:
            assert ledger.lowest_balance_from(place_id, date(2024, 1, 1))[1] >= 0

    @precondition(lambda self: hasattr(self, "boxes"))
    @invariant()
    def the_books_are_whole(self) -> None:
        assert check_books() == []

    @precondition(lambda self: hasattr(self, "boxes"))
    @invariant()
    def what_was_taken_back_stays_with_its_number(self) -> None:
        for one in list(self.grown):
            posted = entry(one)
            if posted.entry.reverses is not None:
                before = entry(posted.entry.reverses)
                assert before.reversed_by == one
                assert before.voucher != posted.voucher

    def teardown(self) -> None:
        if hasattr(self, "boxes"):
            clubs.close_club()
            self.folder.cleanup()


TestFunds = Funds.TestCase
TestFunds.settings = settings(max_examples=8, stateful_step_count=14, deadline=None)
