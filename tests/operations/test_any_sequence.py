"""Whatever is lent, paid, paid off and taken back in any order, the books stay whole."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from clubdesk.domain.errors import ClubError
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loans import Which, lend, list_loans
from clubdesk.operations.repayments import record_payoff, record_repayment
from tests.builders import ACTOR, TODAY, a_club, a_member, clock, disbursement_of, some_terms

days = st.dates(date(2025, 1, 1), TODAY)


class Books(RuleBasedStateMachine):
    """A treasurer who does anything at all; refusals are fine, wrong books are not."""

    entries = Bundle("entries")
    loans = Bundle("loans")

    @initialize()
    def found_a_club(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        clubs.open_club(a_club(Path(self.folder.name)), clock=clock, actor=ACTOR)
        self.member = a_member()

    @rule(
        target=loans,
        principal=st.integers(1, 60).map(lambda n: n * 500_000),
        on=days,
        months=st.integers(1, 12),
        base=st.sampled_from(Base),
        pattern=st.sampled_from(Pattern),
    )
    def lend(self, principal: int, on: date, months: int, base: Base, pattern: Pattern) -> int:
        terms = some_terms(
            principal=principal,
            months=months,
            base=base,
            pattern=pattern,
            disbursed_on=on,
            first_due=on + timedelta(days=30),
            kept_day=28,
        )
        try:
            return lend(self.member.id, terms, agreed_on=on, today=TODAY)[0].id
        except ClubError:
            return 0

    @rule(target=entries, loan=loans, amount=st.integers(1, 10_000_000), on=days)
    def pay(self, loan: int, amount: int, on: date) -> int:
        if not loan:
            return 0
        try:
            return record_repayment(loan, amount=amount, paid_on=on, today=TODAY).entry_id
        except ClubError:
            return 0

    @rule(target=entries, loan=loans, on=days)
    def pay_off(self, loan: int, on: date) -> int:
        if not loan:
            return 0
        try:
            return record_payoff(loan, paid_on=on, today=TODAY).entry_id
        except ClubError:
            return 0

    @rule(entry=entries, on=days)
    def take_a_payment_back(self, entry: int, on: date) -> None:
        self.take_back(entry, on)

    @rule(loan=loans, on=days)
    def take_a_lending_back(self, loan: int, on: date) -> None:
        if loan:
            self.take_back(disbursement_of(loan), on)

    def take_back(self, entry: int, on: date) -> None:
        if entry:
            try:
                reverse_entry(entry, reason="Ghi nhầm", on=on, today=TODAY)
            except ClubError:
                return

    @precondition(lambda self: hasattr(self, "member"))
    @invariant()
    def principal_only_changes_its_form(self) -> None:
        """All interest goes to the Activity Fund, so the Income Fund's total never changes."""
        for on in (date(2025, 1, 31), date(2025, 3, 31), TODAY):
            income, activity = fund_totals(on)
            assert income.total == 50_000_000
            assert min(income.cash, income.outstanding, activity.cash) >= 0
        owed = sum(line.loan.outstanding for line in list_loans(TODAY).lines)
        assert owed == fund_totals(TODAY)[0].outstanding

    @precondition(lambda self: hasattr(self, "member"))
    @invariant()
    def every_chip_counts_what_it_shows(self) -> None:
        counts = list_loans(TODAY).counts
        for chip in (Which.LIVE, Which.DUE, Which.OVERDUE):
            assert counts[chip] == len(list_loans(TODAY, which=chip).lines)

    def teardown(self) -> None:
        if hasattr(self, "member"):
            try:
                assert check_books() == []
            finally:
                clubs.close_club()
                self.folder.cleanup()


TestBooks = Books.TestCase
TestBooks.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
