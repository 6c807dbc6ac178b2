"""The areas of activity, under the club's own names."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.activities import Area
from clubdesk.domain.errors import ClubError
from clubdesk.operations.activities import add_area, areas, rename_area, retire_area, use_area_again
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_LIST_HEIGHT = 330


class AreaNameDialog(FormDialog):
    """A new area, or another name for one; `done` is told its code."""

    def __init__(self, parent: QWidget, area: Area | None, *, done: Callable[[str], object]) -> None:
        is_new = area is None
        title = (
            translate("Content", "A new area") if is_new else translate("Content", "Another name for an area")
        )
        verb = translate("Content", "Add the area") if is_new else translate("Content", "Save the name")
        super().__init__(parent, title, verb, name="areaName", width=640)
        self._area, self._done = area, done
        self.name = TextField(name="areaNameText", required=True)
        self.name.set_value(area.name if area is not None else "")
        self.form.add(
            translate("Content", "Name of the area"),
            self.name,
            hint=translate("Content", "What was told under it before takes the new name too."),
        )
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            if self._area is None:
                code = add_area(self.name.value())
            else:
                code = self._area.code
                rename_area(code, self.name.value())
        except ClubError as error:
            self.show_error(sentence(error), self.name)
            return
        self.accept()
        self._done(code)


class AreasSheet(Sheet):
    """Areas are renamed, added and retired; what was told under one stays counted."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Content", "Areas of activity")
        super().__init__(parent, title, name="areasSheet", width=860)
        self._session = session
        self.areas = TableModel(
            [
                Column[Area](title=translate("Content", "Area"), text=lambda area: area.name, stretch=True),
                Column[Area](
                    title=translate("Content", "In use"),
                    text=_use,
                    tint=lambda area: "quiet" if area.retired_on is not None else "",
                ),
            ]
        )
        self.list = ListTable(self.areas, name="areaList", spoken=title)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.row_selected.connect(self._show_acts)
        self.list.row_activated.connect(lambda _area: self._ask_name(self._chosen()))
        words = translate("Content", "The association's figures are counted by these areas.")
        self.body.addWidget(label(words, "quiet"))
        self.body.addWidget(self.list, 1)
        self._build_buttons()
        self._read("")

    def _build_buttons(self) -> None:
        acts = FlowLayout()
        rename, off = translate("Content", "Rename…"), translate("Content", "No longer used")
        again = translate("Content", "Use again")
        self.rename = Button(rename, name="renameArea", on_click=lambda: self._ask_name(self._chosen()))
        self.retire = Button(off, name="retireArea", on_click=self._retire)
        self.again = Button(again, name="useArea", on_click=self._use_again)
        for button in (self.rename, self.retire, self.again):
            acts.addWidget(button)
        self.body.addLayout(acts)
        add = translate("Content", "Add an area…")
        self._foot.addWidget(Button(add, "primary", name="addArea", on_click=lambda: self._ask_name(None)))
        self._foot.addWidget(Button(translate("Fields", "Close"), name="areasClose", on_click=self.reject))

    def _chosen(self) -> Area | None:
        area = self.list.selected_row()
        return area if isinstance(area, Area) else None

    def _show_acts(self, area: Area) -> None:
        self.retire.setVisible(area.retired_on is None)
        self.again.setVisible(area.retired_on is not None)

    def _ask_name(self, area: Area | None) -> None:
        AreaNameDialog(self, area, done=self._changed).open()

    def _retire(self) -> None:
        area = self._chosen()
        if area is not None:
            retire_area(area.code, on=self._session.today())
            self._changed(area.code)

    def _use_again(self) -> None:
        area = self._chosen()
        if area is not None:
            use_area_again(area.code)
            self._changed(area.code)

    def _changed(self, code: str) -> None:
        self._session.changed()
        self._read(code)

    def _read(self, chosen: str) -> None:
        self.areas.set_rows(areas())
        if not self.list.select_where(lambda area: area.code == chosen):
            self.list.select_first()


def _use(area: Area) -> str:
    if area.retired_on is None:
        return translate("Content", "in use")
    return translate("Content", "until {day}").format(day=format_date(area.retired_on))
