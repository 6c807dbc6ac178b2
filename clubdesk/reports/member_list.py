"""Draws a list of people, upright or on its side: the roll of a day, or any columns of anybody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.composition import Composition, percent
from clubdesk.domain.roll_lines import ListColumn, MemberLine, women_among
from clubdesk.domain.targets import PROGRAMME, Targets
from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    chair_of,
    continued_block,
    heading_block,
    signature_block,
    signing_line,
    title_block,
)
from clubdesk.reports.list_columns import (
    SIDE_SIZES,
    UPRIGHT_SIZES,
    ListedColumn,
    fitting_size,
    numbers,
    rows_of,
    ruled,
    told,
)
from clubdesk.reports.pages import Section
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import ON_ITS_SIDE, UPRIGHT, Footer, Sheet, draw_sections
from clubdesk.reports.table import ruling
from clubdesk.text.dates import long_date

TITLE = "DANH SÁCH THÀNH VIÊN"
NOBODY = "Không có ai"
USUAL_ROW = 6.5 * MM
ROLL_COLUMNS = (
    ListColumn.CODE,
    ListColumn.NAME,
    ListColumn.SEX,
    ListColumn.BIRTH,
    ListColumn.AGE,
    ListColumn.GROUP,
    ListColumn.HOUSEHOLD,
    ListColumn.PHONE,
    ListColumn.JOINED,
    ListColumn.POSTS,
)
"""What the roll tells when nothing else is chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleList:
    """Any list of people: `closing` stands below the table, before place, date and the signatures."""

    club: ClubHeading
    title: str
    subtitle: str
    on: date
    printed_on: date
    control_code: str | None
    columns: tuple[ListedColumn, ...]
    closing: tuple[Run, ...]
    signers: tuple[Signer, ...]
    nothing: str = NOBODY
    row_height: float = USUAL_ROW
    on_its_side: bool = False


def draw_people_list(people: PeopleList, out: BinaryIO) -> None:
    """Write the list as a PDF; raises UnprintableText where a name cannot be placed."""
    sheet = ON_ITS_SIDE if people.on_its_side else UPRIGHT
    footer = Footer(printed_on=people.printed_on, control_code=people.control_code)
    draw_sections([_section(people, sheet)], out, sheet=sheet, title=people.title, footer=footer)


def fits_upright(columns: Sequence[ListedColumn]) -> bool:
    """Whether an upright sheet holds the columns in letters that are easy to read."""
    return fitting_size(columns, room=UPRIGHT.room, sizes=UPRIGHT_SIZES) is not None


def chosen_columns(lines: Sequence[MemberLine], columns: Sequence[ListColumn]) -> tuple[ListedColumn, ...]:
    """Running numbers and the columns chosen."""
    return (numbers(len(lines)), *(told(column, lines) for column in columns))


def usual_signers(club: ClubHeading) -> tuple[Signer, ...]:
    """Whoever wrote the list, and the chair."""
    return Signer(("NGƯỜI LẬP",)), chair_of(club)


def counts_of(lines: Sequence[MemberLine]) -> tuple[Run, ...]:
    """How many people a list has, and how many women."""
    return (
        ("Tổng số: ", Face.REGULAR),
        (f"{len(lines)}", Face.BOLD),
        (" người; nữ: ", Face.REGULAR),
        (f"{women_among(lines)}.", Face.BOLD),
    )


def roll_counts(counted: Composition, targets: Targets = PROGRAMME) -> tuple[Run, ...]:
    """How many members of each sort the club has."""
    return tuple(_roll_counts(counted, targets))


def _roll_counts(counted: Composition, targets: Targets) -> Iterator[Run]:
    yield "Tổng số: ", Face.REGULAR
    yield f"{counted.members}", Face.BOLD
    yield " thành viên;", Face.REGULAR
    for words, count, mark in (
        ("nữ", counted.women, ";"),
        (f"từ {targets.older_age} tuổi", counted.older, ";"),
        (f"từ {targets.second_age} tuổi", counted.second, ";"),
        ("hộ nghèo", counted.poor, ";"),
        ("hộ cận nghèo", counted.near_poor, "."),
    ):
        yield f" {words}: ", Face.REGULAR
        yield f"{count}{_share(count, counted.members)}{mark}", Face.BOLD


def _share(count: int, members: int) -> str:
    """The count in whole per cent of all members; nothing where there are none."""
    share = percent(count, members)
    return "" if share is None else f"\u00a0({share}\u00a0%)"


def _section(people: PeopleList, sheet: Sheet) -> Section:
    x, room = sheet.left, sheet.room
    sizes = SIDE_SIZES if people.on_its_side else UPRIGHT_SIZES
    size = fitting_size(people.columns, room=room, sizes=sizes) or sizes[-1]
    named = f"{people.title.capitalize()}. {people.subtitle} (tiếp theo)"
    return Section(
        head=stack(
            (
                heading_block(people.club, x=x, room=room),
                gap(8),
                title_block(people.title, people.subtitle, x=x, room=room),
                gap(9),
            )
        ),
        continued=continued_block(named, x=x, room=room),
        closing=_closing(people, x=x, room=room),
        table=ruling(
            ruled(people.columns, room=room, size=size),
            x=x,
            room=room,
            row_height=people.row_height,
            size=size,
        ),
        rows=rows_of(people.columns),
        nothing=people.nothing,
    )


def _closing(people: PeopleList, *, x: float, room: float) -> Block:
    return stack(
        (
            gap(6),
            paragraph(people.closing, x=x, room=room, size=12),
            gap(8),
            signing_line(people.club, people.on, signers=len(people.signers), x=x, room=room),
            gap(2),
            signature_block(people.signers, x=x, room=room),
        )
    )


def roll_subtitle(on: date) -> str:
    """The day that a list tells of."""
    return f"Tính đến {long_date(on)}"
