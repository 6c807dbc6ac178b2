"""Consents on a person's sheet, each for its purpose, and the ethnic group that hangs on one of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from clubdesk.domain.consents import agreed, latest_consent, stands, withdrawn
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.members import Consent, MemberDetails, Purpose
from clubdesk.text.card_words import purpose_use, purpose_words
from clubdesk.text.dates import format_date
from clubdesk.text.ethnic_groups import ETHNIC_GROUPS, ethnic_group_name
from clubdesk.text.names import fold
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import DateField, TickField
from clubdesk.ui.widgets.forms import Form, LabeledField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.suggestions import FoundItem, PickField


class ConsentFields:
    """A tick a purpose, never ticked beforehand; the day of what is ticked anew; the ethnic group."""

    def __init__(self, form: Form, *, before: MemberDetails | None, today: Callable[[], date]) -> None:
        self._today = today
        self._before = before.consents if before is not None else ()
        self.heading = form.add_heading(translate("Members", "What the person agrees to"))
        words = translate(
            "Members",
            "Tick only what the person has agreed to. It can be withdrawn at any time: take the tick out.",
        )
        self.words = label(words, "quiet")
        form.add_widget(self.words)
        self.ticks = {purpose: _tick(purpose) for purpose in Purpose}
        self._tick_rows = [self._add_tick(form, purpose) for purpose in Purpose]
        self.ethnic_group = PickField(find_groups, name="memberEthnicGroup")
        self._group_row = form.add(translate("Members", "Ethnic group"), self.ethnic_group)
        self.given_on = DateField(name="memberConsentDay", required=True, today=today)
        self.given_on.set_day(today())
        self._day_row = form.add(translate("Members", "Agreed on"), self.given_on)
        self._kept: FoundItem | None = None
        form.add_check(self._day_row, self._day_problem)
        if before is not None and before.ethnic_group:
            self.ethnic_group.set_item(_item(before.ethnic_group))
        self._allow_group()

    def rows(self) -> list[LabeledField]:
        """The labelled fields that are always seen once the sheet is unfolded."""
        return [*self._tick_rows, self._group_row]

    def show_day(self, *, unfolded: bool) -> None:
        """The day is asked for where something is ticked anew."""
        self._day_row.setVisible(unfolded and bool(self._ticked_anew()))

    def applied_to(self, details: MemberDetails) -> MemberDetails:
        """The details with the consents and the ethnic group."""
        consents, given_on = details.consents, self.given_on.day() or self._today()
        for purpose in self._ticked_anew():
            consents = agreed(consents, purpose, given_on)
        for purpose in self._unticked():
            consents = withdrawn(consents, purpose, self._today())
        item = self.ethnic_group.item()
        code = f"{item.item_id:02d}" if item is not None else ""
        return replace(details, consents=consents, ethnic_group=code)

    def _add_tick(self, form: Form, purpose: Purpose) -> LabeledField:
        tick = self.ticks[purpose]
        tick.setChecked(stands(self._before, purpose))
        row = form.add("", tick, hint=self._hint(purpose), wide=True)
        tick.toggled.connect(lambda _on: self._after_tick(row, purpose))
        return row

    def _hint(self, purpose: Purpose) -> str:
        """What the yes is for, since when it stands, and what taking the tick out means."""
        latest, withdraws = latest_consent(self._before, purpose), purpose in self._unticked()
        going = translate("Members", "It is withdrawn from today once this is saved.") if withdraws else ""
        return " ".join(filter(None, (purpose_use(purpose), _since(latest), going)))

    def _after_tick(self, row: LabeledField, purpose: Purpose) -> None:
        row.set_hint(self._hint(purpose))
        self.show_day(unfolded=not self._group_row.isHidden())
        self._allow_group()

    def _allow_group(self) -> None:
        """Without the consent there is no ethnic group; what stood there comes back with the tick."""
        may = self.ticks[Purpose.ETHNIC_GROUP].isChecked()
        emptied = not may and self.ethnic_group.item() is not None
        if emptied:
            self._kept = self.ethnic_group.item()
        if may and self._kept is not None and self.ethnic_group.item() is None:
            self.ethnic_group.set_item(self._kept)
        if not may:
            self.ethnic_group.set_item(None)
        self.ethnic_group.setEnabled(may)
        self._group_row.set_hint(_group_hint(may=may, emptied=not may and self._kept is not None))

    def _ticked_anew(self) -> list[Purpose]:
        return [one for one in Purpose if self.ticks[one].isChecked() and not stands(self._before, one)]

    def _unticked(self) -> list[Purpose]:
        return [one for one in Purpose if not self.ticks[one].isChecked() and stands(self._before, one)]

    def _day_problem(self) -> str:
        day = self.given_on.day()
        late = day is not None and day > self._today()
        return sentence(DateInFuture(on=day, today=self._today())) if late and day else ""


def find_groups(words: str) -> Sequence[FoundItem]:
    """The ethnic groups whose name has the letters typed, those that begin with them first."""
    typed = _letters(words)
    places = {code: _letters(name).find(typed) for code, name in ETHNIC_GROUPS.items()}
    fitting = [code for code, place in places.items() if place >= 0]
    return [_item(code) for code in sorted(fitting, key=lambda code: places[code] > 0)]


def _letters(text: str) -> str:
    """Ê-đê, e de, H'Mông, Hmong: written with and without the marks between syllables."""
    return "".join(char for char in fold(text) if char.isalpha())


def _item(code: str) -> FoundItem:
    return FoundItem(ethnic_group_name(code), "", "ethnic-groups", int(code))


def _tick(purpose: Purpose) -> TickField:
    return TickField(purpose_words(purpose), name=f"memberConsent-{purpose.value}")


def _since(latest: Consent | None) -> str:
    if latest is None:
        return ""
    if latest.withdrawn_on is None:
        return translate("Members", "Agreed on {date}.").format(date=format_date(latest.given_on))
    return translate("Members", "Withdrawn on {date}.").format(date=format_date(latest.withdrawn_on))


def _group_hint(*, may: bool, emptied: bool) -> str:
    if may:
        return translate("Members", "Type a few letters, then press Enter.")
    if emptied:
        return translate("Members", "The consent is taken out, so the ethnic group is removed as well.")
    return translate("Members", "Can be filled in once the consent above is ticked.")
