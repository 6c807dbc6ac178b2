"""Draws the acknowledgement of debt, "Giấy nhận nợ", with its schedule, commitments and signatures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.schedules import ScheduleRow
from clubdesk.reports.blocks import Block, Run, gap, paragraph, stack
from clubdesk.reports.heading import (
    ClubHeading,
    Signer,
    accountant_of,
    chair_of,
    continued_block,
    head_of,
    signature_block,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.loan_facts import SCHEDULE_COLUMNS, LoanFacts, schedule_row
from clubdesk.reports.pages import Section
from clubdesk.reports.parties import UNKNOWN, Person, person_lines, relative_lines
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer, draw_sections
from clubdesk.reports.table import ruling
from clubdesk.reports.terms import base_words, plan_words, rate_words
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date, long_date

TITLE = "GIẤY NHẬN NỢ"
_SIZE = 12
_LEADING = 1.28
_SPACE = 13 * MM

_COMMITMENTS = (
    "1. Sử dụng vốn vay đúng mục đích ghi trong giấy này.",
    "2. Trả đủ gốc và lãi, đúng ngày theo lịch trả nợ trên, tại buổi sinh hoạt của câu lạc bộ.",
    "3. Khi gặp khó khăn, báo tổ trưởng hoặc Ban Chủ nhiệm trước ngày đến hạn để cùng bàn cách giải quyết.",
    "4. Người thừa kế đã biết khoản vay này và trả thay khi người vay không còn khả năng trả.",
)
_COPIES = "Giấy này lập thành hai bản như nhau: người vay giữ một bản, câu lạc bộ giữ một bản."


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtNote:
    """A loan as its borrower acknowledges it on the day `on`, when it is paid out or brought in.

    `fund` is the name of the fund that lends, `voucher` the number of the disbursement ("PC 2025/004", "" if
    none), `leader` the name of the borrower's group leader. An heir without a name is left to write by hand.
    """

    club: ClubHeading
    on: date
    printed_on: date
    control_code: str | None
    loan: LoanFacts
    rows: tuple[ScheduleRow, ...]
    fund: str
    voucher: str = ""
    leader: str = ""
    heir: Person = UNKNOWN
    relation: str = ""
    is_brought_in: bool = False


def draw_debt_note(note: DebtNote, out: BinaryIO) -> None:
    """Write the note as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=note.printed_on, control_code=note.control_code)
    draw_sections([_section(note)], out, sheet=UPRIGHT, title=f"{TITLE} {note.loan.code}", footer=footer)


def _section(note: DebtNote) -> Section:
    x, room = UPRIGHT.left, UPRIGHT.room
    again = f"Giấy nhận nợ số {note.loan.code}, {note.loan.borrower.name} (tiếp theo)"
    return Section(
        head=stack(_head(note, x, room)),
        continued=continued_block(again, x=x, room=room),
        closing=_closing(note, x=x, room=room),
        table=ruling(SCHEDULE_COLUMNS, x=x, room=room, row_height=6.2 * MM),
        rows=[schedule_row(row) for row in note.rows],
    )


def _head(note: DebtNote, x: float, room: float) -> Iterator[Block]:
    yield top_block(note.club, TITLE, f"Số {note.loan.code}, {long_date(note.on)}", x=x, room=room)
    for runs in _lender_lines(note):
        yield paragraph(runs, x=x, room=room, size=_SIZE, leading=_LEADING)
    yield gap(2)
    yield paragraph((("BÊN VAY", Face.BOLD),), x=x, room=room, size=_SIZE, leading=_LEADING)
    yield person_lines(note.loan.borrower, label="Họ và tên", x=x, room=room)
    yield relative_lines(note.heir, note.relation, label="Người thừa kế", x=x, room=room)
    yield gap(2)
    yield paragraph((("NỘI DUNG VAY", Face.BOLD),), x=x, room=room, size=_SIZE, leading=_LEADING)
    for runs in _loan_lines(note):
        yield paragraph(runs, x=x, room=room, size=_SIZE, leading=_LEADING)
    yield gap(3)


def _lender_lines(note: DebtNote) -> Iterator[tuple[Run, ...]]:
    yield ("BÊN CHO VAY: ", Face.BOLD), (f"{note.club.name} ({note.fund})", Face.REGULAR)
    head = head_of(note.club)
    if head.name:
        post = head.post[-1].capitalize()
        yield ("Người đại diện: ", Face.REGULAR), (f"{head.name},", Face.BOLD), (f" {post}", Face.REGULAR)


def _loan_lines(note: DebtNote) -> Iterator[tuple[Run, ...]]:
    terms = note.loan.terms
    by_voucher = f", theo phiếu chi {note.voucher}" if note.voucher else ""
    agreed = (
        f", được buổi sinh hoạt ngày {format_date(note.loan.agreed_on)} duyệt" if note.loan.agreed_on else ""
    )
    yield (
        (f"Bên vay {'còn nợ' if note.is_brought_in else 'đã nhận đủ'} số tiền: ", Face.REGULAR),
        (format_dong(terms.principal), Face.BOLD),
        (f" (bằng chữ: {amount_in_words(terms.principal)}){by_voucher}{agreed}.", Face.REGULAR),
    )
    yield ("Mục đích: ", Face.REGULAR), (note.loan.purpose or "." * 60, Face.REGULAR)
    yield (
        ("Lãi suất: ", Face.REGULAR),
        (f"{rate_words(terms.rate)},", Face.BOLD),
        (f" tính {base_words(terms.base)}. Cách trả: {plan_words(terms)}.", Face.REGULAR),
    )
    yield (
        ("Thời hạn: ", Face.REGULAR),
        (f"{terms.months} tháng,", Face.BOLD),
        (f" từ {long_date(terms.disbursed_on)} đến {long_date(note.rows[-1].due)}.", Face.REGULAR),
    )


def _closing(note: DebtNote, *, x: float, room: float) -> Block:
    club, borrower = note.club, note.loan.borrower
    first = (
        Signer(("NGƯỜI VAY",), borrower.name),
        Signer(("NGƯỜI THỪA KẾ",), note.heir.name),
        Signer(("TỔ TRƯỞNG",), note.leader),
    )
    second = (treasurer_of(club), accountant_of(club), chair_of(club))
    promises = [
        paragraph(((line, Face.REGULAR),), x=x, room=room, size=_SIZE, leading=_LEADING)
        for line in _COMMITMENTS
    ]
    return stack(
        (
            gap(4),
            paragraph((("BÊN VAY CAM KẾT", Face.BOLD),), x=x, room=room, size=_SIZE, leading=_LEADING),
            *promises,
            paragraph(((_COPIES, Face.REGULAR),), x=x, room=room, size=_SIZE, leading=_LEADING),
            gap(3),
            signed_block(club, note.on, first, x=x, room=room, space=_SPACE),
            gap(4),
            signature_block(second, x=x, room=room, space=_SPACE),
        )
    )
