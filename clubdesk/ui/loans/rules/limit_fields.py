"""The limits a club may switch on: each a tick, and the figure it asks once it is ticked."""

from decimal import Decimal

from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.text.amounts import format_amount, parse_amount
from clubdesk.text.lending_rule_words import CEILINGS_BETWEEN, one_loan_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    Field,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
    TickField,
)
from clubdesk.ui.widgets.forms import Form

_MOST_MONTHS = 120
_WHOLE = 100


class CeilingsField(TextField):
    """The đồng of round 1, 2, 3…, typed one after the other: "5tr; 7tr; 10tr"."""

    def amounts(self) -> tuple[int, ...]:
        """The ceilings typed, none while the field is empty or unreadable."""
        return () if not self.value() or self.problem() else self._read()

    def set_amounts(self, amounts: tuple[int, ...]) -> None:
        """Show ceilings."""
        self.set_value(CEILINGS_BETWEEN.join(map(format_amount, amounts)))

    def _read(self) -> tuple[int, ...]:
        parts = [part for part in self.value().split(";") if part.strip()]
        return tuple(map(parse_amount, parts or [self.value()]))

    def _tidy(self) -> None:
        self._show(CEILINGS_BETWEEN.join(map(format_amount, self._read())))


class ShareField(PercentField):
    """A share of the fund, from 0 to 100 %."""

    def problem(self) -> str:
        """Unreadable, or no share at all."""
        found = super().problem()
        if found or not self.value() or 0 < self._read() <= _WHOLE:
            return found
        return translate("Start", "Type a share from 0 to 100 %.")


class LimitFields:
    """Puts the limits into a form, tick on the left and figure on the right, and reads them."""

    def __init__(self, form: Form) -> None:
        self._form = form
        people = [(one, one_loan_words(one)) for one in OneLoan]
        self.one_loan = ChoiceField(people, name="limitOneLoanFor", required=True)
        self.ceilings = CeilingsField(name="limitCeilings", required=True)
        self.share = ShareField(name="limitShare", required=True)
        self.kept_back = MoneyField(name="limitKeptBack", required=True)
        self.months = NumberField(name="limitMonths", low=1, high=_MOST_MONTHS, required=True)
        self.board_share = ShareField(name="limitBoardShare", required=True)
        self._build()

    def show_limits(self, limits: Limits) -> None:
        """Tick and fill in what is switched on."""
        shown: tuple[tuple[TickField, bool], ...] = (
            (self.one_loan_on, limits.one_loan is not None),
            (self.ceilings_on, bool(limits.ceilings)),
            (self.share_on, limits.largest_share is not None),
            (self.kept_back_on, bool(limits.kept_back)),
            (self.arrears_on, limits.without_arrears),
            (self.months_on, bool(limits.months_of_membership)),
            (self.board_on, limits.board_share is not None),
        )
        self.one_loan.set_key(limits.one_loan)
        self.ceilings.set_amounts(limits.ceilings)
        self.share.set_percent(limits.largest_share)
        self.kept_back.set_amount(limits.kept_back or None)
        self.months.set_number(limits.months_of_membership or None)
        self.board_share.set_percent(limits.board_share)
        for tick, is_on in shown:
            tick.setChecked(is_on)

    def limits(self) -> Limits:
        """The limits as they are ticked; only after the form was judged."""
        return Limits(
            one_loan=OneLoan(str(self.one_loan.key())) if self.one_loan_on.isChecked() else None,
            ceilings=self.ceilings.amounts() if self.ceilings_on.isChecked() else (),
            largest_share=_ticked(self.share_on, self.share),
            kept_back=(self.kept_back.amount() or 0) if self.kept_back_on.isChecked() else 0,
            without_arrears=self.arrears_on.isChecked(),
            months_of_membership=(self.months.number() or 0) if self.months_on.isChecked() else 0,
            board_share=_ticked(self.board_on, self.board_share),
        )

    def _build(self) -> None:
        add = self._add
        words = translate("Lending", "One loan at a time")
        self.one_loan_on = add("OneLoan", words, translate("Lending", "For whom"), self.one_loan)
        words = translate("Lending", "At most, round by round")
        rounds = translate("Lending", "Amounts of round 1; 2; 3…")
        self.ceilings_on = add("Ceiling", words, rounds, self.ceilings)
        example = translate("Lending", "For example 5tr; 7tr; 10tr. The last also holds later.")
        self._form.row_of(self.ceilings).set_hint(example)
        words = translate("Lending", "Largest share of one borrower")
        self.share_on = add("Largest", words, translate("Lending", "% of the Income Fund"), self.share)
        words = translate("Lending", "Money kept back")
        self.kept_back_on = add(
            "Kept", words, translate("Lending", "Always stays in the fund"), self.kept_back
        )
        words = translate("Lending", "Months of membership first")
        self.months_on = add("Membership", words, translate("Lending", "Months"), self.months)
        words = translate("Lending", "Share of the board members")
        together = translate("Lending", "% of the Income Fund, all together")
        self.board_on = add("Board", words, together, self.board_share)
        self.arrears_on = TickField(
            translate("Lending", "No new loan for who is overdue"), name="limitArrears"
        )
        self._form.add("", self.arrears_on, wide=True)

    def _add(self, name: str, words: str, caption: str, figure: Field) -> TickField:
        tick = TickField(words, name=f"limit{name}")
        self._form.add("", tick)
        row = self._form.add(caption, figure)
        row.hide()
        tick.toggled.connect(row.setVisible)
        return tick


def _ticked(tick: TickField, share: PercentField) -> Decimal | None:
    return share.percent() if tick.isChecked() else None
