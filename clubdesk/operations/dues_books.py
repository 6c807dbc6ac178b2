"""The dues book of a year, and the years that have one."""

from datetime import date

from clubdesk.domain.dues_book import DuesBook, dues_book
from clubdesk.domain.dues_rules import last_payable
from clubdesk.operations.dues import dues_of_roll, dues_rules


def year_of_dues(year: int, on: date) -> DuesBook:
    """The dues book of a year as it stands on a day."""
    # A period of twelve months may have begun in the year before.
    roll = dues_of_roll(on, since=date(min(year, on.year) - 1, 1, 1))
    return dues_book([(one.member, one.standing) for one in roll], year, on)


def years_of_dues(on: date) -> list[int]:
    """The years that have dues, the latest first: from the first rule to the last that can be paid for."""
    rules = dues_rules()
    first = min(rules[0].holds_from.year, on.year) if rules else on.year
    return list(range(last_payable(on).year, first - 1, -1))
