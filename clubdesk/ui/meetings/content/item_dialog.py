"""What an item of an agenda is about, and whether what is decided under it is voted on."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.errors import ClubError
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField, TickField


class ItemDialog(FormDialog):
    """A new item, or another title for one; `save` writes title and vote down and may refuse."""

    def __init__(
        self, parent: QWidget, item: AgendaItem | None, *, save: Callable[[str, bool], object]
    ) -> None:
        title = translate("Content", "A new item") if item is None else translate("Content", "Change an item")
        verb = translate("Content", "Add the item") if item is None else translate("Content", "Save the item")
        super().__init__(parent, title, verb, name="agendaItem", width=720)
        self._save = save
        self.title = TextField(name="agendaItemTitle", required=True)
        self.title.set_value(item.title if item is not None else "")
        self.vote = TickField(translate("Content", "What is decided here is voted on"), name="agendaItemVote")
        self.vote.setChecked(item is not None and item.needs_vote)
        self.form.add(translate("Content", "What it is about"), self.title)
        self.form.add(
            "",
            self.vote,
            hint=translate("Content", "The minutes cannot be signed while such a decision lacks its votes."),
        )
        self.submitted.connect(self._submit_item)

    def _submit_item(self) -> None:
        try:
            self._save(self.title.value(), self.vote.isChecked())
        except ClubError as error:
            self.show_error(sentence(error), self.title)
            return
        self.accept()
