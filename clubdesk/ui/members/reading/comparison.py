"""Two columns side by side: a row of the list as it stood and as stored, or a row and whom it may be."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from clubdesk.domain.members import Member
from clubdesk.domain.roll import ReadMember, RowKey, StoodCell
from clubdesk.domain.roll_changes import Value
from clubdesk.domain.roll_columns import FIELD_OF, NOT_TAKEN_OVER, ColumnKind, RollField
from clubdesk.text.roll_plan_words import roll_field_words, value_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.labels import label, rule

_GIVEN_BY_PROGRAM = re.compile(
    r"(sheet|trang[ _]tính|bảng tính|ds|danh sách|thành viên)?[ _]*\d*", re.IGNORECASE
)
_FIELDS = tuple(field for field in RollField if field is not RollField.ROW)


def beside_list(read: ReadMember, *, is_known: bool) -> QWidget:
    """What stood in the cells of a row, and beside it what it is read as.

    Of somebody new all of that will be stored; of somebody known only the changes that are ticked.
    """
    rows = []
    for field in _FIELDS:
        stood = " · ".join(cell.text for cell in read.stood if _is_about(cell, field))
        stored = value_words(_value(read, field), field)
        if stood or stored:
            rows.append((roll_field_words(field), stood, stored))
    untaken = translate("RollPlan", "not taken over")
    others = (cell for cell in read.stood if cell.kind in NOT_TAKEN_OVER)
    rows += [(cell.heading, cell.text, f"({untaken})") for cell in others]
    read_as = translate("RollPlan", "Read as") if is_known else translate("RollPlan", "Will be stored")
    return _grid((translate("RollPlan", "In the list"), read_as), rows, name="asStored")


def beside_person(read: ReadMember, whom: Member | ReadMember) -> QWidget:
    """A row, and beside it somebody on the roll or another row."""
    rows = []
    for field in _FIELDS:
        here, there = value_words(_value(read, field), field), value_words(_value(whom, field), field)
        if here or there:
            rows.append((roll_field_words(field), here, there))
    title = translate("RollPlan", "On the roll") if isinstance(whom, Member) else row_title(whom.key)
    return _grid((row_title(read.key), title), rows, name="sideBySide")


def row_title(key: RowKey) -> str:
    """A row of a list by its number, with its sheet where that has a name of its own."""
    words = translate("RollPlan", "Row {row}").format(row=key[1])
    return " · ".join(filter(None, (words, sheet_name(key[0]))))


def sheet_name(title: str) -> str:
    """The title of a sheet, unless it is one that a spreadsheet gave it."""
    return "" if _GIVEN_BY_PROGRAM.fullmatch(title.strip()) else title


def _is_about(cell: StoodCell, field: RollField) -> bool:
    """Many lists write the birth into a column for men or for women."""
    if cell.kind in (ColumnKind.MALE, ColumnKind.FEMALE):
        tells_birth = any(char.isdigit() for char in cell.text) and len(cell.text) > 1
        return field is (RollField.BIRTH if tells_birth else RollField.SEX)
    return FIELD_OF.get(cell.kind) is field


def _value(person: Member | ReadMember, field: RollField) -> Value:
    source: object = person.details if isinstance(person, Member) else person
    if isinstance(person, Member) and field is RollField.CODE:
        return person.code
    if isinstance(person, Member) and field is RollField.HOUSEHOLD and person.details.reviews:
        return person.details.reviews[-1].household
    if field is RollField.ASSOCIATION:
        card: str = getattr(source, field.value)
        return card or bool(getattr(source, "in_association", False))
    value: Value = getattr(source, field.value)
    return value


def _grid(heads: tuple[str, str], rows: Sequence[tuple[str, str, str]], *, name: str) -> QWidget:
    made = QWidget()
    made.setObjectName(name)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    for place, stretch in enumerate((3, 4, 4)):
        grid.setColumnStretch(place, stretch)
    for place, head in enumerate(heads, start=1):
        grid.addWidget(label(head, "quiet"), 0, place)
    for line, (field, left, right) in enumerate(rows, start=1):
        grid.addWidget(rule(), 2 * line - 1, 0, 1, 3)
        differs = left.casefold().replace(" ", "") != right.casefold().replace(" ", "")
        for place, part in enumerate(_cells(field, left, right, differs=differs)):
            grid.addWidget(part, 2 * line, place)
    return made


def _cells(field: str, left: str, right: str, *, differs: bool) -> Iterable[QLabel]:
    yield label(field, "quiet")
    for text, role in ((left, ""), (right, "bold" if differs else "")):
        cell = label(text, role)
        cell.setAccessibleName(f"{field}: {text}")
        cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        cell.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        yield cell
