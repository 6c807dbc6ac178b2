"""A bank place: the one figure of its statement."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.cash_counts import CashCount
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import MoneyField
from clubdesk.ui.widgets.forms import LabeledField


class StatementBox(QWidget):
    """Asks what the bank's statement says; Enter is `finished`."""

    edited = Signal()
    finished = Signal()

    def __init__(self, *, name: str, bank: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.field = MoneyField(name=f"{name}Amount")
        caption = translate("Closing", "Balance on the statement of {bank}").format(bank=bank)
        hint = translate("Closing", "Read it off the bank's paper or telephone, as of this day.")
        self.row = LabeledField(caption, self.field, hint=hint)
        self.field.edited.connect(self.edited)
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        column.addStretch(1)

    def notes(self) -> Mapping[int, int] | None:
        """There are none."""
        return None

    def statement(self) -> int | None:
        """Đồng on the statement; None while nothing readable is typed."""
        return self.field.amount()

    def counted(self) -> int | None:
        """The same."""
        return self.field.amount()

    def judge(self) -> bool:
        """Say beneath the field what is wrong with it."""
        return self.row.judge()

    def fill(self, count: CashCount | None) -> None:
        """Show a figure that was recorded, or nothing."""
        self.field.set_amount(count.counted if count else None)

    def draft(self) -> dict[str, object]:
        """What stands in the field."""
        return {self.field.objectName(): self.field.draft_value()}

    def take_draft(self, values: Mapping[str, object]) -> None:
        """Fill in what `draft` told."""
        self.field.take_draft(values.get(self.field.objectName()))

    def focus_first(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter ends the figure."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.finished.emit()
            return True
        return super().eventFilter(watched, event)
