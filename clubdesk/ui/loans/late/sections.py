"""The parts of the sheet of what is late: the overdue loans, and their ages with PAR30."""

from PySide6.QtCore import Signal

from clubdesk.domain.lateness import LATE_DAYS, AgeBand
from clubdesk.operations.lateness import Lateness
from clubdesk.operations.loans import LoanLine
from clubdesk.text.amounts import format_amount, format_dong, format_share
from clubdesk.text.late_words import age_words, long_late_sentence
from clubdesk.text.member_words import grouped_phone
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.bar_picture import Bar, BarPicture
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class OverdueSection(Card):
    """The overdue loans, the latest first; Enter opens one on its page."""

    loan_wanted = Signal(int)
    letter_wanted = Signal(int)

    def __init__(self, late: Lateness) -> None:
        super().__init__(translate("Loans", "Overdue loans"), name="lateLoans")
        model = TableModel(_loan_columns())
        nothing = translate("Loans", "No loan is overdue today.")
        self.table = ListTable(
            model, name="lateTable", spoken=self.accessibleName(), empty=nothing, framed=False, whole=True
        )
        model.set_rows(late.overdue)
        self.open_loan = Button(translate("Loans", "Open the loan"), name="lateOpen", on_click=self._open)
        self.letter = Button(translate("Loans", "Print its letter"), name="lateLetter", on_click=self._write)
        row = FlowLayout()
        row.addWidget(self.open_loan)
        row.addWidget(self.letter)
        self.body.addWidget(label(_overdue_words(late), "bold", name="lateSum"))
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.table.row_activated.connect(lambda line: self.loan_wanted.emit(line.loan.id))
        self.table.select_first()
        for button in (self.open_loan, self.letter):
            button.setVisible(bool(late.overdue))

    def _open(self) -> None:
        line = self.table.selected_row()
        if isinstance(line, LoanLine):
            self.loan_wanted.emit(line.loan.id)

    def _write(self) -> None:
        line = self.table.selected_row()
        if isinstance(line, LoanLine):
            self.letter_wanted.emit(line.loan.id)


class AgesSection(Card):
    """PAR30 with its figures, and the live loans by how many days they are late, as a table and a picture."""

    def __init__(self, late: Lateness) -> None:
        super().__init__(translate("Loans", "Ages and PAR30"), name="lateAges")
        par = translate("Loans", "PAR{days}: {share}").format(days=LATE_DAYS, share=format_share(late.par30))
        self.body.addWidget(label(par, "figure", name="lateParFigure"))
        self.body.addWidget(label(long_late_sentence(late.long_late, late.outstanding), name="latePar"))
        plain = translate(
            "Loans", "PAR30 is the part of the money lent out that is in danger: the lower, the better."
        )
        self.body.addWidget(label(plain, "quiet"))
        self.body.addSpacing(6)
        title = translate("Loans", "How many days late")
        self.body.addWidget(label(title, "bold"))
        self.picture = BarPicture(name="lateAgesPicture")
        self.picture.show_bars([_bar(band) for band in late.ages])
        model = TableModel(_age_columns())
        self.table = ListTable(model, name="lateAgesTable", spoken=title, framed=False, whole=True)
        model.set_rows([*late.ages, _total(late.ages)])
        self.body.addWidget(self.table)
        self.body.addSpacing(6)
        self.body.addWidget(self.picture)
        counted = translate(
            "Loans",
            "Every loan with an unpaid instalment is counted from its due date, within the grace days too; "
            "frozen loans are not.",
        )
        self.body.addWidget(label(counted, "quiet"))


def _overdue_words(late: Lateness) -> str:
    principal, interest = late.overdue_total
    words = translate(
        "Loans", "Overdue loans: {count}. To collect: principal {principal}, interest {interest}."
    )
    return words.format(
        count=len(late.overdue), principal=format_dong(principal), interest=format_dong(interest)
    )


def _loan_columns() -> list[Column[LoanLine]]:
    return [
        Column(
            title=translate("Loans", "Borrower"),
            text=lambda line: line.borrower.name,
            quiet=_quiet_words,
            stretch=True,
        ),
        Column(
            title=translate("Loans", "Days late"),
            text=lambda line: str(line.position.days_late),
            tint=lambda line: "alarm" if line.position.days_late > LATE_DAYS else "warning",
            bold=lambda _line: True,
            right=True,
        ),
        Column(
            title=translate("Loans", "Overdue principal"),
            text=lambda line: format_amount(line.position.principal_overdue),
            right=True,
        ),
        Column(
            title=translate("Loans", "Interest due"),
            text=lambda line: format_amount(line.position.interest_due),
            right=True,
        ),
        Column(
            title=translate("Loans", "Still owed"),
            text=lambda line: format_amount(line.position.outstanding),
            right=True,
        ),
    ]


def _quiet_words(line: LoanLine) -> str:
    phone = grouped_phone(line.borrower.details.phone)
    return " · ".join(filter(None, (phone, line.loan.code)))


def _age_columns() -> list[Column[AgeBand]]:
    def amount(title: str, read: str) -> Column[AgeBand]:
        return Column(
            title=title, text=lambda band: format_amount(getattr(band, read)), bold=_is_total, right=True
        )

    return [
        Column(
            title=translate("Loans", "Late by"),
            text=lambda band: translate("Loans", "Together") if _is_total(band) else age_words(band),
            bold=_is_total,
            stretch=True,
        ),
        amount(translate("Loans", "Number of loans"), "loans"),
        amount(translate("Loans", "Still owed"), "outstanding"),
        amount(translate("Loans", "Overdue principal"), "overdue"),
    ]


def _total(bands: tuple[AgeBand, ...]) -> AgeBand:
    sums = (sum(column) for column in zip(*(band[2:] for band in bands), strict=True))
    return AgeBand(0, None, *sums)


def _is_total(band: AgeBand) -> bool:
    return band.since == 0


def _bar(band: AgeBand) -> Bar:
    tint = "alarm" if band.since > LATE_DAYS else "warning"
    return Bar(age_words(band), band.outstanding, format_dong(band.outstanding), tint)
