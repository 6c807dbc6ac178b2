"""Who the club is made of, against the programme's bands: advice, never a bar to anything."""

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout

from clubdesk.domain.composition import Composition
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.bars import TargetMeter
from clubdesk.ui.widgets.cards import Card

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Band:
    """The wanted range: a number of people, or per cent (domain 1.1)."""

    low: int
    high: int


PEOPLE, WOMEN, OLDER, BORROWERS = Band(50, 70), Band(60, 70), Band(60, 70), Band(50, _WHOLE)


class CompositionCard(Card):
    """Four meters in a row: members, women, those over 60, those who ever borrowed."""

    def __init__(self) -> None:
        super().__init__(name="composition")
        self.setAccessibleName(translate("Members", "Composition of the club"))
        self.people = TargetMeter(translate("Members", "People"), name="meterPeople")
        self.women = TargetMeter(translate("Members", "Women"), name="meterWomen")
        self.older = TargetMeter(translate("Members", "Aged 60 and over"), name="meterOlder")
        self.borrowers = TargetMeter(translate("Members", "Ever borrowed"), name="meterBorrowers")
        row = QGridLayout()
        row.setHorizontalSpacing(26)
        for place, meter in enumerate((self.people, self.women, self.older, self.borrowers)):
            row.addWidget(meter, 0, place)
            row.setColumnStretch(place, 1)
        self.body.setContentsMargins(18, 10, 18, 12)
        self.body.addLayout(row)
        self._advise()

    def show_counts(self, counts: Composition, borrowers: int) -> None:
        """Show the roll of a day and how many people ever borrowed."""
        self.people.set_values(str(counts.members), value=counts.members, low=PEOPLE.low, high=PEOPLE.high)
        _show_share(self.women, counts.women, counts.members, WOMEN)
        _show_share(self.older, counts.older, counts.members, OLDER)
        _show_share(self.borrowers, borrowers, counts.members, BORROWERS)

    def _advise(self) -> None:
        advice = translate("Members", "The programme advises {low} to {high}. This is advice only.")
        share = translate("Members", "The programme advises {low} to {high} %. This is advice only.")
        least = translate("Members", "The programme advises {low} % or more. This is advice only.")
        for meter, words, band in (
            (self.people, advice, PEOPLE),
            (self.women, share, WOMEN),
            (self.older, share, OLDER),
            (self.borrowers, least, BORROWERS),
        ):
            text = words.format(low=band.low, high=band.high)
            meter.setToolTip(text)
            meter.setAccessibleDescription(text)


def _show_share(meter: TargetMeter, part: int, whole: int, band: Band) -> None:
    percent = (2 * _WHOLE * part + whole) // (2 * whole) if whole else 0
    figure = translate("Members", "{percent} %").format(percent=percent) if whole else "–"
    meter.set_values(figure, value=min(percent, _WHOLE), low=band.low, high=band.high)
