"""The lock: who sits down, and the PIN."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.signing_in import sign_in
from clubdesk.operations.users import list_users
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.pin_fields import PinField, UserField
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label


class LockDialog(FormDialog):
    """Stays until somebody signs in, or the program is closed; `last_user` sat there before, 0 nobody."""

    signed_in = Signal()

    def __init__(
        self, parent: QWidget, session: ClubSession, *, last_user: int, quit_: Callable[[], object]
    ) -> None:
        title = translate("Users", "Sign in")
        super().__init__(parent, title, translate("Users", "Sign in"), name="lock", width=680)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._session = session
        if last_user:
            told = translate("Users", "What was typed before is still there and comes back.")
            self.form.add_widget(label(told, "quiet", name="lockTold"))
        self.who = UserField(list_users(), name="lockWho")
        self.who.set_key(last_user)
        self.pin = PinField(name="lockPin")
        self.form.add(translate("Users", "Who are you?"), self.who)
        self.form.add(translate("Users", "PIN"), self.pin)
        self.cancel.hide()
        self.add_button(
            Button(translate("Users", "PIN forgotten…"), name="lockForgotten", on_click=self._ask_lost)
        )
        self.add_button(Button(translate("Users", "Close the program"), name="lockQuit", on_click=quit_))
        self.submitted.connect(self._sign_in)
        self.who.edited.connect(self._begin_anew)

    def focus_start(self) -> None:
        """The name is mostly right: begin with the PIN."""
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """There is no way round the PIN."""

    def _begin_anew(self) -> None:
        """What was said was about somebody else."""
        self.pin.clear()
        self.banner.show_text("")

    def _sign_in(self) -> None:
        try:
            sign_in(self.who.user_id(), self.pin.value(), now=self._session.now())
        except ClubError as error:
            self.pin.clear()
            self.show_error(sentence(error), self.pin)
            return
        self.accept()
        self.signed_in.emit()

    def _ask_lost(self) -> None:
        from clubdesk.ui.users.lost_pin_dialog import LostPinDialog

        LostPinDialog(self, self._session, user_id=self.who.user_id()).open()
