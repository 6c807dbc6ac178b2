"""A kind of receipt or payment: its name, and where the money comes from or which area it serves."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.kinds import Kind
from clubdesk.domain.ledger import AccountType
from clubdesk.operations.interest_uses import area_names
from clubdesk.operations.kinds import add_kind, change_kind
from clubdesk.text.fund_words import area_word, source_words
from clubdesk.text.translation import translate
from clubdesk.ui.funds.lists.name_dialog import Done, NameDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import ChoiceField


class KindDialog(NameDialog):
    """A new kind of a fund, or other words for one."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        fund_id: int,
        direction: AccountType,
        *,
        kind: Kind | None,
        done: Done,
    ) -> None:
        add, change = translate("Receipts", "Add a kind"), translate("Receipts", "Change the kind")
        super().__init__(parent, session, change if kind else add, name="kind", done=done)
        self._fund_id, self._direction, self._kind = fund_id, direction, kind
        is_receipt = direction is AccountType.RECEIPT
        self.belongs = ChoiceField(source_words() if is_receipt else _areas(), name="kindBelongs")
        self.form.add(translate("Receipts", "Name"), self.name)
        asked = translate("Receipts", "Source of the money") if is_receipt else translate("Receipts", "Area")
        self.form.add(asked, self.belongs)
        if is_receipt:
            self.belongs.set_key("other")
        if kind is not None:
            self.name.set_value(kind.name)
            self.belongs.set_key(kind.source if is_receipt else kind.area)

    def _act(self) -> None:
        belongs = str(self.belongs.key())
        is_receipt = self._direction is AccountType.RECEIPT
        source, area = (belongs, "") if is_receipt else ("", belongs)
        name = self.name.value()
        if self._kind is None or self._kind.account_id is None:
            add_kind(self._fund_id, Kind(name=name, type=self._direction, source=source, area=area))
        else:
            change_kind(self._kind.account_id, name=name, source=source, area=area)


def _areas() -> list[tuple[str, str]]:
    names = area_names()
    return [(code, area_word(code, names)) for code in ("", *names)]
