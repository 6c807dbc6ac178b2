"""The composition of the club in full: every target, and how size, women and age went over the years."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.composition import Point, composition_over_time, ends_of_months, ends_of_years, percent
from clubdesk.domain.members import Member
from clubdesk.domain.targets import BANDS, MOST_PERCENT, Targets
from clubdesk.operations.roll import RollOfDay
from clubdesk.text.translation import translate
from clubdesk.ui.members.composition import CompositionCard, meter_titles
from clubdesk.ui.members.targets_dialog import TargetsDialog
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.line_picture import Curve, LinePicture
from clubdesk.ui.widgets.sheet import Sheet

_YEARS, _MONTHS = "years", "months"
_FEW_YEARS = 2
_SCALE = 20


class CompositionSheet(Sheet):
    """Meters and two pictures; `save` writes new targets and gives the roll read again."""

    def __init__(self, parent: QWidget, reading: RollOfDay, *, save: Callable[[Targets], RollOfDay]) -> None:
        title = translate("Members", "Composition of the club")
        super().__init__(parent, title, name="compositionSheet", width=900)
        self._reading, self._save = reading, save
        self.card = CompositionCard(BANDS, in_a_row=3)
        self.scale = FilterChips(
            [(_YEARS, translate("Members", "By year")), (_MONTHS, translate("Members", "By month"))],
            name="compositionScale",
        )
        self.people = LinePicture(name="peopleOverTime")
        self.shares = LinePicture(name="sharesOverTime")
        self._legend = QHBoxLayout()
        self._build()
        self.scale.chosen.connect(self._draw)
        if len(ends_of_years(self._members(), reading.on)) <= _FEW_YEARS:
            self.scale.choose(_MONTHS)
        self._show()

    def _build(self) -> None:
        advice = translate("Members", "Green is within the target, amber outside. This is advice only.")
        self.body.addWidget(label(advice, "quiet"))
        self.body.addWidget(self.card)
        self.body.addWidget(self.scale)
        self.body.addWidget(label(translate("Members", "People"), "bold"))
        self.body.addWidget(self.people)
        self.body.addLayout(self._legend)
        self.women = label(role="accent", name="legendWomen", wrap=False)
        self.older = label(role="warning", name="legendOlder", wrap=False)
        self._legend.addWidget(self.women)
        self._legend.addSpacing(26)
        self._legend.addWidget(self.older)
        self._legend.addStretch(1)
        self.body.addWidget(self.shares)
        close = Button(translate("Fields", "Close"), "primary", name="compositionClose", on_click=self.accept)
        self._foot.addWidget(close)
        self._foot.addWidget(
            Button(
                translate("Members", "Change the targets…"), name="changeTargets", on_click=self._ask_targets
            )
        )

    def _members(self) -> list[Member]:
        return [line.member for line in self._reading.lines]

    def _show(self) -> None:
        targets = self._reading.targets
        titles = meter_titles(targets.older_age, targets.second_age)
        self.card.show_reading(self._reading)
        self.women.setText(translate("Members", "— {what}, %").format(what=titles["women"]))
        self.older.setText(translate("Members", "- - {what}, %").format(what=titles["older"]))
        self._draw()

    def _draw(self) -> None:
        members = self._members()
        by_year = self.scale.key() == _YEARS
        days = (ends_of_years if by_year else ends_of_months)(members, self._reading.on)
        points = composition_over_time(members, days, older_age=self._reading.targets.older_age)
        names = [str(day.year) if by_year else f"{day.month:02d}/{day.year}" for day in days]
        sizes = tuple(point.members for point in points)
        self.people.show_curves(
            [Curve(translate("Members", "People"), "accent", sizes)],
            names,
            most=-(-max(sizes) // _SCALE) * _SCALE,
            unit="",
            text=_told(names, points),
        )
        women = tuple(percent(point.women, point.members) for point in points)
        older = tuple(percent(point.older, point.members) for point in points)
        self.shares.show_curves(
            [
                Curve(self.women.text(), "accent", women),
                Curve(self.older.text(), "warning", older, is_dashed=True),
            ],
            names,
            most=MOST_PERCENT,
            unit="\u00a0%",
            text=_told(names, points),
        )

    def _ask_targets(self) -> None:
        TargetsDialog(self, self._reading.targets, save=self._save_targets).open()

    def _save_targets(self, targets: Targets) -> None:
        self._reading = self._save(targets)
        self._show()


def _told(names: Sequence[str], points: Sequence[Point]) -> str:
    """The pictures in words, moment by moment."""
    words = translate("Members", "{when}: people {people}, women {women} %, older {older} %")
    return "; ".join(
        words.format(
            when=name,
            people=point.members,
            women=percent(point.women, point.members) or 0,
            older=percent(point.older, point.members) or 0,
        )
        for name, point in zip(names, points, strict=True)
    )
