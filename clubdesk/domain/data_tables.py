"""The tables of the data file (data_file.md): their columns, and the rows that a period's facts make."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from clubdesk.domain.activities import counted
from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.indicators import Facts, Indicator, age_band
from clubdesk.domain.loans import Loan, Position
from clubdesk.domain.meetings import Body
from clubdesk.domain.members import Member

BALANCE = "balance"
"""The row of a fund that carries its opening and closing; every other row carries what came or went."""


class Table(StrEnum):
    """The tables, in the order in which the file holds them."""

    INDICATORS = "indicators"
    FUNDS = "funds"
    LOANS = "loans"
    MEETINGS = "meetings"
    ACTIVITIES = "activities"


class Type(StrEnum):
    """What a column holds, by the names of the Table Schema."""

    TEXT = "string"
    WHOLE = "integer"
    NUMBER = "number"
    DAY = "date"


class Status(StrEnum):
    """How a loan stands on the last day."""

    RUNNING = "running"
    OVERDUE = "overdue"
    FROZEN = "frozen"
    PAID = "paid"
    WRITTEN_OFF = "written-off"


@dataclass(frozen=True, slots=True)
class Field:
    """A column."""

    name: str
    type: Type


Value = str | int | Decimal | None
Row = tuple[Value, ...]

WHOSE = (Field("club_id", Type.TEXT), Field("period", Type.TEXT), Field("seq", Type.WHOLE))
"""What stands before every row, so that thousands of files read as one table."""


def _fields(text: str) -> tuple[Field, ...]:
    kinds = {"t": Type.TEXT, "i": Type.WHOLE, "n": Type.NUMBER, "d": Type.DAY}
    named = (word.rsplit(":", 1) for word in text.split())
    return tuple(Field(name, kinds[kind]) for name, kind in named)


FIELDS: dict[Table, tuple[Field, ...]] = {
    Table.INDICATORS: _fields("code:t part:t value:n unit:t count:i of:i"),
    Table.FUNDS: _fields("fund:t source_or_use:t opening:i in:i out:i closing:i"),
    Table.LOANS: _fields(
        "loan_id:i disbursed_on:d principal:i rate_percent_per_month:n months:i base:t pattern:t"
        " outstanding:i principal_overdue:i days_late:i status:t borrower_sex:t"
        " borrower_age_band:t borrower_household:t"
    ),
    Table.MEETINGS: _fields("held_on:d on_roll:i present:i"),
    Table.ACTIVITIES: _fields("area:t count:i people:i value:i"),
}


def tables(facts: Facts, indicators: Iterable[Indicator]) -> dict[Table, list[Row]]:
    """Every table's rows in their order; no name and no number of anybody is in them."""
    return {
        Table.INDICATORS: [
            (one.code, one.part, one.value, one.unit.value, one.count, one.of) for one in indicators
        ],
        Table.FUNDS: _fund_rows(facts),
        Table.LOANS: _loan_rows(facts),
        Table.MEETINGS: [
            (one.held_on.isoformat(), one.on_roll, one.present)
            for one in facts.meetings
            if one.body is Body.CLUB
        ],
        Table.ACTIVITIES: _activity_rows(facts),
    }


def _fund_rows(facts: Facts) -> list[Row]:
    rows: list[Row] = []
    for fund in facts.funds:
        rows.append((fund.code, BALANCE, fund.opening, 0, 0, fund.closing))
        for (kind, code), amount in sorted(fund.flows.items()):
            rows.append((fund.code, _flow(kind, code), None, max(0, amount), max(0, -amount), None))
    return rows


def _flow(kind: FlowKind, code: str) -> str:
    return f"{kind}:{code}" if code else kind.value


def _loan_rows(facts: Facts) -> list[Row]:
    people = {one.id: one for one in facts.members}
    lent = sorted(facts.lent, key=lambda loan: loan.id)
    return [_loan_row(loan, people[loan.debtor(facts.until)], facts) for loan in lent]


def _loan_row(loan: Loan, borrower: Member, facts: Facts) -> Row:
    terms, now = loan.terms, facts.positions[loan.id]
    return (
        loan.id,
        loan.begins_on.isoformat(),
        loan.first_lent,
        _percent_per_month(loan),
        terms.months,
        terms.base.value,
        terms.pattern.value,
        now.outstanding,
        now.principal_overdue,
        now.days_late,
        loan_status(now).value,
        borrower.details.sex.value,
        age_band(borrower.age(facts.until)),
        borrower.household(facts.until).value,
    )


def _percent_per_month(loan: Loan) -> Decimal:
    monthly = loan.terms.rate.monthly * 100
    exact = Decimal(monthly.numerator) / Decimal(monthly.denominator)
    return round(exact, 6).normalize()


def loan_status(now: Position) -> Status:
    """How a loan stands, in one word."""
    if not now.is_live:
        return Status.WRITTEN_OFF if now.written_off else Status.PAID
    if now.is_frozen:
        return Status.FROZEN
    return Status.OVERDUE if now.principal_overdue else Status.RUNNING


def _activity_rows(facts: Facts) -> list[Row]:
    rows: list[Row] = []
    for area in facts.areas:
        own = [line for _on, line in facts.activities if line.area == area.code]
        if own:
            done = counted(own)
            rows.append((area.code, done.times, done.people, done.value))
    return sorted(rows, key=str)


def as_rows(rows: Sequence[Row], *, club_id: str, period: str, seq: int) -> list[Row]:
    """Rows with whose they are before them."""
    return [(club_id, period, seq, *row) for row in rows]
