"""The people of a loan paper as it describes them, and the lines it does so in."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.reports.blocks import Block, stack
from clubdesk.reports.form_lines import boxes_grid, side_by_side, text_lines
from clubdesk.reports.person_words import HOUSEHOLDS
from clubdesk.reports.terms import group_cell
from clubdesk.text import titles
from clubdesk.text.dates import format_birth

Cell = tuple[str, str, float]

_SIZE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on a loan paper on its date; what is "" or None is left to write by hand."""

    name: str = ""
    code: str = ""
    sex: Sex | None = None
    birth: Birth | None = None
    citizen_id: str = ""
    address: str = ""
    group: str = ""
    phone: str = ""
    household: Household | None = None


UNKNOWN = Person()
"""Somebody who is still to be written in."""


def named(person: Person) -> str:
    """The name with the code behind it: "Lò Thị Sen (TV017)"; "" where nobody is named."""
    return f"{person.name} ({person.code})" if person.code else person.name


def title_of(person: Person, on: date) -> str:
    """How a letter of a day addresses somebody: ông or bà, anh or chị for the young (domain 6.7)."""
    return titles.title_of(person.sex, person.birth, on)


def person_lines(person: Person, *, label: str, x: float, room: float) -> Block:
    """Name, birth, citizen number, phone and address."""
    birth = format_birth(person.birth) if person.birth else ""
    lines: tuple[tuple[Cell, ...], ...] = (
        ((label, named(person), 0.72), ("Sinh", birth, 0.28)),
        (("Số CCCD", person.citizen_id, 0.5), ("Điện thoại", person.phone, 0.5)),
        (("Địa chỉ", person.address, 0.78), ("Tổ", group_cell(person.group), 0.22)),
    )
    return stack(side_by_side(line, x=x, room=room, size=_SIZE) for line in lines)


def relative_lines(person: Person, relation: str, *, label: str, x: float, room: float) -> Block:
    """An heir or guarantor: name, relation to the borrower, birth, citizen number and address."""
    birth = format_birth(person.birth) if person.birth else ""
    lines: tuple[tuple[Cell, ...], ...] = (
        ((label, named(person), 0.62), ("Quan hệ", relation, 0.38)),
        (("Sinh", birth, 0.3), ("Số CCCD", person.citizen_id, 0.7)),
        (("Địa chỉ", person.address, 1.0),),
    )
    return stack(side_by_side(line, x=x, room=room, size=_SIZE) for line in lines)


def household_boxes(person: Person, *, x: float, room: float) -> Block:
    """The class of the household as boxes, ticked where it is known."""
    choices = [(words, person.household is household) for household, words in HOUSEHOLDS.items()]
    return stack(
        (
            text_lines("Diện hộ:", x=x, room=room, size=_SIZE),
            boxes_grid(choices, x=x, room=room, size=_SIZE),
        )
    )
