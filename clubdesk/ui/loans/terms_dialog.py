"""What every payment of a loan begins with: the terms on the left, their schedule on the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.offers import offer_of
from clubdesk.operations.loans import can_lend
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.schedule_preview import SchedulePreview
from clubdesk.ui.loans.terms_fields import TermsFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.panes import Panes, upright


class TermsDialog(FormDialog):
    """Shows the schedule before anything is saved; the caller makes the inputs and connects `submitted`."""

    def __init__(self, parent: QWidget, session: ClubSession, title: str, *, name: str, draft: str) -> None:
        super().__init__(
            parent,
            title,
            translate("Loans", "Pay out"),
            name=name,
            columns=2,
            width=1240,
            draft=session.drafts.of(draft),
        )
        self.session = session
        self.preview = SchedulePreview()
        self.body.insertWidget(0, Panes(upright(self.form), self.preview, shares=(11, 10)))

    def begin(self, fields: TermsFields) -> None:
        """Take the inputs that were put into the form, and show what they come to from now on."""
        self._terms_fields = fields
        fields.more.clicked.connect(lambda: QTimer.singleShot(0, self, self._show_unfolded))
        self.form.edited.connect(self.show_preview)
        self.show_preview()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold the seldom needed inputs where the draft changed one."""
        if self._terms_fields.changes_more(values):
            self._terms_fields.show_more()

    def show_preview(self) -> None:
        """Show the schedule of what is typed so far, or why there is none."""
        fields = self._terms_fields
        day = fields.disbursed_on.day()
        if day is not None:
            self.preview.show_money(can_lend(day), fields.amount.amount())
        try:
            terms = fields.terms()
        except ClubError as error:
            self.preview.show_missing(sentence(error))
            return
        if terms is None:
            self.preview.show_missing()
        else:
            self.preview.show_offer(offer_of(terms))

    def show_beside(self, error: ClubError) -> None:
        """Say a refusal beneath the input it is about."""
        field = self._terms_fields.field_of(error)
        if field is self._terms_fields.principal_free_rows:
            self._terms_fields.show_more()
        self.form.refuse(field, sentence(error))

    def _show_unfolded(self) -> None:
        self._terms_fields.every.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(self._terms_fields.interest_rounding)
