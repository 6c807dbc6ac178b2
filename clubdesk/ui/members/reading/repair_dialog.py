"""The form on which one row of a list is corrected by hand; it opens at the field that is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll import RollProblem
from clubdesk.domain.roll_columns import RollField
from clubdesk.domain.roll_plans import PlannedRow
from clubdesk.text.member_words import household_word, sex_word
from clubdesk.text.roll_plan_words import roll_field_words
from clubdesk.text.roll_sentences import problem_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.person_fields import BirthField, CitizenField, GroupField, PhoneField
from clubdesk.ui.members.reading.comparison import row_title
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, TextField
from clubdesk.ui.widgets.labels import label


class RepairDialog(FormDialog):
    """Name and sex are required; what stood in the row is told on top."""

    repaired = Signal(object)
    """The ReadMember as corrected."""

    def __init__(
        self, parent: QWidget, row: PlannedRow, *, groups: Sequence[str], today: Callable[[], date]
    ) -> None:
        super().__init__(
            parent,
            translate("RollPlan", "{row}: correct it").format(row=row_title(row.read.key)),
            translate("RollPlan", "Right so"),
            name="repair",
            columns=2,
            width=900,
        )
        self._row = row
        self._fields = _fields(groups, today)
        stood = "   |   ".join(cell.text for cell in row.read.stood)
        if stood:
            words = translate("RollPlan", "In the list: {cells}").format(cells=stood)
            self.form.add_widget(label(words, "quiet", name="repairStood"))
        for field, widget in self._fields.items():
            self.form.add(roll_field_words(field), widget)
        self._fill()
        self.submitted.connect(lambda: self.repaired.emit(self._read()))

    def focus_start(self) -> None:
        """The first field that is wrong, with the reason beneath it."""
        wrong = [one for one in self._row.blocks if one.field in self._fields] or [
            one for one in self._row.problems if one.field in self._fields and not one.is_guess
        ]
        for problem in wrong:
            self._show_problem(problem)
        if wrong:
            self._fields[wrong[0].field].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_start()

    def _show_problem(self, problem: RollProblem) -> None:
        self.form.row_of(self._fields[problem.field]).show_problem(problem_sentence(problem))

    def _fill(self) -> None:
        read = self._row.read
        for field, widget in self._fields.items():
            value = getattr(read, field.value)
            if isinstance(widget, ChoiceField):
                widget.set_key(value.value if value is not None else "")
            elif isinstance(widget, BirthField):
                self._fill_birth(widget)
            elif isinstance(widget, DateField):
                widget.set_day(value)
            else:
                widget.set_value(value)  # type: ignore[union-attr]

    def _fill_birth(self, widget: BirthField) -> None:
        """What cannot be read as a birth stands in the field as it stood in the list, to be corrected."""
        wrong = [one.value for one in self._row.blocks if one.field is RollField.BIRTH]
        if self._row.read.birth is None and wrong:
            widget.set_value(wrong[0])
        else:
            widget.set_birth(self._row.read.birth)

    def _read(self) -> object:
        told = {field.value: _value(widget) for field, widget in self._fields.items()}
        return replace(self._row.read, **told)  # type: ignore[arg-type]


def _fields(groups: Sequence[str], today: Callable[[], date]) -> dict[RollField, Field]:
    choose = ("", translate("Members", "Choose"))
    sexes = [(sex.value, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE)]
    untold = ("", translate("RollPlan", "not told in the list"))
    households = [(one.value, household_word(one)) for one in Household]
    return {
        RollField.NAME: TextField(name="repairName", required=True),
        RollField.SEX: ChoiceField([choose, *sexes], name="repairSex", required=True),
        RollField.BIRTH: BirthField(name="repairBirth", today=today),
        RollField.CITIZEN_ID: CitizenField(name="repairCitizen"),
        RollField.PHONE: PhoneField(name="repairPhone"),
        RollField.PHONE_OWNER: TextField(name="repairPhoneOwner"),
        RollField.HOUSEHOLD: ChoiceField([untold, *households], name="repairHousehold"),
        RollField.GROUP: GroupField(groups, name="repairGroup"),
        RollField.HAMLET: TextField(name="repairHamlet"),
        RollField.ADDRESS: TextField(name="repairAddress"),
        RollField.JOINED: DateField(name="repairJoined", today=today),
        RollField.NOTE: TextField(name="repairNote"),
    }


def _value(widget: Field) -> object:
    if isinstance(widget, ChoiceField):
        key = str(widget.key())
        return (Sex(key) if key in set(Sex) else Household(key)) if key else None
    if isinstance(widget, BirthField):
        return widget.birth()
    if isinstance(widget, DateField):
        return widget.day()
    if isinstance(widget, CitizenField):
        return widget.number()
    return widget.phone() if isinstance(widget, PhoneField) else widget.value()  # type: ignore[union-attr]
