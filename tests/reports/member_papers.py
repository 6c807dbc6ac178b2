"""Fictitious people for the tests of their own papers."""

from datetime import date
from typing import Any

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    Member,
    MemberDetails,
    Purpose,
    Sex,
    Spell,
)
from clubdesk.domain.posts import Body, Holding, Post, Role
from clubdesk.reports.member_data import MemberDataPaper
from clubdesk.reports.member_money import PaperEntry, PaperLoan, PaperYear
from clubdesk.reports.member_page import MemberPaper
from tests.reports.papers import CLUB, CODE, DAY, LARGEST_SUM, PRINTED_ON


def person(name: str = "Lò Thị Sen", **changes: Any) -> Member:  # noqa: ANN401
    """Somebody of whom everything is known."""
    known: dict[str, Any] = {
        "given_name": "Sen",
        "birth": Birth(1950, 6, 12),
        "citizen_id": "001150000017",
        "phone": "0948618798",
        "phone_owner": "con gái & rể",
        "address": "Số 5 <ngõ 12>",
        "hamlet": "Thôn Mẫu",
        "group": "Tổ 3",
        "household": Household.POOR,
        "reviews": (HouseholdReview(2025, Household.NEAR_POOR),),
        "circumstances": frozenset({Circumstance.ALONE, Circumstance.NO_PENSION}),
        "ethnic_group": "03",
        "in_association": True,
        "association_card": "AC-77",
        "insurance_card": "GD4010112345678",
        "insurance_until": date(2025, 12, 31),
        "earlier": (
            Spell(
                joined_on=date(2020, 1, 17), left_on=date(2021, 5, 1), why=LeavingReason.MOVED, words="về quê"
            ),
        ),
        "consents": (
            Consent(purpose=Purpose.ETHNIC_GROUP, given_on=date(2024, 2, 1)),
            Consent(purpose=Purpose.PHOTO, given_on=date(2024, 2, 1), withdrawn_on=date(2025, 1, 5)),
        ),
        "note": "Nghe kém",
    }
    details = MemberDetails(name=name, sex=Sex.FEMALE, joined_on=date(2023, 1, 17), **known | changes)
    return Member(id=1, code="TV017", details=details)


def holding() -> Holding:
    """Chair since 2024, elected the month before."""
    post = Post(id=1, body=Body.BOARD, role=Role.CHAIR, name="Chủ nhiệm", rank=1)
    return Holding(
        id=1,
        post=post,
        member_id=1,
        since=date(2024, 2, 1),
        elected_on=date(2024, 1, 17),
        area="phụ trách chung",
    )


def paper_loan(number: int, **changes: Any) -> PaperLoan:  # noqa: ANN401
    """A loan half paid back, always on time."""
    usual: dict[str, Any] = {
        "code": f"TV017-{number:03d}",
        "round": number,
        "disbursed_on": date(2025, 1, 17),
        "purpose": "chăn nuôi <lợn> & gà",
        "principal": LARGEST_SUM,
        "principal_paid": LARGEST_SUM - 1_000,
        "interest_paid": 40_000,
        "written_off": 0,
        "outstanding": 1_000,
        "due": 500,
        "days_late": 0,
        "on_time": True,
    }
    return PaperLoan(**usual | changes)


def member_paper(member: Member, *, loans: int = 1, years: int = 1) -> MemberPaper:
    """A page of a person with so many loans and years."""
    return MemberPaper(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        member=member,
        age=75,
        posts=(holding(),) if loans else (),
        years=tuple(
            PaperYear(year=2000 + n, present=9, stand_ins=0, excused=1, absent=2) for n in range(years)
        ),
        loans=tuple(paper_loan(n) for n in range(1, loans + 1)),
        other_received=60_000,
        other_paid=200_000,
        merged_codes=("TV045",),
    )


def member_data(member: Member, *, entries: int = 1) -> MemberDataPaper:
    """What is held about a person with so many entries, and about the one who was merged into them."""
    return MemberDataPaper(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        member=member,
        posts=(holding(),),
        years=(PaperYear(year=2025, present=5, stand_ins=0, excused=0, absent=1),),
        loans=(paper_loan(1),),
        entries=tuple(
            PaperEntry(
                on=DAY, voucher=f"PT 2025/{n:03d}", words=f"Trả nợ lần {n}", received=1_000 + n, paid=0
            )
            for n in range(1, entries + 1)
        ),
        merged=(person("Lò Thị Xen", phone="0911111111"),),
    )
