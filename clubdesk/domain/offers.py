"""What a borrower may be offered: a schedule summed, how two offers differ, the months a purse can bear."""

from dataclasses import dataclass, replace

from clubdesk.domain.loan_errors import InstalmentOutOfReach
from clubdesk.domain.schedules import ScheduleRow, Terms, schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Terms and the schedule they give (lending_rules 4); every sum in whole đồng."""

    terms: Terms
    rows: tuple[ScheduleRow, ...]

    @property
    def instalments(self) -> list[int]:
        """What is paid each time, principal and interest; rows that ask nothing are left out."""
        return [paid for row in self.rows if (paid := row.principal + row.interest)]

    @property
    def interest(self) -> int:
        """The interest of all rows."""
        return sum(row.interest for row in self.rows)

    @property
    def total(self) -> int:
        """Everything to pay: the loan and its interest."""
        return self.terms.principal + self.interest

    @property
    def largest(self) -> int:
        """The most that is asked at one time."""
        return max(self.instalments)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDifference:
    """What the second of two offers has more than the first, or less where negative: đồng, and months."""

    principal: int
    months: int
    interest: int
    largest: int


def offer_of(terms: Terms, *, flat_on: int | None = None) -> Offer:
    """The offer that terms make; a flat loan that runs already brings interest on `flat_on`, first lent."""
    return Offer(terms=terms, rows=schedule(terms, flat_on=flat_on))


def difference(first: Offer, second: Offer) -> OfferDifference:
    """How the second of two offers differs from the first."""
    return OfferDifference(
        principal=second.terms.principal - first.terms.principal,
        months=second.terms.months - first.terms.months,
        interest=second.interest - first.interest,
        largest=second.largest - first.largest,
    )


def months_to_pay(terms: Terms, at_most: int, *, within: int) -> int:
    """The fewest months, whole periods, with which no instalment is above `at_most` đồng.

    The months of `terms` are not looked at.

    Raises:
        InstalmentOutOfReach: even `within` months are too few.
    """
    if at_most > 0:
        # Fewer rows than this could not bring the principal back, whatever the pattern.
        rows = max(terms.principal_free_rows + 1, -(-terms.principal // at_most))
        for months in range(rows * terms.every, within + 1, terms.every):
            if offer_of(replace(terms, months=months)).largest <= at_most:
                return months
    raise InstalmentOutOfReach(at_most=at_most, within=within)
