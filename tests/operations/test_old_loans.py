"""Running loans come in on a cut-off day; products; each opening figure is corrected once."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from clubdesk.domain.changes import Extension
from clubdesk.domain.decisions import Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.domain.lending_errors import CorrectedAlready, ImpossibleOpening, NotAnOpening, ProductNameTaken
from clubdesk.domain.loan_errors import BeforeDisbursement, LoanIsChanged, ReversalStands
from clubdesk.domain.member_errors import NameMissing
from clubdesk.domain.positions import payoff, position
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.lending_rules import list_products, retire_product, save_product, terms_of
from clubdesk.operations.loan_changes import extend
from clubdesk.operations.loans import lend, loan_page
from clubdesk.operations.old_loans import Figure, OldLoan, bring_in, correct_opening, corrections
from clubdesk.operations.repayments import record_repayment
from clubdesk.store.loans import load_loan
from tests.builders import TODAY, a_loan, a_member, some_terms

pytestmark = pytest.mark.usefixtures("open_club")
CUT_OFF = date(2025, 1, 31)
BEGUN = date(2024, 10, 17)


def old_loan(**changes: object) -> OldLoan:
    """5.000.000 đ of October, 3.500.000 đ still owed on the cut-off day, next due 17/02."""
    terms = some_terms(principal=3_500_000, months=7, disbursed_on=BEGUN, first_due=date(2025, 2, 17))
    return OldLoan(
        member_id=a_member().id,
        terms=replace(terms, **changes),  # type: ignore[arg-type]
        on=CUT_OFF,
        lent=5_000_000,
        interest_paid=135_000,
    )


def test_an_old_loan_stands_in_the_books_from_the_cut_off_day() -> None:
    loan, done = bring_in(old_loan(), today=TODAY)
    assert done.voucher.startswith("PK")
    income = fund_totals(CUT_OFF)[0]
    assert (income.cash, income.outstanding) == (50_000_000, 3_500_000)
    assert position(loan, date(2025, 1, 30)).outstanding == 0
    february = position(loan, date(2025, 2, 17))
    assert (february.outstanding, february.principal_due, february.interest_due) == (
        3_500_000,
        500_000,
        35_000,
    )
    assert loan_page(loan.id, TODAY).rows == loan.rows
    assert check_books() == []


def test_a_flat_loan_goes_on_bringing_interest_on_what_was_first_lent() -> None:
    loan, _done = bring_in(old_loan(base=Base.FLAT), today=TODAY)
    assert loan.rows[0].interest == 50_000
    assert position(loan, date(2025, 2, 17)).interest_due == 50_000


def test_the_period_that_runs_began_with_the_due_date_before() -> None:
    loan, _done = bring_in(old_loan(), today=TODAY)
    assert payoff(loan, CUT_OFF) == 3_535_000
    early, _done = bring_in(
        replace(old_loan(first_due=date(2025, 2, 25), kept_day=25), on=date(2025, 1, 28)), today=TODAY
    )
    assert payoff(early, date(2025, 2, 4)) == 3_500_000


def test_a_loan_behind_on_the_cut_off_day_is_late_from_its_own_due_date() -> None:
    loan, _done = bring_in(old_loan(first_due=date(2025, 1, 17), months=7), today=TODAY)
    assert position(loan, CUT_OFF).days_late == 14


def test_nothing_is_paid_on_it_before_the_cut_off_day() -> None:
    loan, _done = bring_in(old_loan(), today=TODAY)
    with pytest.raises(BeforeDisbursement):
        record_repayment(loan.id, amount=100_000, paid_on=date(2025, 1, 30), today=TODAY)
    record_repayment(loan.id, amount=535_000, paid_on=date(2025, 2, 17), today=TODAY)
    assert load_loan(loan.id).outstanding == 3_000_000


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"lent": 3_000_000}, ImpossibleOpening),
        ({"on": date(2024, 10, 16)}, ImpossibleOpening),
        ({"interest_paid": -1}, ImpossibleAmount),
    ],
)
def test_opening_figures_that_do_not_fit_are_refused(
    changes: dict[str, object], refusal: type[ClubError]
) -> None:
    with pytest.raises(refusal):
        bring_in(replace(old_loan(), **changes), today=TODAY)  # type: ignore[arg-type]


def test_each_figure_is_corrected_once_with_a_comment_and_the_difference_is_booked() -> None:
    loan, done = bring_in(old_loan(), today=TODAY)
    with pytest.raises(ReasonMissing):
        correct_opening(loan.id, Figure.OUTSTANDING, 3_000_000, comment=" ")
    correct_opening(loan.id, Figure.OUTSTANDING, 3_000_000, comment="Sổ cũ cộng sai")
    assert fund_totals(CUT_OFF)[0].outstanding == 3_000_000
    assert sum(row.principal for row in load_loan(loan.id).rows) == 3_000_000
    correct_opening(loan.id, Figure.NEXT_DUE, date(2025, 2, 20), comment="Đọc nhầm ngày")
    correct_opening(loan.id, Figure.LENT, 6_000_000, comment="Đọc nhầm")
    correct_opening(loan.id, Figure.INTEREST_PAID, 150_000, comment="Đọc nhầm")
    kept = load_loan(loan.id)
    assert kept.opening is not None
    assert (kept.opening.lent, kept.opening.interest_paid) == (6_000_000, 150_000)
    assert kept.rows[1].due == date(2025, 3, 20)
    assert corrections(loan.id)[Figure.OUTSTANDING] == ("3500000", "3000000", "Sổ cũ cộng sai")
    for figure, value in ((Figure.OUTSTANDING, 1_000_000), (Figure.NEXT_DUE, date(2025, 3, 1))):
        with pytest.raises(CorrectedAlready):
            correct_opening(loan.id, figure, value, comment="Lại sai")
    assert check_books() == []
    entries = loan_page(loan.id, TODAY).entries
    correction = next(one for one in entries if one.entry.kind is EntryKind.CORRECTION)
    with pytest.raises(ReversalStands):
        reverse_entry(correction.id, reason="Nhầm", on=TODAY, today=TODAY)
    reverse_entry(done.entry_id, reason="Ghi hai lần", on=TODAY, today=TODAY)
    assert fund_totals(TODAY)[0].outstanding == 0
    assert check_books() == []


def test_what_cannot_be_corrected_is_said() -> None:
    lent = a_loan(a_member("Vay Mới Mẫu"))
    with pytest.raises(NotAnOpening):
        correct_opening(lent.id, Figure.LENT, 1, comment="Sai")
    loan, _done = bring_in(old_loan(), today=TODAY)
    with pytest.raises(ImpossibleOpening):
        correct_opening(loan.id, Figure.OUTSTANDING, 5_000_001, comment="Sai")
    record_repayment(loan.id, amount=2_535_000, paid_on=date(2025, 2, 17), today=TODAY)
    with pytest.raises(ImpossibleAmount):
        correct_opening(loan.id, Figure.OUTSTANDING, 2_000_000, comment="Sai")
    decided = Decision(decided_on=date(2025, 3, 17), reason="Ốm")
    extend(
        loan.id,
        on=date(2025, 3, 17),
        extension=Extension(more_rows=1),
        decision=decided,
        today=TODAY,
    )
    with pytest.raises(LoanIsChanged):
        correct_opening(loan.id, Figure.OUTSTANDING, 3_400_000, comment="Sai")


LIVESTOCK = LoanProduct(
    id=0,
    name="Chăn nuôi  12 tháng",
    rate=Rate(Decimal("0.8")),
    months=12,
    base=Base.DECLINING,
    pattern=Pattern.EQUAL_PRINCIPAL,
)


def test_a_product_is_a_set_of_terms_under_a_name() -> None:
    product = save_product(LIVESTOCK)
    assert product.name == "Chăn nuôi 12 tháng"
    assert list_products(TODAY) == [product]
    terms = terms_of(product, principal=6_000_000, disbursed_on=date(2025, 5, 20))
    assert (terms.months, terms.first_due, terms.grace_days) == (12, date(2025, 6, 17), 10)
    loan, _done = lend(a_member().id, terms, agreed_on=date(2025, 5, 17), today=TODAY)
    save_product(replace(product, rate=Rate(Decimal("0.9"))))
    assert load_loan(loan.id).terms.rate == Rate(Decimal("0.8"))
    retire_product(product.id, on=TODAY)
    assert list_products(TODAY) == []
    assert check_books() == []


def test_two_products_never_have_the_same_name() -> None:
    save_product(LIVESTOCK)
    with pytest.raises(ProductNameTaken):
        save_product(replace(LIVESTOCK, name="chan nuoi 12 thang"))
    with pytest.raises(NameMissing):
        save_product(replace(LIVESTOCK, name=" "))
