"""How dues are put into words: months, periods, who is excused, what a person still has to pay."""

from collections.abc import Callable, Iterable
from datetime import date

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues import DuesStanding
from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.text.amounts import format_dong
from clubdesk.text.runs import runs_of
from clubdesk.text.translation import translate

_EXEMPTIONS: dict[Exemption, Callable[[], str]] = {
    Exemption.POOR: lambda: translate("Dues", "poor households"),
    Exemption.NEAR_POOR: lambda: translate("Dues", "near-poor households"),
    Exemption.AGED_70: lambda: translate("Dues", "people of 70 and over"),
    Exemption.AGED_80: lambda: translate("Dues", "people of 80 and over"),
    Exemption.BOARD: lambda: translate("Dues", "members of the board"),
}
_AMOUNTS: dict[int, Callable[[], str]] = {
    1: lambda: translate("Dues", "{amount} a month"),
    3: lambda: translate("Dues", "{amount} a quarter (3 months)"),
    12: lambda: translate("Dues", "{amount} a year (12 months)"),
}


_EVERY: dict[int, Callable[[], str]] = {
    1: lambda: translate("Dues", "every month"),
    3: lambda: translate("Dues", "every 3 months"),
    12: lambda: translate("Dues", "every 12 months"),
}


def every_words(every: int) -> str:
    """How often dues are paid, by the months of a period."""
    return _EVERY[every]()


def exemption_word(exemption: Exemption) -> str:
    """Who is excused, such as "hộ nghèo"."""
    return _EXEMPTIONS[exemption]()


def exempt_line(rule: DuesRule) -> str:
    """Everybody whom a rule excuses."""
    if not rule.exempt:
        return translate("Dues", "nobody")
    return ", ".join(exemption_word(one) for one in Exemption if one in rule.exempt)


def amount_line(rule: DuesRule) -> str:
    """How much and how often, such as "5.000 đ một tháng"."""
    if not rule.amount:
        return translate("Dues", "no dues")
    return _AMOUNTS[rule.every]().format(amount=format_dong(rule.amount))


def rule_sentence(rule: DuesRule) -> str:
    """A whole rule: from when, how much, who is excused."""
    words = translate("Dues", "From {month} on: {amount}. Excused: {exempt}.")
    return words.format(month=month_text(rule.holds_from), amount=amount_line(rule), exempt=exempt_line(rule))


def month_text(month: date) -> str:
    """A month as "07/2026"."""
    return f"{month:%m/%Y}"


def months_text(months: Iterable[date]) -> str:
    """Months by their first days, those that follow one another drawn together: "10–12/2026, 02/2027"."""
    runs = runs_of(sorted(set(months)), lambda before, month: month_after(before, 1, kept_day=1) == month)
    return ", ".join(_run_text(one[0], one[-1]) for one in runs)


def _run_text(first: date, last: date) -> str:
    if first == last:
        return month_text(first)
    if first.year == last.year:
        return f"{first:%m}–{month_text(last)}"
    return f"{month_text(first)}–{month_text(last)}"


def paid_sentence(months: Iterable[date], *, is_part: bool, after: DuesStanding) -> str:
    """What a payment pays, before it is recorded, and what lacks afterwards."""
    words = translate("Dues", "Pays dues of {months}.")
    if is_part:
        words = translate("Dues", "Pays dues of {months}, the last of them in part.")
    rest = translate("Dues", "Nothing is lacking then.")
    if after.asked:
        rest = translate("Dues", "{amount} is lacking then.").format(amount=format_dong(after.asked))
    return f"{words.format(months=months_text(months))} {rest}"


def standing_line(now: DuesStanding) -> str:
    """How somebody stands, such as "còn thiếu 15.000 đ (04–06/2026)" or "đã đóng đến 12/2026"."""
    if now.asked:
        lacking = [
            month
            for charge in now.charges
            if charge.lacking and charge.period.begins <= now.on
            for month in charge.period.months
        ]
        words = translate("Dues", "lacks {amount} ({months})")
        return words.format(amount=format_dong(now.asked), months=months_text(lacking))
    present = next((one for one in now.charges if one.period.begins <= now.on < one.period.after), None)
    if present is not None and present.exempt:
        return translate("Dues", "excused: {why}").format(why=exemption_word(present.exempt))
    if now.paid_until is not None:
        return translate("Dues", "paid until {month}").format(month=month_text(now.paid_until))
    return translate("Dues", "nothing to pay")
