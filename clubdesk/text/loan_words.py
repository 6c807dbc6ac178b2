"""How a loan is spoken of on the screen: its terms, what stands on it, where a payment goes."""

from datetime import date

from clubdesk.domain.loans import Position
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.repayments import Split
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, Terms
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong, format_percent
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def base_words(base: Base) -> str:
    """What interest is counted on: "dư nợ giảm dần"."""
    return {
        Base.DECLINING: translate("Loans", "declining balance"),
        Base.FLAT: translate("Loans", "original principal"),
    }[base]


def pattern_words(pattern: Pattern) -> str:
    """How a loan is paid back: "gốc đều"."""
    return {
        Pattern.EQUAL_PRINCIPAL: translate("Loans", "equal principal"),
        Pattern.LEVEL: translate("Loans", "level instalments"),
        Pattern.INTEREST_THEN_BULLET: translate("Loans", "interest each period, principal at the end"),
        Pattern.BULLET: translate("Loans", "everything at the end"),
    }[pattern]


def per_words(per: RatePer) -> str:
    """The unit of a rate: "%/tháng"."""
    return {
        RatePer.MONTH: translate("Loans", "% a month"),
        RatePer.YEAR: translate("Loans", "% a year"),
    }[per]


def rate_words(rate: Rate) -> str:
    """A rate as it was typed: "0,8 %/tháng"."""
    return f"{format_percent(rate.percent)}\u00a0{per_words(rate.per)}"


def terms_sentence(terms: Terms) -> str:
    """A loan's terms in one line, with how often rows fall due where it is not monthly."""
    parts = [
        translate("Loans", "lent {day}").format(day=format_date(terms.disbursed_on)),
        translate("Loans", "{months} months").format(months=terms.months),
        translate("Loans", "{rate}, {base}").format(rate=rate_words(terms.rate), base=base_words(terms.base)),
        pattern_words(terms.pattern),
    ]
    if terms.every > 1:
        parts.append(translate("Loans", "due every {months} months").format(months=terms.every))
    if terms.principal_every > 1:
        parts.append(
            translate("Loans", "principal every {months} months").format(
                months=terms.principal_every * terms.every
            )
        )
    return " · ".join(parts)


def standing_words(now: Position) -> str:
    """What stands on a loan in two or three words: "quá hạn 61 ngày", "đến hạn"; "" when nothing does."""
    if now.principal_overdue:
        return translate("Loans", "overdue {days} days").format(days=now.days_late)
    if now.due and now.days_late:
        return translate("Loans", "due, {days} days late").format(days=now.days_late)
    return translate("Loans", "due") if now.due else ""


def standing_tint(now: Position) -> str:
    """The colour those words take: alarm, warning or quiet."""
    if now.principal_overdue:
        return "alarm"
    return "warning" if now.due else "quiet"


def due_sentence(now: Position, coming: ScheduleRow | None) -> str:
    """What is to be collected today, or that nothing is and when the next row falls due."""
    if now.due:
        return translate(
            "Loans", "To collect today {amount}: interest {interest}, principal {principal}."
        ).format(
            amount=format_dong(now.due),
            interest=format_dong(now.interest_due),
            principal=format_dong(now.principal_due),
        )
    if coming is None:
        return translate("Loans", "Nothing is owed on this loan.")
    return translate("Loans", "Nothing is due today. The next row is due {day}.").format(
        day=format_date(coming.due)
    )


def payoff_sentence(payoff: int) -> str:
    """What would close the loan today, in figures and words."""
    return translate("Loans", "Pay off today: {amount} ({words})").format(
        amount=format_dong(payoff), words=amount_in_words(payoff)
    )


def payoff_parts(split: Split, paid_on: date) -> str:
    """The pay-off figure of a day in figures, words and parts."""
    return translate(
        "Loans", "Pay-off on {day}: {amount} ({words}): principal {principal}, interest {interest}."
    ).format(
        day=format_date(paid_on),
        amount=format_dong(split.amount),
        words=amount_in_words(split.amount),
        principal=format_dong(split.principal),
        interest=format_dong(split.interest),
    )


def split_sentence(split: Split, outstanding: int) -> str:
    """Where a payment goes and what is left: "lãi 40.000 đ, gốc 460.000 đ, còn nợ 2.040.000 đ"."""
    return translate("Loans", "interest {interest}, principal {principal}, still owed {outstanding}").format(
        interest=format_dong(split.interest),
        principal=format_dong(split.principal),
        outstanding=format_dong(outstanding),
    )
