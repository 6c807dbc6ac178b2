"""A new PIN for whoever forgot theirs: two others show who they are, or the recovery code is typed."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_errors import HelpersMissing, PinWaits, PinWrong, RecoveryCodeWrong
from clubdesk.operations.users import (
    Helper,
    helpers_for,
    list_users,
    recover_lost_pin,
    replace_lost_pin,
)
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.pin_fields import PinField, UserField, add_new_pin
from clubdesk.ui.widgets.dialogs import FormDialog, Message
from clubdesk.ui.widgets.fields import ChoiceField, Field, TextField

_TOGETHER, _CODE = "together", "code"
_HELPERS = (1, 2)


class LostPinDialog(FormDialog):
    """Whose PIN, by which way, and the new one."""

    def __init__(self, parent: QWidget, session: ClubSession, *, user_id: int) -> None:
        title = translate("Users", "A forgotten PIN")
        verb = translate("Users", "Set the new PIN")
        super().__init__(parent, title, verb, name="lostPin", columns=2, width=900)
        self._session = session
        self.who = UserField(list_users(), name="lostWho")
        self.way = ChoiceField(
            [
                (_TOGETHER, translate("Users", "Two others type their PINs")),
                (_CODE, translate("Users", "Recovery code on paper")),
            ],
            name="lostWay",
        )
        self.helpers = {place: UserField([], name=f"helper{place}") for place in _HELPERS}
        self.pins = {place: PinField(name=f"helperPin{place}") for place in _HELPERS}
        self.code = TextField(name="recoveryCode", required=True)
        self.new, self.again = PinField(name="newPin"), PinField(name="newPinAgain")
        self._add_fields()
        self.who.set_key(user_id)
        if len(helpers_for(user_id)) < len(_HELPERS):
            self.way.set_key(_CODE)
        self.who.currentIndexChanged.connect(self._offer_helpers)
        self.way.currentIndexChanged.connect(self._show_way)
        self._offer_helpers()
        self._show_way()
        self.submitted.connect(self._save)

    def _add_fields(self) -> None:
        add = self.form.add
        add(translate("Users", "Whose PIN"), self.who)
        add(translate("Users", "How"), self.way)
        self._together = []
        for place in _HELPERS:
            words = translate("Users", "Helper {place}").format(place=place)
            pin = translate("Users", "PIN of helper {place}").format(place=place)
            self._together += [add(words, self.helpers[place]), add(pin, self.pins[place])]
        hint = translate("Users", "Twenty letters and digits; the dashes may be left out")
        self._on_paper = add(translate("Users", "Recovery code"), self.code, hint=hint, wide=True)
        add_new_pin(self, self.new, self.again)

    def _offer_helpers(self) -> None:
        lines = helpers_for(self.who.user_id())
        for place, field in self.helpers.items():
            field.set_choices([(line.user.id, line.name) for line in lines])
            field.setCurrentIndex(min(place, len(lines)) - 1)

    def _show_way(self) -> None:
        by_code = self.way.key() == _CODE
        for row in self._together:
            row.setVisible(not by_code)
        self._on_paper.setVisible(by_code)

    def _save(self) -> None:
        try:
            self._set_pin()
        except ClubError as error:
            field = self._field_of(error)
            if isinstance(field, PinField):
                field.clear()
            self.show_error(sentence(error), field)
            return
        parent = self.parentWidget()
        self.accept()
        Message(parent, translate("Users", "Done. Sign in with the new PIN."), name="pinSet").open()

    def _field_of(self, error: ClubError) -> Field:
        """Where to type again."""
        if isinstance(error, RecoveryCodeWrong):
            return self.code
        if isinstance(error, HelpersMissing):
            return self.helpers[2]
        if isinstance(error, PinWrong | PinWaits):
            told = (place for place in _HELPERS if self.helpers[place].currentText() == error.name)
            return self.pins[next(told, 1)]
        return self.new

    def _set_pin(self) -> None:
        who, new = self.who.user_id(), self.new.value()
        if self.way.key() == _CODE:
            recover_lost_pin(who, new=new, code=self.code.value())
            return
        helpers = tuple(Helper(self.helpers[place].user_id(), self.pins[place].value()) for place in _HELPERS)
        replace_lost_pin(who, new=new, helpers=helpers, now=self._session.now())
