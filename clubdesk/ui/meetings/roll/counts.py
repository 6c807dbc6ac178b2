"""What the roll comes to, as it is called."""

from fractions import Fraction

from clubdesk.operations.roll_calls import RollCall
from clubdesk.text.amounts import format_share
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label


class CountCard(Card):
    """Present of how many, women and older people, and the ways of being away."""

    def __init__(self) -> None:
        super().__init__(name="rollCounts")
        self.figure = label(role="figure", name="rollPresent")
        self.state = label(role="quiet", name="rollState")
        self.rows = KeyValueList(name="rollCountRows")
        for part in (self.figure, self.state, self.rows):
            self.body.addWidget(part)

    def show_count(self, call: RollCall) -> None:
        """Show what a roll comes to."""
        count = call.count
        share = format_share(Fraction(count.present, count.on_roll)) if count.on_roll else ""
        words = translate("Meetings", "Present {present}/{on_roll} · {share}")
        self.figure.setText(words.format(present=count.present, on_roll=count.on_roll, share=share))
        is_called = call.meeting.roll_confirmed_at is not None
        self.state.setText(
            translate("Meetings", "The roll is called.")
            if is_called
            else translate("Meetings", "Everybody is present until marked otherwise.")
        )
        rows = [
            (translate("Meetings", "Women"), count.women),
            (translate("Meetings", "Older people"), count.older),
            (translate("Meetings", "Away with a reason"), count.excused),
            (translate("Meetings", "Away"), count.absent),
            (translate("Meetings", "Somebody stood in"), count.stand_ins),
            (translate("Meetings", "Came late"), count.late),
            (translate("Meetings", "Guests"), count.guests),
        ]
        self.rows.set_rows([KeyValue(title, str(number)) for title, number in rows])
