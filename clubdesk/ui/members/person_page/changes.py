"""When what is written down about a person was changed, and by whom; what it said before is not kept."""

from clubdesk.operations.activity_log import changes_of
from clubdesk.text.dates import format_moment
from clubdesk.text.log_words import log_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class ChangesSection(Card):
    """A line a change, the latest first."""

    def __init__(self, member_id: int) -> None:
        title = translate("Person", "Changes of the data")
        super().__init__(title, name="personChanges")
        model = TableModel(
            [
                Column(title=translate("Log", "When"), text=lambda line: format_moment(line.recorded_at)),
                Column(title=translate("Log", "Who"), text=lambda line: line.actor or "–"),
                Column(title=translate("Log", "What"), text=log_sentence, stretch=True),
            ]
        )
        self.table = ListTable(model, name="personChangesTable", spoken=title, framed=False, whole=True)
        model.set_rows(changes_of(member_id))
        self.body.addWidget(self.table)
        words = translate("Person", "The log keeps that something was changed, not what it said before.")
        self.body.addWidget(label(words, "quiet"))
