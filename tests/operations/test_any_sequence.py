"""Whatever is lent, paid, paid off and taken back in any order, the books stay whole."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from clubdesk.domain.changes import Extension, ExtraUse
from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.loan_changes import extend, freeze, take_back_change, waive_interest
from clubdesk.operations.loans import Which, lend, list_loans
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.top_ups import top_up
from clubdesk.store.loans import load_loan
from tests.builders import ACTOR, TODAY, a_club, a_member, clock, lending_of, some_terms

days = st.dates(date(2025, 1, 1), TODAY)


def _agreed(on: date) -> Decision:
    return Decision(decided_on=on, reason="Mất mùa")


class Books(RuleBasedStateMachine):
    """A treasurer who does anything at all; refusals are fine, wrong books are not."""

    entries = Bundle("entries")
    loans = Bundle("loans")
    changes = Bundle("changes")

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

    @rule(
        target=entries,
        loan=loans,
        amount=st.integers(1, 10_000_000),
        on=days,
        extra=st.sampled_from(ExtraUse),
    )
    def pay(self, loan: int, amount: int, on: date, extra: ExtraUse) -> int:
        if not loan:
            return 0
        try:
            return record_repayment(loan, amount=amount, paid_on=on, today=TODAY, extra=extra).entry_id
        except ClubError:
            return 0

    @rule(target=changes, loan=loans, on=days, rows=st.integers(0, 5), spreads=st.booleans())
    def extend(self, loan: int, on: date, rows: int, spreads: bool) -> int:
        extension = Extension(more_rows=rows, spreads_due=spreads)
        return self.decide(
            loan, lambda: extend(loan, on=on, extension=extension, decision=_agreed(on), today=TODAY)
        )

    @rule(target=changes, loan=loans, on=days, long=st.integers(1, 120))
    def freeze(self, loan: int, on: date, long: int) -> int:
        until = on + timedelta(days=long)
        return self.decide(loan, lambda: freeze(loan, on=on, until=until, decision=_agreed(on), today=TODAY))

    @rule(target=changes, loan=loans, on=days, amount=st.integers(1, 100_000))
    def waive(self, loan: int, on: date, amount: int) -> int:
        return self.decide(
            loan, lambda: waive_interest(loan, on=on, amount=amount, decision=_agreed(on), today=TODAY)
        )

    def decide(self, loan: int, change: Callable[[], int]) -> int:
        try:
            return change() if loan else 0
        except ClubError:
            return 0

    @rule(change=changes, on=days)
    def take_a_change_back(self, change: int, on: date) -> None:
        if change:
            try:
                take_back_change(change, on=on, reason="Họp lại", today=TODAY)
            except ClubError:
                return

    @rule(target=loans, loan=loans, on=days, more=st.integers(0, 10).map(lambda n: n * 500_000))
    def top_up(self, loan: int, on: date, more: int) -> int:
        if not loan:
            return 0
        terms = (
            some_terms(
                principal=load_loan(loan).outstanding + more,
                disbursed_on=on,
                first_due=on + timedelta(days=30),
                kept_day=28,
            )
            if load_loan(loan).outstanding
            else None
        )
        try:
            return top_up(loan, terms, decision=_agreed(on), today=TODAY)[0].id if terms else 0
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

    @rule(target=entries, entry=entries, on=days)
    def take_a_payment_back(self, entry: int, on: date) -> int:
        """Also what was itself taken back before: then it counts again."""
        return self.take_back(entry, on)

    @rule(target=entries, loan=loans, on=days)
    def take_a_lending_back(self, loan: int, on: date) -> int:
        return self.take_back(lending_of(loan), on) if loan else 0

    def take_back(self, entry: int, on: date) -> int:
        try:
            return reverse_entry(entry, reason="Ghi nhầm", on=on, today=TODAY).entry_id if entry else 0
        except ClubError:
            return 0

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
