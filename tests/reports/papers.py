"""Fictitious papers for the print room's tests, and the reading of what was printed."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any, BinaryIO, TypeVar

from pypdf import PdfReader
from pypdfium2 import PdfDocument

from clubdesk.domain.births import Birth
from clubdesk.domain.composition import Composition
from clubdesk.domain.members import Circumstance, Household, Member, MemberDetails, Sex
from clubdesk.domain.posts import Body, Holding, Post, Role
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.reports.heading import ClubHeading
from clubdesk.reports.loan_facts import LoanFacts
from clubdesk.reports.loan_ledger import LedgerLine, LedgerLoan, LoanLedger, NextDue
from clubdesk.reports.loan_list import ListedLoan, LoanList
from clubdesk.reports.member_list import (
    ROLL_COLUMNS,
    TITLE,
    PeopleList,
    chosen_columns,
    roll_counts,
    roll_subtitle,
    usual_signers,
)
from clubdesk.reports.parties import Person

_Paper = TypeVar("_Paper")

LONGEST_NAME = "Hoàng Phủ Ngọc Nguyễn Thị Phương Thảo Nguyên"
MARKUP_NAME = 'Nguyễn <b>An</b> & \'Bé\' "Tư" <img src=x> <a href="file:x"> a<br'
NAMES = (LONGEST_NAME, MARKUP_NAME, "Lò Thị Sen", "Đặng Ưu Ỷ", "Ðỗ Thị Hoà & Hòa")
LARGEST_SUM = 2_311_750_000
DAY = date(2025, 6, 17)
PRINTED_ON = date(2025, 6, 18)
CODE = "7F3A-92C1-04BE"

CLUB = ClubHeading(
    name="CLB Liên thế hệ tự giúp nhau thôn Mẫu",
    village="thôn Mẫu",
    commune="Xã Mẫu Sơn",
    chair="Lò Văn Mẫu",
    accountant=LONGEST_NAME,
)


def terms(rows: int = 10, **changes: Any) -> Terms:  # noqa: ANN401
    """The largest sum in `rows` monthly rows at 0,8 %, with some of it changed."""
    usual = Terms(
        principal=LARGEST_SUM,
        rate=Rate(Decimal("0.8"), RatePer.MONTH),
        months=rows,
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        disbursed_on=date(2025, 1, 17),
        first_due=date(2025, 2, 17),
        kept_day=17,
    )
    return replace(usual, **changes)


def loan_facts(rows: int = 10, *, borrower: str = "Lò Thị Sen", number: int = 17) -> LoanFacts:
    """A loan agreed two days before it was paid out."""
    person = Person(
        name=borrower,
        code=f"TV{number:03d}",
        sex=Sex.FEMALE,
        birth=Birth(1950),
        citizen_id="001150123017",
        address="số nhà 12, thôn Mẫu",
        group="Tổ 3",
        phone="0912345678",
        household=Household.NEAR_POOR,
    )
    return LoanFacts(
        borrower=person,
        code=f"TV{number:03d}-031",
        terms=terms(rows),
        purpose="chăn nuôi <lợn> & gà",
        agreed_on=date(2025, 1, 15),
    )


def ledger_loan(rows: int, *, borrower: str = "Lò Thị Sen", number: int = 17) -> LedgerLoan:
    """A loan with `rows` movements: the disbursement, then repayments of 1.000 đ, 1.001 đ and so on."""
    lines = [
        LedgerLine(
            on=date(2025, 1, 17),
            voucher="PC 2025/004",
            description="Giải ngân",
            lent=LARGEST_SUM,
            in_term=LARGEST_SUM,
        )
    ]
    for n in range(1, rows):
        paid = sum(range(1_000, 1_000 + n))
        lines.append(
            LedgerLine(
                on=date(2025, 1, 17) + timedelta(days=n),
                voucher=f"PT 2025/{n:03d}",
                description=f"Thu kỳ {n}",
                principal=999 + n,
                interest=40_000 + n,
                in_term=LARGEST_SUM - paid,
                overdue=n % 3 * 500_000,
            )
        )
    return LedgerLoan(
        facts=loan_facts(borrower=borrower, number=number),
        lines=tuple(lines[:rows]),
        next_due=NextDue(due=date(2025, 7, 17), principal=500_000, interest=24_000),
        payoff=3_024_000,
    )


def ledger(*loans: LedgerLoan) -> LoanLedger:
    """A ledger of the sample club."""
    return LoanLedger(club=CLUB, on=DAY, printed_on=PRINTED_ON, control_code=CODE, loans=loans)


def loan_list(rows: int) -> LoanList:
    """A list of `rows` loans with borrowers in turn."""
    loans = tuple(
        ListedLoan(
            code=f"TV{n:03d}-{n:03d}",
            borrower=NAMES[n % len(NAMES)],
            group=f"Tổ {n % 9}",
            disbursed_on=date(2025, 1, 17),
            principal=LARGEST_SUM if n == 1 else 5_000_000,
            rate=Rate(Decimal("9.6"), RatePer.YEAR),
            months=12,
            principal_paid=1_000_000 + n,
            outstanding=4_000_000 - n,
            overdue=n % 2 * 500_000,
            interest_due=n % 3 * 24_000,
            days_late=n % 40,
        )
        for n in range(1, rows + 1)
    )
    return LoanList(club=CLUB, on=DAY, printed_on=PRINTED_ON, control_code=CODE, loans=loans)


def listed_people(rows: int) -> tuple[MemberLine, ...]:
    """People with names in turn, of whom everything a list can tell is known."""
    return tuple(_listed_person(n) for n in range(1, rows + 1))


def _listed_person(n: int) -> MemberLine:
    post = Post(id=1, body=Body.BOARD, role=Role.CHAIR, name="Chủ nhiệm", rank=1)
    holding = Holding(id=1, post=post, member_id=n, since=date(2023, 1, 17))
    details = MemberDetails(
        name=NAMES[n % len(NAMES)],
        sex=Sex.FEMALE if n % 3 else Sex.MALE,
        birth=(Birth(1950), Birth(1961, 5), Birth(1948, 3, 5), None)[n % 4],
        citizen_id=f"001161{n:06d}",
        phone=f"09123{n:05d}",
        phone_owner="con gái",
        address=f"Số {n}, ngõ Mẫu, đường Nguyễn Thị Minh Khai",
        hamlet="Thôn Mẫu Trung",
        group=f"Tổ {n % 5}",
        circumstances=frozenset(list(Circumstance)[: n % 4]),
        insurance_card=f"GD 4 0106 {n:08d}",
        insurance_until=date(2025, 12, 31),
        joined_on=date(2023, 1, 17),
        note="Hay đau chân, nhờ con đưa đi sinh hoạt" if n % 7 == 0 else "",
    )
    return MemberLine(
        member=Member(id=n, code=f"TV{n:03d}", details=details),
        is_on_roll=True,
        age=DAY.year - details.birth.year if details.birth else None,
        household=list(Household)[n % 5],
        outstanding=n % 2 * LARGEST_SUM,
        holdings=(holding,) if n == 2 else (),
    )


def people_list(rows: int, telling: tuple[ListColumn, ...] = ROLL_COLUMNS, **changes: Any) -> PeopleList:  # noqa: ANN401
    """The roll of so many members, with some of the paper changed."""
    counts = Composition(members=60, women=41, older=37, second=48, poor=6, near_poor=7)
    usual = PeopleList(
        club=CLUB,
        title=TITLE,
        subtitle=roll_subtitle(DAY),
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=None,
        columns=chosen_columns(listed_people(rows), telling),
        closing=roll_counts(counts),
        signers=usual_signers(CLUB),
    )
    return replace(usual, **changes)


def drawn(draw: Callable[[_Paper, BinaryIO], None], paper: _Paper) -> bytes:
    """The PDF of a paper."""
    out = BytesIO()
    draw(paper, out)
    return out.getvalue()


def read_pages(pdf: bytes) -> list[str]:
    """The text of each page, lines joined by single spaces."""
    texts = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert all(unicodedata.is_normalized("NFC", text) for text in texts)
    return [" ".join(text.split()) for text in texts]


def places_across(pdf: bytes) -> list[float]:
    """The x of both ends of every line of text on every page, in points."""
    ends = []
    with PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            for place in range(text.count_rects()):
                left, _bottom, right, _top = text.get_rect(place)
                ends += [left, right]
    return ends
