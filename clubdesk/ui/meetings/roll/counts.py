"""What the roll comes to, as it is called."""

from dataclasses import asdict
from fractions import Fraction

from clubdesk.operations.roll_calls import RollCall
from clubdesk.text.amounts import format_share
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label


class CountCard(Card):
    """Present of how many, women and older people, and the ways of being away."""

    def __init__(self) -> None:
        super().__init__(name="rollCounts")
        self.figure = label(role="figure", name="rollPresent")
        self.state = label(role="quiet", name="rollState")
        self.parts = label(name="rollParts")
        for part in (self.figure, self.state, self.parts):
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
        parts = translate(
            "Meetings",
            "Women {women} · older people {older}\nAway with a reason {excused} · away {absent}\n"
            "Stood in for {stand_ins} · came late {late}\nGuests {guests}",
        )
        self.parts.setText(parts.format(**asdict(count)))
