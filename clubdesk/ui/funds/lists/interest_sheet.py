"""Where did the interest go? A year's interest by fund, and what the Activity Fund paid out by area."""

from PySide6.QtWidgets import QWidget

from clubdesk.operations.interest_uses import InterestUse, area_names, interest_uses
from clubdesk.text.amounts import format_dong
from clubdesk.text.fund_words import area_word
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.bar_picture import Bar, BarPicture
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet


class InterestSheet(Sheet):
    """Two pictures a year; the amounts stand beside their bars."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Receipts", "Where did the interest go?")
        super().__init__(parent, title, name="interestUses", width=820)
        self._uses = {use.year: use for use in interest_uses(session.today())}
        self._areas = area_names()
        self.year = ChoiceField([(year, str(year)) for year in self._uses], name="interestYear")
        self.year.setAccessibleName(translate("Receipts", "Year"))
        self.came = label(role="bold", name="interestCame")
        self.funds = BarPicture(name="interestFunds")
        self.went = label(role="bold", name="interestWent")
        self.areas = BarPicture(name="interestAreas")
        how = translate(
            "Receipts",
            "The Activity Fund also lives from dues and donations, so it can pay out more than the interest.",
        )
        for part in (self.year, self.came, self.funds, self.went, self.areas):
            self.body.addWidget(part)
        self.body.addWidget(label(how, "quiet", name="interestHow"))
        self.body.addStretch(1)
        self.back = Button(
            translate("Fields", "Close"), "primary", name="interestUsesClose", on_click=self.reject
        )
        self._foot.addWidget(self.back)
        self.year.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        use = self._uses.get(int(str(self.year.key() or 0)))
        self.year.setVisible(use is not None)
        if use is None:
            self.came.setText(translate("Receipts", "No interest has been collected yet."))
            return
        came = translate("Receipts", "Interest collected in {year}: {amount}")
        self.came.setText(came.format(year=use.year, amount=format_dong(use.collected)))
        self.funds.show_bars(
            [Bar(fund.name, amount, format_dong(amount), "accent") for fund, amount in use.interest]
        )
        went = translate("Receipts", "Paid out of the Activity Fund in {year}: {amount}")
        self.went.setText(went.format(year=use.year, amount=format_dong(use.spent)))
        self.areas.show_bars(self._area_bars(use))

    def _area_bars(self, use: InterestUse) -> list[Bar]:
        return [
            Bar(area_word(area, self._areas), amount, format_dong(amount), "warning")
            for area, amount in use.paid_out
        ]
