"""Adding somebody who signs in, the first one too; changing a role; changing one's own PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_errors import PinTooEasy, PinTooShort
from clubdesk.domain.user_roles import UserRole
from clubdesk.operations import users
from clubdesk.operations.users import UserLine
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.text.user_words import given_words, role_word
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.pin_fields import PinField, add_new_pin
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.suggestions import FoundItem


class RoleField(ChoiceField):
    """A role; what it may do is said beneath."""

    def __init__(self, *, name: str) -> None:
        super().__init__([(role, role_word(role)) for role in UserRole], name=name)

    def role(self) -> UserRole:
        """The role chosen."""
        return UserRole(str(self.key()))


def _add_role(dialog: FormDialog, field: RoleField) -> None:
    row = dialog.form.add(translate("Users", "Role"), field, hint=given_words(field.role()))
    field.currentIndexChanged.connect(lambda _place: row.set_hint(given_words(field.role())))


class FirstUserDialog(FormDialog):
    """Switches signing in on: the chair comes first."""

    switched_on = Signal(str)
    """The recovery code."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Users", "Switch on signing in by PIN")
        super().__init__(parent, title, translate("Users", "Switch it on"), name="firstUser")
        told = translate(
            "Users",
            "The chair signs in first and then adds the others, each with a PIN of their own. "
            "After this a recovery code is printed, for the day a PIN is forgotten.",
        )
        self.form.add_widget(label(told, "quiet", name="firstUserTold"))
        self._session = session
        self.who = PersonField(session.today, name="firstUserWho", required=True)
        self.new, self.again = PinField(name="newPin"), PinField(name="newPinAgain")
        chair = users.usual_chair(session.today())
        if chair is not None:
            self.who.set_item(FoundItem(chair.name, chair.code, "members", chair.id))
        self.form.add(translate("Users", "Who is the chair?"), self.who)
        add_new_pin(self, self.new, self.again)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            code = users.switch_on(self.who.member_id() or 0, self.new.value())
        except ClubError as error:
            self.show_error(sentence(error), self.new)
            return
        self.accept()
        self._session.changed()
        self.switched_on.emit(code)


class AddUserDialog(FormDialog):
    """Somebody more signs in, and types a PIN that nobody else sees."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Users", "Somebody more signs in")
        super().__init__(parent, title, translate("Users", "Add"), name="addUser")
        self._session = session
        self.who = PersonField(session.today, name="addUserWho", required=True)
        self.role = RoleField(name="addUserRole")
        self.who.picked.connect(self._propose_role)
        self.new, self.again = PinField(name="newPin"), PinField(name="newPinAgain")
        self.form.add(translate("Users", "Who"), self.who)
        _add_role(self, self.role)
        add_new_pin(self, self.new, self.again)
        self.submitted.connect(self._save)

    def _propose_role(self) -> None:
        member_id = self.who.member_id()
        if member_id is not None:
            self.role.set_key(users.usual_role(member_id, self._session.today()))

    def _save(self) -> None:
        try:
            users.add_user(self.who.member_id() or 0, role=self.role.role(), pin=self.new.value())
        except (PinTooShort, PinTooEasy) as error:
            self.show_error(sentence(error), self.new)
            return
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self.accept()
        self._session.changed()


class RoleDialog(FormDialog):
    """Somebody signs in as something else."""

    def __init__(self, parent: QWidget, session: ClubSession, line: UserLine) -> None:
        title = translate("Users", "Role of {name}").format(name=line.name)
        super().__init__(parent, title, translate("Users", "Change the role"), name="userRole")
        self._session, self._line = session, line
        self.role = RoleField(name="userRoleField")
        self.role.set_key(line.user.role)
        _add_role(self, self.role)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            users.change_role(self._line.user.id, self.role.role())
        except ClubError as error:
            self.show_error(sentence(error), self.role)
            return
        self.accept()
        self._session.changed()


class OwnPinDialog(FormDialog):
    """Somebody changes a PIN they know."""

    def __init__(self, parent: QWidget, session: ClubSession, line: UserLine) -> None:
        title = translate("Users", "New PIN for {name}").format(name=line.name)
        super().__init__(parent, title, translate("Users", "Set the new PIN"), name="ownPin")
        self._session, self._line = session, line
        self.old = PinField(name="oldPin")
        self.new, self.again = PinField(name="newPin"), PinField(name="newPinAgain")
        self.form.add(translate("Users", "PIN until now"), self.old)
        add_new_pin(self, self.new, self.again)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        now = self._session.now()
        try:
            users.change_own_pin(self._line.user.id, old=self.old.value(), new=self.new.value(), now=now)
        except (PinTooShort, PinTooEasy) as error:
            self.show_error(sentence(error), self.new)
            return
        except ClubError as error:
            self.old.clear()
            self.show_error(sentence(error), self.old)
            return
        self.accept()
        self._session.changed()
