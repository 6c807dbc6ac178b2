from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.limits import Limits
from clubdesk.domain.loans import Loan
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations.lending_rules import save_product, set_rules
from clubdesk.operations.loans import loan_page
from clubdesk.ui import printing as ui_printing
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
)
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.suggestions import PickField
from clubdesk.ui.widgets.table import ListTable
from tests.conftest import TODAY
from tests.ui.loans.conftest import DISBURSED_ON, DUNG
from tests.ui.loans.driving import part, type_into


def start(page: LoansPage) -> FormDialog:
    part(page, Button, "newLoan").click()
    return part(page, FormDialog, "lending")


def fill(dialog: FormDialog, *, amount: str = "6tr", months: str = "12", rate: str = "0,8") -> None:
    borrower = part(dialog, PickField, "loanBorrower")
    QTest.keyClicks(borrower, "ngo van")
    QTest.keyClick(borrower, Qt.Key.Key_Return)
    for kind, name, text in (
        (MoneyField, "loanAmount", amount),
        (NumberField, "loanMonths", months),
        (PercentField, "loanRate", rate),
    ):
        type_into(part(dialog, kind, name), text)


def shown_rows(dialog: FormDialog) -> list[tuple[str, ...]]:
    model = part(dialog, ListTable, "scheduleRows").model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_a_loan_is_previewed_and_paid_out(
    lent: dict[str, Loan], page: LoansPage, session: ClubSession
) -> None:
    dialog = start(page)
    assert part(dialog, Banner, "moneyToLend").text() == "The Income Fund has 12.000.000\u00a0đ to lend."
    fill(dialog)
    previewed = shown_rows(dialog)
    assert len(previewed) == 12
    assert previewed[0] == ("1", "17/07/2025", "500.000", "48.000", "548.000", "5.500.000")
    assert part(dialog, QLabel, "scheduleSummary").text() == (
        "12 instalments, each at most 548.000\u00a0đ; interest in all 312.000\u00a0đ: "
        "Ba trăm mười hai nghìn đồng."
    )
    type_into(part(dialog, TextField, "loanPurpose"), "nuoi ga")
    type_into(part(dialog, DateField, "loanAgreedOn"), "17/6/2025")
    QTest.keyClick(part(dialog, DateField, "loanFirstDue"), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.notice.banner.text() == f"Paid out PC 2025/003: 6.000.000\u00a0đ to {DUNG}."
    assert page.card.heading.text() == f"{DUNG} · TV003-003"
    stored = loan_page(3, TODAY)
    assert (stored.purpose, stored.agreed_on) == ("nuoi ga", TODAY)
    assert stored.loan.terms.rate == Rate(Decimal("0.8"))
    assert [row.due for row in stored.loan.rows][:2] == [date(2025, 7, 17), date(2025, 8, 17)]
    assert len(session.session_entries) == 1


def test_a_known_member_gets_the_usual_loan_in_at_most_twelve_inputs(
    lent: dict[str, Loan], page: LoansPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_product(
        LoanProduct(
            id=0,
            name="Chan nuoi 12 thang",
            rate=Rate(Decimal("0.8")),
            months=12,
            base=Base.DECLINING,
            pattern=Pattern.EQUAL_PRINCIPAL,
        )
    )
    printed: list[str] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: printed.append(paper.title))
    inputs = 0

    def give(*typed: str | Qt.Key) -> None:
        nonlocal inputs
        for one in typed:
            field = dialog.focusWidget()
            assert field is not None
            inputs += 1
            if isinstance(one, str):
                QTest.keyClicks(field, one)
            else:
                QTest.keyClick(field, one)

    dialog = start(page)
    enter = Qt.Key.Key_Return
    give("ngo van", enter, "chan", enter, "nuoi ga", enter, "6tr")
    dialog.primary.click()
    part(page, Button, "paidOutNote").click()
    opened_paid_and_printed = 3
    assert inputs + opened_paid_and_printed <= 12
    assert printed == ["Giấy nhận nợ"]
    terms, stored = loan_page(3, TODAY).loan.terms, loan_page(3, TODAY)
    assert (terms.principal, terms.months, terms.rate) == (6_000_000, 12, Rate(Decimal("0.8")))
    assert (stored.borrower.name, stored.purpose) == (DUNG, "nuoi ga")


def test_a_kind_of_loan_fills_in_the_terms_and_folds_them(lent: dict[str, Loan], page: LoansPage) -> None:
    product = save_product(
        LoanProduct(
            id=0,
            name="Buon ban",
            rate=Rate(Decimal("1.2")),
            months=6,
            base=Base.FLAT,
            pattern=Pattern.BULLET,
        )
    )
    dialog = start(page)
    kind = part(dialog, ChoiceField, "loanProduct")
    kind.set_key(product.id)
    kind.judged.emit()
    [rate] = dialog.findChildren(PercentField, "loanRate")
    assert (rate.isVisible(), rate.percent()) == (False, Decimal("1.2"))
    assert part(dialog, NumberField, "loanMonths").number() == 6
    part(dialog, Button, "loanMore").click()
    assert rate.isVisible()


def test_a_limit_that_would_be_broken_is_named_and_asks_for_a_decision(
    lent: dict[str, Loan], page: LoansPage
) -> None:
    set_rules(LendingRules(limits=Limits(ceilings=(5_000_000,))), holds_from=DISBURSED_ON)
    dialog = start(page)
    fill(dialog)
    part(dialog, MoneyField, "loanAmount").judged.emit()
    assert "6.000.000 đ is more than the 5.000.000 đ" in part(
        dialog, Banner, "overrideBroken"
    ).text().replace("\u00a0", " ")
    dialog.primary.click()
    reason = part(dialog, TextField, "overrideReason")
    assert dialog.form.row_of(reason).is_marked()
    assert part(dialog, MoneyField, "loanAmount").amount() == 6_000_000
    type_into(reason, "Nha bi bao")
    type_into(part(dialog, NumberField, "overrideVotesFor"), "40")
    dialog.primary.click()
    assert not dialog.isVisible()
    assert loan_page(3, TODAY).loan.terms.principal == 6_000_000


@pytest.mark.usefixtures("lent")
def test_how_the_borrower_paid_before_is_told_once_chosen(page: LoansPage) -> None:
    dialog = start(page)
    borrower = part(dialog, PickField, "loanBorrower")
    history = part(dialog, QLabel, "loanHistory")
    for letters, told in (
        ("ngo van", "Has not borrowed before."),
        ("pham thi", "Rounds so far: 1; 4 of 4 instalments late, at most by 120 days."),
        ("lo thi", "Rounds so far: 1, always on time."),
    ):
        type_into(borrower, letters)
        QTest.keyClick(borrower, Qt.Key.Key_Return)
        assert history.text() == told
    type_into(borrower, "ai do")
    borrower.judged.emit()
    assert not history.text().strip()


def test_within_the_limits_nothing_more_is_asked(lent: dict[str, Loan], page: LoansPage) -> None:
    set_rules(LendingRules(limits=Limits(ceilings=(5_000_000,))), holds_from=DISBURSED_ON)
    dialog = start(page)
    fill(dialog, amount="5tr")
    assert not [one for one in dialog.findChildren(TextField, "overrideReason") if one.isVisible()]
    dialog.primary.click()
    assert loan_page(3, TODAY).borrower.name == DUNG


@pytest.mark.usefixtures("empty_club")
def test_the_first_loan_of_a_club(page: LoansPage) -> None:
    part(page, Button, "firstLoan").click()
    dialog = part(page, FormDialog, "lending")
    assert part(dialog, DateField, "loanAgreedOn").day() == TODAY
    fill(dialog)
    dialog.primary.click()
    assert page.card.heading.text() == f"{DUNG} · TV003-001"
    assert page.lend.isVisible()


@pytest.mark.usefixtures("lent")
def test_the_rate_has_no_default_and_must_be_typed(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog, rate="")
    dialog.primary.click()
    assert dialog.form.row_of(part(dialog, PercentField, "loanRate")).is_marked()
    assert page.list.listed() == [2, 1]


@pytest.mark.usefixtures("lent")
def test_more_terms_are_unfolded_and_kept(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog)
    part(dialog, Button, "loanMore").click()
    part(dialog, ChoiceField, "loanEvery").set_key(3)
    part(dialog, ChoiceField, "loanEvery").judged.emit()
    type_into(part(dialog, NumberField, "loanPrincipalFree"), "1")
    part(dialog, ChoiceField, "loanBase").set_key(Base.FLAT)
    type_into(part(dialog, DateField, "loanFirstDue"), "30/9/2025")
    dialog.primary.click()
    terms = loan_page(3, TODAY).loan.terms
    assert (terms.every, terms.principal_free_rows, terms.base) == (3, 1, Base.FLAT)
    assert (terms.first_due, terms.kept_day) == (date(2025, 9, 30), 30)


@pytest.mark.usefixtures("lent")
def test_terms_without_meaning_for_the_pattern_are_not_asked(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog)
    part(dialog, Button, "loanMore").click()
    assert part(dialog, ChoiceField, "loanPrincipalEvery").isVisible()
    pattern = part(dialog, ChoiceField, "loanPattern")
    pattern.set_key(Pattern.BULLET)
    pattern.judged.emit()
    assert not [one for one in dialog.findChildren(ChoiceField, "loanPrincipalEvery") if one.isVisible()]
    dialog.primary.click()
    assert loan_page(3, TODAY).loan.terms.pattern is Pattern.BULLET


@pytest.mark.usefixtures("lent")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("loanAmount", "20tr"),
        ("loanFirstDue", "17/6/2025"),
        ("loanDisbursedOn", "18/6/2025"),
        ("loanAgreedOn", "18/6/2025"),
    ],
)
def test_what_cannot_stand_is_said_beside_its_field(page: LoansPage, name: str, text: str) -> None:
    dialog = start(page)
    fill(dialog)
    field = part(dialog, TextField, name)
    type_into(field, text)
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.form.row_of(field).is_marked()
    assert page.list.listed() == [2, 1]


@pytest.mark.usefixtures("lent")
def test_more_than_the_fund_has_is_warned_of_before_saving(page: LoansPage) -> None:
    dialog = start(page)
    fill(dialog, amount="15tr")
    assert part(dialog, Banner, "moneyToLend").text() == (
        "The Income Fund has only 12.000.000\u00a0đ to lend: 3.000.000\u00a0đ too little."
    )


def test_the_form_stays_where_it_is_when_the_schedule_appears(page: LoansPage) -> None:
    dialog = start(page)
    purpose = part(dialog, TextField, "loanPurpose")
    before = purpose.mapTo(dialog.form, purpose.rect().topLeft())
    fill(dialog, months="24")
    part(dialog, PercentField, "loanRate").judged.emit()
    assert len(shown_rows(dialog)) == 24
    QApplication.processEvents()
    after = purpose.mapTo(dialog.form, purpose.rect().topLeft())
    assert (after.x(), after.y()) == (before.x(), before.y())
    dialog.accept()
