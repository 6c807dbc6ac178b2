"""How far a period's report is: not sent, sent as it stands, or changed since."""

from clubdesk.operations.readiness import Readiness
from clubdesk.text.dates import format_moment
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label


class SentCard(Card):
    """Number, moment and control code of the last file, and whether it still says what the books say."""

    def __init__(self) -> None:
        super().__init__(translate("Reports", "The data file"), name="sentCard")
        self.state = label(name="sentState")
        self.facts = KeyValueList(name="sentFacts")
        self.body.addWidget(self.state)
        self.body.addWidget(self.facts)

    def show_readiness(self, found: Readiness) -> None:
        """Show how far it is."""
        sent = found.earlier
        self.facts.setVisible(sent is not None)
        if sent is None:
            self.state.setText(
                translate(
                    "Reports",
                    "Nothing was sent for this period yet. The paper says “draft” and carries no code until "
                    "the data file is made.",
                )
            )
            return
        self.state.setText(
            translate("Reports", "The file was made and nothing has changed since.")
            if found.unchanged
            else translate(
                "Reports", "Figures or words changed since the file was made: send a corrected one."
            )
        )
        self.facts.set_rows(
            [
                KeyValue(translate("Reports", "Number"), f"{sent.seq}"),
                KeyValue(translate("Reports", "Made"), format_moment(sent.made_at)),
                KeyValue(translate("Reports", "Control code"), sent.control_code),
            ]
        )
