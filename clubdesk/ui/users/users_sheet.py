"""Those who sign in, and what a PIN guards; signing in is switched on and off here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations import signing_in, users
from clubdesk.operations.users import UserLine
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.text.user_words import given_words, role_word
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.user_dialogs import AddUserDialog, FirstUserDialog, OwnPinDialog, RoleDialog
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

if TYPE_CHECKING:
    from clubdesk.ui.widgets.buttons import Button


class UsersSheet(Sheet):
    """A row a person; while nobody signs in only what it is for, and the way to switch it on."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Users", "People and PINs")
        super().__init__(parent, title, name="usersSheet", width=1080)
        self._session = session
        guards = translate(
            "Users",
            "A PIN guards this window, not the file: whoever takes the file away can still read it. "
            "To guard the file too: File, Safety of the books, “Lock the file by a pass phrase…”.",
        )
        self.body.addWidget(Banner(guards, tone="warning", name="usersGuards"))
        self.told = label(name="usersTold")
        self.body.addWidget(self.told)
        self.rows = TableModel(_columns())
        self.table = ListTable(self.rows, name="usersTable", spoken=title)
        self.table.row_activated.connect(lambda _row: self._change_role())
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self._build_buttons()
        self._read()

    def _build_buttons(self) -> None:
        foot = self.foot_button
        self.switch_on = foot(
            translate("Users", "Switch it on…"), "primary", name="switchOn", on_click=self._switch_on
        )
        self._when_on: list[Button] = [
            foot(translate("Users", "Add somebody…"), "primary", name="addUser", on_click=self._add),
            foot(translate("Users", "Change the role…"), name="changeRole", on_click=self._change_role),
            foot(translate("Users", "Change the PIN…"), name="changePin", on_click=self._change_pin),
            foot(translate("Users", "Signs in no more…"), name="endUser", on_click=self._ask_end),
            foot(translate("Users", "New recovery code…"), name="newCode", on_click=self._ask_code),
            foot(translate("Users", "Switch it off…"), name="switchOff", on_click=self._ask_off),
        ]
        foot(translate("Fields", "Close"), name="usersClose", on_click=self.reject)

    def _read(self) -> None:
        is_on = signing_in.is_on()
        self.switch_on.setVisible(not is_on)
        for button in self._when_on:
            button.setVisible(is_on)
        self.table.setVisible(is_on)
        self.told.setText(_on_words() if is_on else _off_words())
        self.rows.set_rows(users.list_users() if is_on else [])
        self.table.select_first()

    def _switch_on(self) -> None:
        dialog = FirstUserDialog(self, self._session)
        dialog.accepted.connect(self._read)
        dialog.switched_on.connect(self._show_code)
        dialog.open()

    def _add(self) -> None:
        self._open(AddUserDialog(self, self._session))

    def _change_role(self) -> None:
        if isinstance(line := self.table.selected_row(), UserLine):
            self._open(RoleDialog(self, self._session, line))

    def _change_pin(self) -> None:
        if isinstance(line := self.table.selected_row(), UserLine):
            self._open(OwnPinDialog(self, self._session, line))

    def _open(self, dialog: AddUserDialog | RoleDialog | OwnPinDialog) -> None:
        self.banner.show_text("")
        dialog.accepted.connect(self._read)
        dialog.open()

    def _ask_end(self) -> None:
        if not isinstance(line := self.table.selected_row(), UserLine):
            return
        self._ask(
            translate("Users", "{name} will not sign in any more. What they recorded stays.").format(
                name=line.name
            ),
            translate("Users", "Signs in no more"),
            lambda: users.end_user(line.user.id),
        )

    def _ask_code(self) -> None:
        self._ask(
            translate(
                "Users", "A new recovery code is made; the one on the old paper is worth nothing then."
            ),
            translate("Users", "Make a new code"),
            lambda: self._show_code(users.new_recovery_code()),
        )

    def _ask_off(self) -> None:
        self._ask(
            translate(
                "Users",
                "Nobody will sign in any more, and whoever opens the program may do everything. All PINs "
                "are given up; what was recorded and confirmed stays.",
            ),
            translate("Users", "Switch it off"),
            users.switch_off,
        )

    def _ask(self, words: str, verb: str, act: Callable[[], object]) -> None:
        self.banner.show_text("")
        safe = translate("Users", "Leave it as it is")
        answers = [(safe, None), (verb, lambda: self._do(act))]
        Question(self, words, answers, name="usersQuestion").open()

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self._session.changed()
        self._read()

    def _show_code(self, code: str) -> None:
        words = translate(
            "Users",
            "This is the recovery code. Print it now, and keep the paper where the committee keeps its "
            "seal: it is not shown again.",
        )
        answers = [
            (translate("Users", "Print the recovery code"), lambda: self._print_code(code)),
            (translate("Users", "I have written it down by hand"), None),
        ]
        question = Question(self, words, answers, name="recoveryCode", detail=code)
        question.rejected.connect(lambda: self._ask_on_paper(code))
        question.open()

    def _ask_on_paper(self, code: str) -> None:
        """The code is kept nowhere: a slip of Esc, or a printer that did not print, does not lose it."""
        Question(
            self,
            translate("Users", "Is the recovery code on paper now?"),
            [
                (translate("Users", "No, show it again"), lambda: self._show_code(code)),
                (translate("Users", "Yes, it is on paper"), None),
            ],
            name="codeOnPaper",
        ).open()

    def _print_code(self, code: str) -> None:
        from clubdesk.operations.pin_recovery_printing import recovery_paper
        from clubdesk.ui.printing import preview_paper

        paper = recovery_paper(code, printed_on=self._session.today())
        preview_paper(self, paper, on_close=lambda: self._ask_on_paper(code))


def _on_words() -> str:
    return translate(
        "Users",
        "Everybody signs in by name and PIN, and the log names them. After five minutes without a key "
        "the window locks itself; Ctrl+L locks it at once. What needs a second person is done at once and "
        "waits in “To confirm”.",
    )


def _off_words() -> str:
    return translate(
        "Users",
        "Nobody signs in now: whoever opens the program may do everything. Where several people use this "
        "computer, switch signing in on: each has a role and a PIN of at least 6 digits, and paying out, "
        "writing off or changing the rules is confirmed by a second person.",
    )


def _columns() -> list[Column[UserLine]]:
    return [
        Column(title=translate("Users", "Name"), text=lambda row: row.name, quiet=lambda row: row.code),
        Column(
            title=translate("Users", "Role"),
            text=lambda row: role_word(row.user.role),
            quiet=lambda row: given_words(row.user.role),
            stretch=True,
        ),
    ]
