"""Extension of a loan (gia hạn): more rows, rows without principal, one day moved, arrears spread anew."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.changes import Extension, Move
from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import ImpossibleMove
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.previews import LoanPreview
from clubdesk.operations.loan_changes import extend, preview_extension
from clubdesk.operations.loans import LoanPage
from clubdesk.text.change_words import rows_to_come
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import ChangeDialog, Told
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, NumberField, TickField

_MOST_ROWS = 120
_NONE = "none"


class ExtensionDialog(ChangeDialog):
    """Every input may stay empty but one; they may be combined."""

    kind = ChangeKind.EXTENSION

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "Extend the loan of {name}").format(name=page.borrower.name),
            verb=translate("Changes", "Record extension"),
            told=told,
        )

    def build(self) -> None:
        """Rows to add first: the usual extension takes one number."""
        self.main = self._more = NumberField(name="extensionRows", low=0, high=_MOST_ROWS)
        self._free = NumberField(name="extensionFree", low=0, high=_MOST_ROWS)
        self._moved = ChoiceField(self._days(), name="extensionMoved")
        self._to = DateField(name="extensionTo", required=True, today=self.session.today)
        self._spreads = TickField(
            translate("Changes", "Spread what is due and unpaid over the new rows too"),
            name="extensionSpreads",
        )
        add = self.form.add
        add(translate("Changes", "Rows to add"), self._more)
        add(translate("Changes", "Next rows without principal"), self._free)
        add(translate("Changes", "Move one row, and those after it"), self._moved)
        self._to_row = add(translate("Changes", "New day of that row"), self._to)
        if self.page.position.principal_due:
            add("", self._spreads, wide=True)
        self._moved.judged.connect(self._fold)
        self._moved.edited.connect(self._fold)
        self._fold()

    def preview(self, on: date) -> LoanPreview | None:
        """Old and new; nothing while no input says anything."""
        extension = self._extension()
        if extension is None or extension == Extension():
            return None
        return preview_extension(self.page.loan.id, on=on, extension=extension)

    def save(self, on: date, decision: Decision) -> None:
        """Record the extension."""
        extend(
            self.page.loan.id,
            on=on,
            extension=self._extension() or Extension(),
            decision=decision,
            today=self.session.today(),
        )

    def field_of(self, error: ClubError) -> Field:
        """A move is refused beside its day."""
        moves = isinstance(error, ImpossibleMove) and not self._to_row.isHidden()
        return self._to if moves else super().field_of(error)

    def _extension(self) -> Extension | None:
        """What is typed; None while a moved row has no day yet."""
        due, to = str(self._moved.key()), self._to.day()
        if due != _NONE and to is None:
            return None
        return Extension(
            more_rows=self._more.number() or 0,
            free_rows=self._free.number() or 0,
            move=Move(date.fromisoformat(due), to) if due != _NONE and to else None,
            spreads_due=self._spreads.isChecked(),
        )

    def _days(self) -> list[tuple[object, str]]:
        coming = rows_to_come(self.page.rows, self.session.today())
        none = (_NONE, translate("Changes", "no row"))
        return [none, *((row.due.isoformat(), format_date(row.due)) for row in coming)]

    def _fold(self) -> None:
        self._to_row.setVisible(self._moved.key() != _NONE)
