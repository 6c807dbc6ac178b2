"""The columns of the member list on the screen, and the sheet that chooses them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.text.amounts import format_dong
from clubdesk.text.list_cells import cell_text
from clubdesk.text.member_list_words import column_title, screen_words
from clubdesk.text.member_words import grouped_phone, household_mark
from clubdesk.text.translation import translate
from clubdesk.ui.members.kept_view import USUAL_COLUMNS
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column
from clubdesk.ui.widgets.tick_group import TickGroup

_UNKNOWN = "–"


def screen_column(column: ListColumn) -> Column[MemberLine]:
    """A column as the table shows it; beneath the name stands what is worth knowing at a glance."""
    words = screen_words()

    def text(line: MemberLine) -> str:
        said = cell_text(column, line, words, format_dong)
        if column is ListColumn.BIRTH_YEAR:
            return said or _UNKNOWN
        return grouped_phone(said) if column is ListColumn.PHONE else said

    if column is ListColumn.NAME:
        return Column[MemberLine](
            title=column_title(column),
            text=text,
            quiet=_marks,
            quiet_tint=lambda line: "alarm" if line.is_late else "",
            stretch=True,
        )
    return Column[MemberLine](
        title=column_title(column), text=text, right=column in (ListColumn.AGE, ListColumn.OUTSTANDING)
    )


class ColumnsDialog(FormDialog):
    """Ticks for every column; `agreed` tells those chosen, in their order. The name always stands there."""

    agreed = Signal(object)
    """The chosen columns, a tuple of ListColumn."""

    def __init__(self, parent: QWidget, chosen: Sequence[ListColumn]) -> None:
        title = translate("Members", "Which columns are to be shown?")
        super().__init__(parent, title, translate("Members", "Show these columns"), name="columns", width=760)
        self.cancel.setText(translate("Members", "Leave it as it was"))
        self.form.add_widget(
            label(
                translate(
                    "Members",
                    "The list on the screen, on paper and in Excel has the same columns. "
                    "Citizen numbers stand in full only in Excel.",
                ),
                "quiet",
            )
        )
        offered = [(column, column_title(column)) for column in ListColumn if column is not ListColumn.NAME]
        heading = translate("Members", "Beside the full name")
        self.ticks = TickGroup(heading, offered, name="columnTicks")
        self.ticks.choose(chosen)
        self.form.add_widget(self.ticks)
        usual = translate("Members", "Back to the usual columns")
        self.add_button(Button(usual, name="columnsUsual", on_click=lambda: self.ticks.choose(USUAL_COLUMNS)))
        self.submitted.connect(self._agree)

    def focus_start(self) -> None:
        """The first tick."""
        self.ticks.tick(ListColumn.CODE).setFocus()

    def _agree(self) -> None:
        ticked = self.ticks.chosen() | {ListColumn.NAME}
        self.agreed.emit(tuple(column for column in ListColumn if column in ticked))
        self.accept()


def _marks(line: MemberLine) -> str:
    loan = ""
    if line.is_late:
        loan = translate("Members", "overdue")
    elif line.outstanding:
        loan = translate("Members", "borrowing")
    board = line.posts[0].name if line.is_on_board else ""
    return " · ".join(mark for mark in (board, household_mark(line.household), loan) if mark)
