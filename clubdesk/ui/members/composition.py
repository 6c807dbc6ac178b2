"""Who the club is made of, against its targets: advice, never a bar to anything."""

from PySide6.QtWidgets import QGridLayout

from clubdesk.domain.targets import MOST_PERCENT, Standing, standings
from clubdesk.operations.roll import RollOfDay
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.bars import TargetMeter
from clubdesk.ui.widgets.cards import Card

SHOWN = ("people", "women", "older", "borrowers")
"""The bands that the card shows; the sheet shows all."""


def meter_titles(older_age: int, second_age: int) -> dict[str, str]:
    """What each meter measures, by the name of its band."""
    past = translate("Members", "Aged {age} and over")
    return {
        "people": translate("Members", "People"),
        "women": translate("Members", "Women"),
        "older": past.format(age=older_age),
        "younger": translate("Members", "Under {age}").format(age=older_age),
        "second": past.format(age=second_age),
        "borrowers": translate("Members", "Ever borrowed"),
    }


class CompositionCard(Card):
    """Meters in rows of four; `names` are the bands they show, in order."""

    def __init__(self, names: tuple[str, ...] = SHOWN, *, in_a_row: int = 4) -> None:
        super().__init__(name="composition")
        self.setAccessibleName(translate("Members", "Composition of the club"))
        self.meters = {name: TargetMeter("", name=f"meter_{name}") for name in names}
        grid = QGridLayout()
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(12)
        for place, meter in enumerate(self.meters.values()):
            grid.addWidget(meter, *divmod(place, in_a_row))
        for column in range(in_a_row):
            grid.setColumnStretch(column, 1)
        self.body.setContentsMargins(18, 10, 18, 12)
        self.body.addLayout(grid)

    def show_reading(self, reading: RollOfDay) -> None:
        """Show the roll of a day against the club's targets."""
        targets = reading.targets
        standing = standings(reading.composition, reading.borrowers, targets)
        titles = meter_titles(targets.older_age, targets.second_age)
        for name, meter in self.meters.items():
            meter.set_title(titles[name])
            _show(meter, standing[name])


def _show(meter: TargetMeter, standing: Standing) -> None:
    figure, band = standing.figure, standing.band
    is_count = standing.name == "people"
    if figure is None:
        words = "–"
    elif is_count:
        words = str(figure)
    else:
        words = translate("Members", "{percent} %").format(percent=figure)
    # A club of 121 still fits the track, and one that meets its target does not stand at the edge.
    most = max(2 * band.high, figure or 0) if is_count else MOST_PERCENT
    low, high, value = (end * MOST_PERCENT // max(most, 1) for end in (band.low, band.high, figure or 0))
    meter.set_values(words, value=value, low=low, high=high, is_met=standing.is_met)
    advice = _advice(standing)
    meter.setToolTip(advice)
    meter.setAccessibleDescription(advice)


def _advice(standing: Standing) -> str:
    band = standing.band
    if standing.name == "people":
        words = translate("Members", "The target is {low} to {high}. This is advice only.")
    elif band.high == MOST_PERCENT:
        words = translate("Members", "The target is {low} % or more. This is advice only.")
    else:
        words = translate("Members", "The target is {low} to {high} %. This is advice only.")
    return words.format(low=band.low, high=band.high)
