"""What the repayment dialog says about an amount: what it contains, what it changes, why it is refused."""

from datetime import date, timedelta

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import RepaymentTooLarge
from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import position
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.interest_shares import shared_interest
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.repayments import Ask, RepaymentPreview
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rows import later_payments, rows_between


def remark_on(page: LoanPage, day: date, asked: Ask) -> str:
    """Which rows not yet due the amount asked contains, or that nothing is due."""
    if not asked.amount:
        return translate("Loans", "Nothing is due on {day}.").format(day=format_date(day))
    if not asked.ahead:
        return ""
    until = day + timedelta(days=lending_rules(day).days_ahead)
    days = [format_date(row.due) for row in rows_between(page.rows, day, until)]
    return translate("Loans", "With the row due {days}.").format(days=", ".join(days)) if days else ""


def interest_words(interest: int, day: date) -> str:
    """Which fund gets how much of the interest, where it is shared out; "" where one fund gets it all."""
    parts = shared_interest(interest, day)
    if len(parts) < 2:
        return ""
    part = translate("Loans", "{amount} to {fund}")
    told = ", ".join(part.format(amount=format_dong(amount), fund=fund.name) for fund, amount in parts)
    return translate("Loans", "Interest: {parts}.").format(parts=told)


def extra_words(preview: RepaymentPreview) -> str:
    """What becomes of principal beyond what is due where it is paid in advance; "" where nothing is."""
    if preview.extra <= 0 or not preview.after.outstanding:
        return ""
    words = translate("Loans", "{extra} is paid ahead for the next rows; the schedule stays as it is.")
    return words.format(extra=format_dong(preview.extra))


def change_words(before: Loan, after: Loan, *, day: date, today: date) -> str:
    """What a payment dated before others changes of today's figures; "" where it is the last."""
    later = later_payments(before, day)
    if not later:
        return ""
    words = translate(
        "Loans",
        "A payment of {later} is already recorded. Today: due {due} before, {due_after} after; "
        "still owed {owed} before, {owed_after} after.",
    )
    now, then = position(before, today), position(after, today)
    return words.format(
        later=format_date(later[0]),
        due=format_dong(now.due),
        due_after=format_dong(then.due),
        owed=format_dong(now.outstanding),
        owed_after=format_dong(then.outstanding),
    )


def refusal_words(loan: Loan, error: ClubError, day: date | None) -> str:
    """Why an amount is not taken; no pay-off is offered for a day before other payments."""
    later = later_payments(loan, day) if day is not None else []
    if not isinstance(error, RepaymentTooLarge) or not later:
        return sentence(error)
    words = translate(
        "Loans",
        "At most {owed} can still be taken on this day, because a payment of {later} is already "
        "recorded. Make the amount smaller.",
    )
    return words.format(owed=format_dong(error.owed), later=format_date(later[0]))
