"""Draws the loan application, "Đơn xin vay vốn": filled in as far as known, the rest dotted to write on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Pattern
from clubdesk.reports.blocks import Block, gap, paragraph, stack
from clubdesk.reports.flow import Piece, draw_flow
from clubdesk.reports.form_lines import boxes_grid, dotted_line, side_by_side, text_lines
from clubdesk.reports.heading import ClubHeading, Signer, chair_of, signature_block, signed_block, top_block
from clubdesk.reports.parties import UNKNOWN, Person, household_boxes, person_lines, relative_lines
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer
from clubdesk.reports.terms import pattern_words, rate_words
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date

TITLE = "ĐƠN XIN VAY VỐN"

_X, _ROOM = UPRIGHT.left, UPRIGHT.room
_SIZE = 12.0
_SPACE = 17 * MM
_PROMISE = (
    "Tôi xin cam kết sử dụng vốn đúng mục đích, trả gốc và lãi đầy đủ, đúng hạn, "
    "và chấp hành quy chế của câu lạc bộ."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What the group leader or the board says of an application; None and "" are left to write by hand."""

    agrees: bool | None = None
    words: str = ""
    on: date | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the meeting decided: đồng, months and rate agreed, or the reason of a refusal.

    `votes` are those in favour, against and of another opinion, None where they were not counted.
    """

    on: date | None = None
    votes: tuple[int, int, int] | None = None
    agrees: bool | None = None
    amount: int = 0
    months: int = 0
    rate: Rate | None = None
    reason: str = ""


_NO_OPINION, _NO_DECISION = Opinion(), Decision()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanApplication:
    """An application of the day `on`, or, without a day, the blank form; đồng and months, 0 where unknown.

    `plan` says how the money will be used and brought back, `heir` who pays in the borrower's place.
    """

    club: ClubHeading
    on: date | None
    printed_on: date
    borrower: Person = UNKNOWN
    amount: int = 0
    purpose: str = ""
    plan: str = ""
    months: int = 0
    pattern: Pattern | None = None
    heir: Person = UNKNOWN
    relation: str = ""
    leader: Opinion = _NO_OPINION
    board: Opinion = _NO_OPINION
    decision: Decision = _NO_DECISION


def draw_loan_application(application: LoanApplication, out: BinaryIO) -> None:
    """Write the application as a PDF; raises UnprintableText where a name cannot be placed."""
    footer = Footer(printed_on=application.printed_on, control_code=None)
    draw_flow(map(Piece, _blocks(application)), out, title=TITLE, footer=footer)


def _blocks(application: LoanApplication) -> Iterator[Block]:
    """The parts of the form; each stays on one page."""
    club, leader, board = application.club, application.leader, application.board
    yield top_block(club, TITLE, f"Kính gửi: Ban Chủ nhiệm {club.name}", x=_X, room=_ROOM)
    yield _part("I. Người xin vay", _borrower(application.borrower))
    yield _part("II. Nội dung xin vay", _wishes(application))
    yield _part("III. Người thừa kế hoặc bảo lãnh", _heir(application))
    yield _promise(application)
    yield _opinion("IV. Ý kiến của tổ trưởng", leader, Signer(("TỔ TRƯỞNG",), leader.name))
    chair = chair_of(club)
    yield _opinion("V. Ý kiến của Ban Chủ nhiệm", board, Signer(chair.post, board.name or chair.name))
    yield _part("VI. Quyết định của buổi sinh hoạt", _decision(application))


def _part(heading: str, blocks: Iterable[Block]) -> Block:
    words = paragraph(((heading, Face.BOLD),), x=_X, room=_ROOM, size=_SIZE)
    return stack((gap(4), words, *blocks))


def _borrower(borrower: Person) -> Iterator[Block]:
    yield person_lines(borrower, label="Họ và tên", x=_X, room=_ROOM)
    yield household_boxes(borrower, x=_X, room=_ROOM)


def _wishes(application: LoanApplication) -> Iterator[Block]:
    amount = application.amount
    yield _cells(
        ("Số tiền xin vay", format_dong(amount) if amount else "", 0.6),
        ("Thời hạn", _months(application.months), 0.4),
    )
    yield _answer("Bằng chữ", amount_in_words(amount) if amount else "")
    yield _answer("Mục đích vay", application.purpose)
    yield _answer("Phương án (vốn tự có, cách làm, dự kiến thu)", application.plan, lines=4)
    yield text_lines("Cách trả:", x=_X, room=_ROOM, size=_SIZE)
    choices = [(_capital(pattern_words(one)), application.pattern is one) for one in Pattern]
    yield boxes_grid(choices, x=_X, room=_ROOM, size=_SIZE)


def _heir(application: LoanApplication) -> Iterator[Block]:
    yield relative_lines(application.heir, application.relation, label="Họ và tên", x=_X, room=_ROOM)


def _promise(application: LoanApplication) -> Block:
    signers = (
        Signer(("NGƯỜI THỪA KẾ HOẶC BẢO LÃNH",), application.heir.name),
        Signer(("NGƯỜI LÀM ĐƠN",), application.borrower.name),
    )
    words = paragraph(((_PROMISE, Face.ITALIC),), x=_X, room=_ROOM, size=_SIZE)
    signed = signed_block(application.club, application.on, signers, x=_X, room=_ROOM, space=_SPACE)
    return stack((gap(4), words, gap(4), signed))


def _opinion(heading: str, opinion: Opinion, signer: Signer) -> Block:
    return _part(
        heading,
        (
            _yes_or_no(opinion.agrees, "Đồng ý", "Không đồng ý"),
            _answer("Ý kiến", opinion.words, lines=2),
            _answer("Ngày", format_date(opinion.on) if opinion.on else ""),
            gap(4),
            signature_block((signer,), x=_X + _ROOM / 2, room=_ROOM / 2, space=_SPACE),
        ),
    )


def _decision(application: LoanApplication) -> Iterator[Block]:
    decided = application.decision
    votes = [str(count) for count in decided.votes] if decided.votes else ["", "", ""]
    yield _answer("Ngày sinh hoạt", format_date(decided.on) if decided.on else "")
    yield _cells(
        ("Tán thành", votes[0], 0.3), ("Không tán thành", votes[1], 0.37), ("Ý kiến khác", votes[2], 0.33)
    )
    yield _yes_or_no(decided.agrees, "Duyệt cho vay", "Không duyệt")
    yield _cells(
        ("Số tiền", format_dong(decided.amount) if decided.amount else "", 0.4),
        ("Thời hạn", _months(decided.months), 0.28),
        ("Lãi suất", rate_words(decided.rate) if decided.rate else "", 0.32),
    )
    yield _answer("Lý do nếu không duyệt", decided.reason)
    yield gap(4)
    signers = (Signer(("THƯ KÝ",)), chair_of(application.club))
    yield signature_block(signers, x=_X, room=_ROOM, space=_SPACE)


def _cells(*cells: tuple[str, str, float]) -> Block:
    return side_by_side(cells, x=_X, room=_ROOM, size=_SIZE)


def _answer(label: str, value: str, *, lines: int = 1) -> Block:
    """A value behind its label, or so many lines to write on."""
    more = [dotted_line(x=_X, room=_ROOM, size=_SIZE)] * (0 if value else lines - 1)
    return stack((_cells((label, value, 1.0)), *more))


def _yes_or_no(agrees: bool | None, yes: str, no: str) -> Block:
    return boxes_grid(((yes, agrees is True), (no, agrees is False)), x=_X, room=_ROOM, size=_SIZE)


def _months(months: int) -> str:
    return f"{months} tháng" if months else ""


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
