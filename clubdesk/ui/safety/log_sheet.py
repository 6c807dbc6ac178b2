"""The log in plain words: who did what and when, the newest first, as much as is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from clubdesk.domain.log_lines import LogFilter, LogLine, LogPlace
from clubdesk.operations.activity_log import log_page, whole_log
from clubdesk.text.dates import format_moment
from clubdesk.text.log_words import log_detail, log_sentence
from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import LabeledField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.line_fields import DateField
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

TYPING_MS = 250


class LogSheet(Sheet):
    """Days and words narrow it; Enter goes to the thing of the chosen line, by `show(page, item)`."""

    def __init__(self, parent: QWidget, session: ClubSession, *, show: Callable[[str, int], object]) -> None:
        title = translate("Log", "The log: who did what, and when")
        super().__init__(parent, title, name="logSheet", width=1330)
        self._session, self._show_thing = session, show
        self._after: LogPlace | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._add_filter()
        self.rows = TableModel(log_columns())
        empty = translate("Log", "Nothing was recorded that fits. Empty the fields above to see everything.")
        self.table = ListTable(self.rows, name="logTable", spoken=title, empty=empty, height=330)
        self.table.row_activated.connect(self._go)
        self.table.row_selected.connect(self._tell_whole)
        self.body.addWidget(self.table, 1)
        # Its room stays, so that the lines above stand still while one after the other is chosen.
        self.whole = label(name="logWhole")
        self.whole.setMinimumHeight(2 * theme.line_height(self.whole))
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.whole)
        hint = translate("Log", "Enter or a double click goes to the person, the loan or the meeting.")
        self.body.addWidget(label(hint, "quiet"))
        self._add_buttons()
        self.read()
        self.words.setFocus()

    def read(self) -> None:
        """Show the newest lines that fit."""
        lines, self._after = log_page(self._wanted())
        self._show(lines)

    def read_more(self) -> None:
        """Show older lines too."""
        if self._after is not None:
            place = len(self.rows.rows())
            lines, self._after = log_page(self._wanted(), after=self._after)
            self._show([*self.rows.rows(), *lines])
            self.table.setCurrentIndex(self.rows.index(place, 0))

    def _show(self, lines: list[LogLine]) -> None:
        self.whole.setText("")
        self.rows.set_rows(lines)
        self.table.select_first()
        self.more.setEnabled(self._after is not None)
        self.print.setEnabled(bool(lines))

    def _tell_whole(self, line: object) -> None:
        """The chosen line in full: in the list a long one is cut."""
        if isinstance(line, LogLine):
            self.whole.setText(". ".join(filter(None, (log_sentence(line), log_detail(line)))))

    def _add_filter(self) -> None:
        self.words = SearchField(translate("Log", "Name, code, voucher or words"), name="logWords")
        self.since = DateField(name="logSince", today=self._session.today)
        self.until = DateField(name="logUntil", today=self._session.today)
        self.words.to_list.connect(self._to_list)
        row = FlowLayout(spacing=10)
        for caption, field in (
            (translate("Log", "Look for"), self.words),
            (translate("Log", "From day"), self.since),
            (translate("Log", "To day"), self.until),
        ):
            row.addWidget(LabeledField(caption, field))
            field.textChanged.connect(lambda _text: self._typing.start())
        self.body.addLayout(row)

    def _add_buttons(self) -> None:
        words = translate("Log", "Show older lines")
        self.more = self.foot_button(words, "primary", name="logMore", on_click=self.read_more)
        self.print = self.foot_button(translate("Log", "Print…"), name="logPrint", on_click=self._print)
        self._foot.addWidget(save_button(self, self._session, self.table, name="logSave"))
        self.foot_button(translate("Fields", "Close"), name="logClose", on_click=self.reject)

    def _to_list(self) -> None:
        self._typing.stop()
        self.read()
        self.table.setFocus()

    def _wanted(self) -> LogFilter:
        return LogFilter(since=self.since.day(), until=self.until.day(), words=self.words.value())

    def _go(self, line: object) -> None:
        if isinstance(line, LogLine) and line.page:
            self.accept()
            self._show_thing(line.page, line.item)

    def _print(self) -> None:
        from clubdesk.operations.log_printing import log_paper
        from clubdesk.ui.printing import preview_paper

        wanted = self._wanted()
        has_period = wanted.since is not None
        lines = whole_log(wanted) if has_period else list(self.rows.rows())
        preview_paper(self, log_paper(wanted, lines, printed_on=self._session.today()))


def log_columns() -> list[Column[LogLine]]:
    """When, who, and what in a sentence with what is to be added below it."""
    return [
        Column(title=translate("Log", "When"), text=lambda line: format_moment(line.recorded_at)),
        Column(title=translate("Log", "Who"), text=lambda line: line.actor or "–"),
        Column(title=translate("Log", "What"), text=log_sentence, quiet=log_detail, stretch=True),
    ]


def open_log(parent: QWidget, session: ClubSession, *, show: Callable[[str, int], object]) -> None:
    """Show the log."""
    LogSheet(parent, session, show=show).open()
