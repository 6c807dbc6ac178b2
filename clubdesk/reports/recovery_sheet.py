"""Draws a recovery sheet: a code that opens what is locked, for whoever forgot the pass phrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.code_frame import code_frame
from clubdesk.reports.heading import ClubHeading, chair_of, signed_block, top_block, treasurer_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, draw_pages
from clubdesk.text.dates import format_date

_SIZE = 12.5


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The code in its groups, as it is typed off the paper again."""

    club: ClubHeading
    code: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What a sheet says: `parts` are headings, each with its sentences; so many groups of the code a line."""

    title: str
    subtitle: str
    what: str
    parts: tuple[tuple[str, ...], ...]
    footer: str
    in_line: int
    code_size: float


def draw_recovery_sheet(sheet: RecoverySheet, words: SheetWords, out: BinaryIO) -> None:
    """Write the one page as a PDF."""
    page = [(UPRIGHT.top, stack(_blocks(sheet, words)))]
    footer = f"In ngày {format_date(sheet.on)} · {words.footer}"
    draw_pages([page], out, sheet=UPRIGHT, title=words.title, footer=footer)


def _blocks(sheet: RecoverySheet, words: SheetWords) -> Iterator[Block]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield top_block(sheet.club, words.title, words.subtitle, x=x, room=room)
    yield gap(4)
    yield _said(words.what)
    yield gap(4)
    yield code_frame(sheet.code, in_line=words.in_line, size=words.code_size)
    yield gap(3)
    yield _said("(Trong mã không có các chữ I, L, O, U: nét tròn là số 0, nét thẳng là số 1.)")
    yield gap(8)
    for heading, *sentences in words.parts:
        yield _set((heading, Face.BOLD))
        yield from (_said(one) for one in sentences)
        yield gap(5)
    yield gap(3)
    signers = (treasurer_of(sheet.club), chair_of(sheet.club))
    yield signed_block(sheet.club, sheet.on, signers, x=x, room=room, space=18 * MM)


def _said(words: str) -> Block:
    return _set((words, Face.REGULAR))


def _set(run: Run) -> Block:
    return paragraph((run,), x=UPRIGHT.left, room=UPRIGHT.room, size=_SIZE, leading=1.32)
