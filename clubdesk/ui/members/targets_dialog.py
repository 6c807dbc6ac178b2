"""The sheet on which a club sets its own targets."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.targets import BANDS, MOST_AGE, MOST_PEOPLE, MOST_PERCENT, PROGRAMME, Band, Targets
from clubdesk.text.translation import translate
from clubdesk.ui.members.composition import meter_titles
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import NumberField
from clubdesk.ui.widgets.labels import label


class TargetsDialog(FormDialog):
    """Two age lines, and the lower and upper end of every band; `save` writes them down."""

    def __init__(self, parent: QWidget, targets: Targets, *, save: Callable[[Targets], None]) -> None:
        title = translate("Members", "Targets of the club")
        super().__init__(
            parent, title, translate("Members", "Save the targets"), name="targets", columns=2, width=760
        )
        self._save_targets = save
        self.form.add_widget(
            label(
                translate("Members", "Targets are advice: nobody is kept out, and nothing is refused."),
                "quiet",
            )
        )
        self.older_age = NumberField(name="targetOlderAge", low=1, high=MOST_AGE, required=True)
        self.second_age = NumberField(name="targetSecondAge", low=1, high=MOST_AGE, required=True)
        self.form.add(translate("Members", "Older people are aged at least"), self.older_age)
        second = self.form.add(translate("Members", "Second age line"), self.second_age)
        self.form.add_check(second, self._second_is_later)
        self.ends: dict[str, tuple[NumberField, NumberField]] = {}
        for name in BANDS:
            self._add_band(name, targets)
        usual = translate("Members", "The programme's targets")
        self.add_button(Button(usual, name="targetsUsual", on_click=lambda: self._show_by_hand(PROGRAMME)))
        self.show_targets(targets)
        self.submitted.connect(self._save)

    def show_targets(self, targets: Targets) -> None:
        """Fill everything in."""
        self.older_age.set_number(targets.older_age)
        self.second_age.set_number(targets.second_age)
        for name, (low, high) in self.ends.items():
            band: Band = getattr(targets, name)
            low.set_number(band.low)
            high.set_number(band.high)

    def targets(self) -> Targets:
        """The targets as they are filled in; only after the form was judged."""
        bands = {name: Band(low.number() or 0, high.number() or 0) for name, (low, high) in self.ends.items()}
        return Targets(
            older_age=self.older_age.number() or 0, second_age=self.second_age.number() or 0, **bands
        )

    def _add_band(self, name: str, targets: Targets) -> None:
        is_count = name == "people"
        most = MOST_PEOPLE if is_count else MOST_PERCENT
        low = NumberField(name=f"target_{name}_low", low=0, high=most, required=True)
        high = NumberField(name=f"target_{name}_high", low=0, high=most, required=True)
        title = meter_titles(targets.older_age, targets.second_age)[name]
        at_least = translate("Members", "{what}, at least")
        at_most = translate("Members", "{what}, at most")
        if not is_count:
            at_least = translate("Members", "{what}, at least %")
            at_most = translate("Members", "{what}, at most %")
        self.form.add(at_least.format(what=title), low)
        row = self.form.add(at_most.format(what=title), high)
        self.form.add_check(row, lambda: _wrong_way_round(low, high))
        self.ends[name] = low, high

    def _show_by_hand(self, targets: Targets) -> None:
        self.show_targets(targets)
        self.form.edited.emit()

    def _second_is_later(self) -> str:
        older, second = self.older_age.number(), self.second_age.number()
        if older is None or second is None or second <= older:
            return ""
        return translate("Members", "The second line is not above the first. Type {age} or less.").format(
            age=older
        )

    def _save(self) -> None:
        self._save_targets(self.targets())
        self.accept()


def _wrong_way_round(low: NumberField, high: NumberField) -> str:
    least, most = low.number(), high.number()
    if least is None or most is None or least <= most:
        return ""
    return translate("Members", "Type {low} or more: it is the upper end.").format(low=least)
