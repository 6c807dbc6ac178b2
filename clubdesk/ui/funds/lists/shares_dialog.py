"""Setting how interest is shared out from a day on: per cent by fund, 100 together."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.fund_errors import SharesHoldBefore
from clubdesk.domain.funds import WHOLE, InterestShares
from clubdesk.operations.interest_shares import interest_shares_history, set_interest_shares
from clubdesk.operations.places import funds
from clubdesk.text.amounts import format_percent
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field, PercentField
from clubdesk.ui.widgets.labels import Banner

_NOTHING = Decimal(0)


class SharesDialog(FormDialog):
    """Begins with the latest shares, from today; an empty share is none. `done` is told what was set."""

    def __init__(
        self, parent: QWidget, session: ClubSession, *, done: Callable[[InterestShares], object]
    ) -> None:
        super().__init__(
            parent,
            translate("Receipts", "Set the interest shares"),
            translate("Receipts", "Save the shares"),
            name="setShares",
            columns=2,
            width=820,
            draft=session.drafts.of("setShares"),
        )
        self._session, self._done = session, done
        self._funds = funds()
        self.on = DateField(name="sharesDay", required=True, today=session.today)
        self.shares = {fund.id: PercentField(name=f"share{fund.id}") for fund in self._funds}
        self.says = Banner(tone="plain", name="sharesSay")
        words = translate("Receipts", "{fund}, %")
        for fund in self._funds:
            self.form.add(words.format(fund=fund.name), self.shares[fund.id])
        self.form.add(translate("Receipts", "Holds from"), self.on, wide=True)
        self.add_widget(self.says)
        self._begin()
        for field in self.shares.values():
            field.judged.connect(self._tell)
        self._tell()
        self.submitted.connect(self._save)

    def _begin(self) -> None:
        history = interest_shares_history()
        for fund_id, percent in history[-1].shares if history else ():
            self.shares[fund_id].set_percent(percent)
        self.on.set_day(self._session.today())

    def _typed(self) -> tuple[tuple[int, Decimal], ...]:
        typed = ((fund_id, field.percent() or _NOTHING) for fund_id, field in self.shares.items())
        return tuple((fund_id, percent) for fund_id, percent in typed if percent)

    def _tell(self) -> None:
        """How many per cent are together, and how many are left."""
        total = sum((percent for _fund, percent in self._typed()), _NOTHING)
        fine, short = translate("Receipts", "Together 100 %."), translate("Receipts", "Together {total} %")
        must = translate("Receipts", "It must be 100 %.")
        if total == WHOLE:
            self.says.show_text(fine, tone="plain")
        else:
            self.says.show_text(f"{short.format(total=format_percent(total))}. {must}", tone="warning")

    def _save(self) -> None:
        on = self.on.day()
        if on is None:
            return
        try:
            shares = InterestShares(on, self._typed())
            set_interest_shares(shares, today=self._session.today())
        except ClubError as error:
            field: Field = self.on if isinstance(error, SharesHoldBefore) else self.shares[self._funds[0].id]
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(shares)
