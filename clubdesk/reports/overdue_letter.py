"""Draws the letter about what is overdue on a loan, "Giấy báo nợ quá hạn"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.reports.blocks import Align, Block, Run, beside, gap, lines_of, paragraph, stack
from clubdesk.reports.heading import ClubHeading, chair_of, continued_block, signed_block, top_block
from clubdesk.reports.loan_facts import LoanFacts
from clubdesk.reports.pages import Section
from clubdesk.reports.parties import named, title_of
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import Column, Row, Total, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "GIẤY BÁO NỢ QUÁ HẠN"
_SIZE = 13

_COLUMNS = (
    Column(title="Ngày đến hạn", width=33, align=Align.CENTRE),
    Column(title="Gốc chưa trả", width=35, align=Align.RIGHT, total=Total.SUM),
    Column(title="Lãi chưa trả", width=32, align=Align.RIGHT, total=Total.SUM),
    Column(title="Cộng", width=37, align=Align.RIGHT, total=Total.SUM),
    Column(title="Số ngày chậm", width=28, align=Align.CENTRE),
)
_COPY_TO = ("Nơi nhận:", "- Như trên;", "- Tổ trưởng;", "- Lưu: hồ sơ khoản vay.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LateRow:
    """What is left unpaid of one due date, in đồng and days."""

    due: date
    principal: int
    interest: int
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueLetter:
    """What is overdue on a loan on the day `on`.

    `asked` is all that will be due in đồng at the next meeting, on the day `meeting`.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    rows: tuple[LateRow, ...]
    outstanding: int
    meeting: date
    asked: int

    @property
    def late(self) -> int:
        """All that is overdue, in đồng."""
        return sum(row.principal + row.interest for row in self.rows)


def draw_overdue_letter(letter: OverdueLetter, out: BinaryIO) -> None:
    """Write the letter as a PDF; raises UnprintableText where a name cannot be placed."""
    _draw((letter,), out, title=f"{TITLE} {letter.loan.code}")


def draw_overdue_letters(letters: Sequence[OverdueLetter], out: BinaryIO) -> None:
    """Write letters of one day as one PDF, each on pages of its own; raises UnprintableText."""
    _draw(letters, out, title=TITLE)


def _draw(letters: Sequence[OverdueLetter], out: BinaryIO, *, title: str) -> None:
    footer = Footer(printed_on=letters[0].printed_on, control_code=letters[0].control_code)
    draw_sections(map(_section, letters), out, sheet=UPRIGHT, title=title, footer=footer)


def _section(letter: OverdueLetter) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    borrower = letter.loan.borrower
    again = f"Giấy báo nợ quá hạn, {letter.loan.code} {borrower.name} (tiếp theo)"
    greeting = ((f"Kính gửi: {title_of(borrower, letter.on)} ", Face.REGULAR), (named(borrower), Face.BOLD))
    return Section(
        head=stack(
            (
                top_block(letter.club, TITLE, f"Khoản vay {letter.loan.code}", x=x, room=room),
                gap(3),
                paragraph(greeting, x=x + 20 * MM, room=room - 20 * MM, size=_SIZE),
                *_address(letter, x=x + 20 * MM, room=room - 20 * MM),
                gap(5),
                *_paragraphs(_opening(letter), x=x, room=room),
                gap(5),
            )
        ),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(letter, x=x, room=room),
        table=ruling(_COLUMNS, x=x, room=room, row_height=7 * MM, size=11.5),
        rows=[_row(row) for row in letter.rows],
    )


def _paragraphs(paragraphs: Iterable[tuple[Run, ...]], *, x: float, room: float) -> Iterator[Block]:
    for runs in paragraphs:
        yield paragraph(runs, x=x, room=room, size=_SIZE)
        yield gap(5)


def _address(letter: OverdueLetter, *, x: float, room: float) -> tuple[Block, ...]:
    borrower = letter.loan.borrower
    address = ", ".join(filter(None, (borrower.group, borrower.address)))
    return (
        (paragraph(((f"Địa chỉ: {address}", Face.REGULAR),), x=x, room=room, size=_SIZE),) if address else ()
    )


def _row(row: LateRow) -> Row:
    amounts = (row.principal, row.interest, row.principal + row.interest)
    return (format_date(row.due), *amounts, str(row.days_late))


def _opening(letter: OverdueLetter) -> Iterator[tuple[Run, ...]]:
    terms, title = letter.loan.terms, title_of(letter.loan.borrower, letter.on)
    yield (
        (
            f"Ban Chủ nhiệm câu lạc bộ trân trọng cảm ơn {title} đã cùng câu lạc bộ giữ gìn nguồn vốn chung.",
            Face.REGULAR,
        ),
    )
    yield (
        (f"{_capital(title)} vay của câu lạc bộ {format_dong(terms.principal)} từ ", Face.REGULAR),
        (
            f"{long_date(terms.disbursed_on)}, hiện còn nợ gốc {format_dong(letter.outstanding)}. ",
            Face.REGULAR,
        ),
        (f"Tính đến {long_date(letter.on)}, sổ của câu lạc bộ ghi các kỳ sau đây đã quá hạn:", Face.REGULAR),
    )


def _closing(letter: OverdueLetter, *, x: float, room: float) -> Block:
    signature = signed_block(letter.club, letter.on, (chair_of(letter.club),), x=x + room / 2, room=room / 2)
    return stack(
        (
            gap(6),
            *_paragraphs(_request(letter), x=x, room=room),
            gap(8),
            beside((_copy_to(x=x, room=room / 2), signature)),
        )
    )


def _copy_to(*, x: float, room: float) -> Block:
    head, *rest = _COPY_TO
    return stack(
        (
            gap(12 * MM),
            lines_of(head, x=x, room=room, size=12, align=Align.LEFT, face=Face.BOLD_ITALIC),
            *(lines_of(line, x=x, room=room, size=11, align=Align.LEFT) for line in rest),
        )
    )


def _request(letter: OverdueLetter) -> Iterator[tuple[Run, ...]]:
    title = title_of(letter.loan.borrower, letter.on)
    since = f", quá hạn từ ngày {format_date(letter.rows[0].due)}" if letter.rows else ""
    yield (
        ("Tổng số quá hạn: ", Face.REGULAR),
        (format_dong(letter.late), Face.BOLD),
        (f" ({amount_in_words(letter.late)}){since}.", Face.REGULAR),
    )
    yield (
        (f"Kính mời {title} đến buổi sinh hoạt ", Face.REGULAR),
        (f"{long_date(letter.meeting)}.", Face.BOLD),
        (" Số phải trả tính đến hôm đó, kể cả kỳ đến hạn, là ", Face.REGULAR),
        (format_dong(letter.asked), Face.BOLD),
        (f" ({amount_in_words(letter.asked)}). ", Face.REGULAR),
        ("Xin mang theo thẻ theo dõi vay vốn và các phiếu thu đã nhận.", Face.REGULAR),
    )
    yield (
        (f"Nếu {title} đang gặp khó khăn, xin báo cho tổ trưởng hoặc Ban Chủ nhiệm ", Face.REGULAR),
        ("trước ngày ấy để cùng bàn cách giải quyết. ", Face.REGULAR),
        (f"Nếu {title} đã nộp rồi, xin báo lại để câu lạc bộ đối chiếu sổ và bỏ qua giấy này.", Face.REGULAR),
    )


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
