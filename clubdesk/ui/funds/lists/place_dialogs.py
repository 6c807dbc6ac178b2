"""Adding and renaming funds and money places."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account
from clubdesk.operations.places import add_fund, add_place, change_place, funds, rename_fund
from clubdesk.text.translation import translate
from clubdesk.ui.funds.lists.name_dialog import Done, NameDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import ChoiceField, TextField


class FundDialog(NameDialog):
    """A new fund, or another name for one."""

    def __init__(self, parent: QWidget, session: ClubSession, *, fund: Fund | None, done: Done) -> None:
        add, rename = translate("Receipts", "Add a fund"), translate("Receipts", "Rename the fund")
        super().__init__(parent, session, rename if fund else add, name="fund", done=done)
        self._fund = fund
        hint = translate("Receipts", "Such as a risk reserve. It gets a cash box of its own.")
        self.form.add(translate("Receipts", "Name of the fund"), self.name, hint="" if fund else hint)
        if fund is not None:
            self.name.set_value(fund.name)

    def _act(self) -> None:
        if self._fund is None:
            add_fund(self.name.value())
        else:
            rename_fund(self._fund.id, self.name.value())


class PlaceDialog(NameDialog):
    """A further cash box or account of a fund, or other words for one."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        *,
        fund: Fund | None,
        place: Account | None = None,
        done: Done,
    ) -> None:
        add, change = (
            translate("Receipts", "Add a money place"),
            translate("Receipts", "Change the money place"),
        )
        super().__init__(parent, session, change if place else add, name="place", done=done)
        self._place = place
        self.fund = ChoiceField([(one.id, one.name) for one in funds()], name="placeFund")
        self.bank = TextField(name="placeBank")
        self.form.add(translate("Receipts", "Fund"), self.fund)
        self.form.add(
            translate("Receipts", "Name"),
            self.name,
            hint=translate("Receipts", "Such as “Account” or “Second cash box”."),
        )
        self.form.add(
            translate("Receipts", "Bank"),
            self.bank,
            hint=translate("Receipts", "Empty where it is cash."),
        )
        if fund is not None:
            self.fund.set_key(fund.id)
        if place is not None:
            self.fund.setEnabled(False)
            self.name.set_value(place.name)
            self.bank.set_value(place.bank)

    def _act(self) -> None:
        name, bank = self.name.value(), self.bank.value()
        if self._place is None:
            add_place(int(str(self.fund.key())), name=name, bank=bank)
        else:
            change_place(self._place.id, name=name, bank=bank)
