"""The agenda that every new meeting of the club begins with."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.errors import ClubError
from clubdesk.operations.agenda_template import (
    add_to_template,
    change_template_item,
    move_template_item,
    remove_from_template,
    template,
)
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.content.item_dialog import ItemDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_LIST_HEIGHT = 330


class TemplateSheet(Sheet):
    """Items are added, changed, moved and removed; meetings begun already keep their agenda."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Content", "Agenda of every new meeting")
        super().__init__(parent, title, name="templateSheet", width=900)
        self._session = session
        self.items = TableModel(
            [
                Column[AgendaItem](
                    title=translate("Content", "Item"),
                    text=lambda item: f"{item.rank}. {item.title}",
                    stretch=True,
                ),
                Column[AgendaItem](
                    title=translate("Content", "Voted on"),
                    text=lambda item: translate("Content", "yes") if item.needs_vote else "",
                ),
            ]
        )
        self.list = ListTable(self.items, name="templateItems", spoken=title)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.row_activated.connect(lambda _item: self._ask_change())
        words = translate("Content", "Changes hold for meetings that are begun from now on.")
        self.body.addWidget(label(words, "quiet"))
        self.body.addWidget(self.list, 1)
        self._build_buttons()
        self._read(1)

    def _build_buttons(self) -> None:
        acts = FlowLayout()
        for text, name, act in (
            (translate("Content", "Change…"), "changeTemplateItem", self._ask_change),
            (translate("Content", "Move up"), "templateUp", lambda: self._move(up=True)),
            (translate("Content", "Move down"), "templateDown", lambda: self._move(up=False)),
            (translate("Content", "Remove…"), "removeTemplateItem", self._ask_remove),
        ):
            acts.addWidget(Button(text, name=name, on_click=act))
        self.body.addLayout(acts)
        add = translate("Content", "Add an item…")
        self._foot.addWidget(Button(add, "primary", name="addTemplateItem", on_click=self._ask_add))
        self._foot.addWidget(Button(translate("Fields", "Close"), name="templateClose", on_click=self.reject))

    def _rank(self) -> int:
        item = self.list.selected_row()
        return item.rank if isinstance(item, AgendaItem) else 0

    def _ask_add(self) -> None:
        def save(title: str, needs_vote: bool) -> None:
            self._changed(add_to_template(title=title, needs_vote=needs_vote))

        ItemDialog(self, None, save=save).open()

    def _ask_change(self) -> None:
        item = self.list.selected_row()
        if not isinstance(item, AgendaItem):
            return

        def save(title: str, needs_vote: bool) -> None:
            change_template_item(item.rank, title=title, needs_vote=needs_vote)
            self._changed(item.rank)

        ItemDialog(self, item, save=save).open()

    def _move(self, *, up: bool) -> None:
        rank = self._rank()
        self._act(lambda: move_template_item(rank, up=up), rank - 1 if up else rank + 1)

    def _ask_remove(self) -> None:
        item = self.list.selected_row()
        if not isinstance(item, AgendaItem):
            return
        rank = item.rank
        Question(
            self,
            translate("Content", "Hold new meetings without “{title}”?").format(title=item.title),
            [
                (translate("Content", "Keep the item"), None),
                (
                    translate("Content", "Remove the item"),
                    lambda: self._act(lambda: remove_from_template(rank), rank),
                ),
            ],
            name="removeTemplateQuestion",
        ).open()

    def _act(self, act: Callable[[], object], chosen: int) -> None:
        """Do something; why it cannot be stands on top."""
        self.banner.show_text("")
        try:
            act()
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self._changed(chosen)

    def _changed(self, chosen: int) -> None:
        self._session.changed()
        self._read(chosen)

    def _read(self, chosen: int) -> None:
        items = template()
        self.items.set_rows(items)
        rank = min(max(chosen, 1), len(items))
        self.list.select_where(lambda item: item.rank == rank)
