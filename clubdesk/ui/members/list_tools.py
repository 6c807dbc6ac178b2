"""What narrows and arranges the member list: search, filter with its marks, columns, order, the count."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from clubdesk.domain.roll_filters import NO_FILTER, RollFilter, asked, without
from clubdesk.domain.roll_lines import ListColumn, MemberLine, Order, women_among
from clubdesk.operations.roll import RollOfDay
from clubdesk.text.member_list_words import mark_of, order_word, shown_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.columns import ColumnsDialog
from clubdesk.ui.members.filter_dialog import FilterDialog
from clubdesk.ui.members.kept_view import RollView
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField


class ListTools(QWidget):
    """A row of tools above the list and, while a filter is set, its marks, each of which can be taken off."""

    changed = Signal()
    """The list is to be shown otherwise; `view` tells how. What is searched for, `search` tells itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listTools")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.view = RollView()
        self._reading: RollOfDay | None = None
        words = translate("Members", "Name, initials, phone or code")
        self.search = SearchField(words, name="memberSearch")
        self.search.setAccessibleName(translate("Members", "Find a member: {words}").format(words=words))
        self.order = ChoiceField([(one, order_word(one)) for one in Order], name="memberOrder")
        self.order.setAccessibleName(translate("Members", "Order of the list"))
        self.count = label(role="quiet", name="memberCount", wrap=False)
        self.count.setContentsMargins(6, 8, 6, 8)
        self._marks: list[Button] = []
        self._build()
        self.order.edited.connect(self._take_order)

    def show_reading(self, reading: RollOfDay) -> None:
        """The roll was read again: the filter is asked about what is there now."""
        self._reading = reading
        self._show_marks()

    def show_view(self, view: RollView) -> None:
        """Show how the list is to be shown, without telling anybody."""
        self.view = view
        self.order.set_key(view.order)
        self._show_marks()

    def show_count(self, lines: tuple[MemberLine, ...]) -> None:
        """Say how many people are shown."""
        self.count.setText(shown_sentence(len(lines), women_among(lines)))

    def clear_filter(self) -> None:
        """Take every mark off."""
        self.take_filter(NO_FILTER)

    def ask_filter(self) -> None:
        """Open the sheet of filters."""
        if self._reading is not None:
            dialog = FilterDialog(self.window(), self.view.wanted, self._reading)
            dialog.agreed.connect(self.take_filter)
            dialog.open()

    def ask_columns(self) -> None:
        """Open the sheet of columns."""
        dialog = ColumnsDialog(self.window(), self.view.columns)
        dialog.agreed.connect(self.take_columns)
        dialog.open()

    def _build(self) -> None:
        self._row = FlowLayout(self, spacing=8)
        ask_filter, ask_columns = translate("Members", "Filter…"), translate("Members", "Columns…")
        for part in (
            self.search,
            Button(ask_filter, name="memberFilter", on_click=self.ask_filter),
            Button(ask_columns, name="memberColumns", on_click=self.ask_columns),
            self.order,
            self.count,
        ):
            self._row.addWidget(part)

    def _show_marks(self) -> None:
        """Replace the marks; an old one may be the sender, so it goes once the event is over."""
        for old in self._marks:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        posts = {post.id: post.name for post in self._reading.posts} if self._reading else {}
        names = asked(self.view.wanted)
        self._marks = [self._mark(name, mark_of(name, self.view.wanted, posts)) for name in names]
        if names:
            clear = translate("Members", "Take all filters off")
            self._marks.append(Button(clear, "small", name="clearFilter", on_click=self.clear_filter))
        for mark in self._marks:
            self._row.addWidget(mark)

    def _mark(self, name: str, words: str) -> Button:
        mark = Button(
            f"{words}  ×",
            "mark",
            name=f"mark_{name}",
            on_click=lambda: self.take_filter(without(self.view.wanted, name)),
        )
        spoken = translate("Members", "Take the filter off: {words}").format(words=words)
        mark.setAccessibleName(spoken)
        mark.setToolTip(spoken)
        return mark

    def take_filter(self, wanted: RollFilter) -> None:
        """Show those who have this from now on."""
        self.view = replace(self.view, wanted=wanted)
        self._show_marks()
        self.changed.emit()

    def take_columns(self, columns: tuple[ListColumn, ...]) -> None:
        """Show these columns from now on."""
        self.view = replace(self.view, columns=columns)
        self.changed.emit()

    def _take_order(self) -> None:
        self.view = replace(self.view, order=Order(str(self.order.key())))
        self.changed.emit()
