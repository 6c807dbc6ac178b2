"""The checks of old books as pure rules: what is owed and what a fund has, at the end of every day."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from clubdesk.domain.book_checks import check_books
from clubdesk.domain.books import (
    BookLoan,
    BookMember,
    BookMoney,
    BookRepayment,
    BookWriteOff,
    Direction,
    HistoryBooks,
    terms_of,
)
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile
from clubdesk.domain.complaints import Fault, Findings
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.domain.schedules import Base, Pattern

TODAY = date(2025, 6, 17)
START = date(2025, 1, 17)
FEBRUARY, MARCH = date(2025, 2, 17), date(2025, 3, 17)


def loan(row: int = 2, *, principal: int = 5_000_000, lent_on: date = START) -> BookLoan:
    return BookLoan(
        row=row,
        code=f"TV001-00{row}",
        member_code="TV001",
        lent_on=lent_on,
        principal=principal,
        percent=Decimal("0.8"),
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        months=10,
    )


def paid(row: int, principal: int, interest: int = 0, *, day: date = FEBRUARY) -> BookRepayment:
    return BookRepayment(row=row, day=day, loan_code="TV001-002", principal=principal, interest=interest)


def written_off(row: int, amount: int, *, day: date = FEBRUARY) -> BookWriteOff:
    return BookWriteOff(row=row, day=day, loan_code="TV001-002", amount=amount, reason="")


def moved(
    row: int, amount: int, *, fund: str = INCOME_FUND, out: bool = False, day: date = START
) -> BookMoney:
    direction = Direction.OUT if out else Direction.IN
    return BookMoney(row=row, day=day, fund=fund, direction=direction, kind="Khác", amount=amount, words="")


BOOKS = HistoryBooks(
    club=ClubProfile(name="CLB thôn Mẫu", meeting_day=17, founded_on=START),
    members=(
        BookMember(
            row=2,
            code="TV001",
            details=MemberDetails(name="Lò Văn Mẫu", sex=Sex.MALE, joined_on=START),
        ),
    ),
    loans=(loan(),),
    money=(moved(2, 5_000_000),),
)


def faults(found: Findings) -> list[tuple[int | None, Fault, int | None]]:
    return [(one.row, one.fault, one.expected.amount) for one in found.complaints]


def check(books: HistoryBooks) -> list[tuple[int | None, Fault, int | None]]:
    return faults(check_books(books, today=TODAY))


def test_good_books_have_no_complaints() -> None:
    assert check(BOOKS) == []


def test_all_that_is_owed_may_be_paid_and_not_one_dong_more() -> None:
    assert check(replace(BOOKS, repayments=(paid(2, 4_999_999), paid(3, 1)))) == []
    over = replace(BOOKS, repayments=(paid(2, 4_999_999), paid(3, 2)))
    assert check(over) == [(3, Fault.MORE_THAN_OWED, 1)]


def test_a_row_that_pays_too_much_is_complained_about_once() -> None:
    rows = (paid(2, 50_000_000), paid(3, 500_000, day=MARCH), paid(4, 4_500_000, day=MARCH))
    assert check(replace(BOOKS, repayments=rows)) == [(2, Fault.MORE_THAN_OWED, 5_000_000)]


def test_rows_are_judged_by_date_and_not_by_their_order() -> None:
    late, early = paid(2, 3_000_000, day=MARCH), paid(3, 3_000_000)
    assert check(replace(BOOKS, repayments=(late, early))) == [(2, Fault.MORE_THAN_OWED, 2_000_000)]


def test_write_offs_and_repayments_share_what_is_owed() -> None:
    shared = replace(BOOKS, repayments=(paid(2, 3_000_000),), write_offs=(written_off(2, 2_000_001),))
    assert check(shared) == [(2, Fault.WRITE_OFF_MORE_THAN_OWED, 2_000_000)]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_money_of_the_same_day_is_there_in_any_order(order: tuple[int, int, int]) -> None:
    rows = (moved(2, 3_000_000), moved(3, 2_000_000), moved(4, 3_000_000, day=MARCH, out=True))
    books = replace(
        BOOKS, money=tuple(rows[place] for place in order), repayments=(paid(2, 3_000_000, day=MARCH),)
    )
    assert check(books) == []


def test_a_loan_the_fund_could_not_pay_is_named_with_what_was_left() -> None:
    books = replace(BOOKS, loans=(loan(2), loan(3, principal=1_000_000, lent_on=FEBRUARY)))
    assert check(books) == [(3, Fault.FUND_SHORT, 0)]
    helped = replace(books, repayments=(paid(2, 1_000_000),))
    assert check(helped) == []


def test_a_fund_that_stays_short_is_named_once_and_again_after_it_recovered() -> None:
    rows = (
        moved(2, 5_000_000),
        moved(3, 1, out=True, day=FEBRUARY),
        moved(4, 1, out=True, day=MARCH),
        moved(5, 2, day=date(2025, 4, 17)),
        moved(6, 3, out=True, day=date(2025, 5, 17)),
    )
    assert check(replace(BOOKS, money=rows)) == [(3, Fault.FUND_SHORT, 0), (6, Fault.FUND_SHORT, 0)]


def test_interest_reaches_the_funds_by_their_shares() -> None:
    shares = ((INCOME_FUND, Decimal(30)), (ACTIVITY_FUND, Decimal(70)))
    books = replace(BOOKS, interest_shares=shares, repayments=(paid(2, 0, 40_005),))

    def spend(income: int, activity: int) -> list[tuple[int | None, Fault, int | None]]:
        rows = (
            moved(2, 5_000_000),
            moved(3, income, out=True, day=FEBRUARY),
            moved(4, activity, fund=ACTIVITY_FUND, out=True, day=FEBRUARY),
        )
        return check(replace(books, money=rows))

    assert spend(12_002, 28_003) == []
    assert spend(12_003, 28_003) == [(3, Fault.FUND_SHORT, 12_002)]
    assert spend(12_002, 28_004) == [(4, Fault.FUND_SHORT, 28_003)]


def test_principal_periods_are_for_equal_principal_only() -> None:
    bullet = replace(loan(), pattern=Pattern.BULLET, principal_every=3)
    quarterly = replace(loan(), principal_every=3)
    assert terms_of(bullet, BOOKS.rules).principal_every == 1
    assert terms_of(quarterly, BOOKS.rules).principal_every == 3


def test_books_begin_with_the_founding_or_an_earlier_fact() -> None:
    assert BOOKS.begin_on == START
    early = replace(BOOKS, money=(moved(2, 1, day=date(2024, 12, 1)),))
    assert early.begin_on == date(2024, 12, 1)
