"""Checking the books: a flat list of small checks, each naming what does not fit."""

from collections.abc import Callable, Iterator
from datetime import date

from clubdesk.domain.findings import Finding, Flaw
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.positions import is_finished
from clubdesk.domain.schedules import schedule
from clubdesk.operations.finding_names import named
from clubdesk.store import audit, clubs, ledger, loans
from clubdesk.store.chain import first_broken_log_row
from clubdesk.store.made import changed_part

Progress = Callable[[int, int], None]


def check_books(*, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    """Everything wrong with the open file; nothing found means that the books are whole and add up."""
    progress(0, len(_CHECKS) + 1)
    damage = audit.file_damage()
    if damage:
        return [Finding(Flaw.FILE_DAMAGED, damage)]
    found = []
    for done, check in enumerate(_CHECKS, start=1):
        progress(done, len(_CHECKS) + 1)
        found += _findings(check)
    return named(found)


def check_sums() -> list[Finding]:
    """The quick part of the check: chains, voucher numbers and balances, without each loan and each card."""
    return named(finding for check in _QUICK_CHECKS for finding in _findings(check))


def _findings(check: Callable[[], Iterator[Finding]]) -> list[Finding]:
    """What a check finds; rows so damaged that they cannot be read are a finding too."""
    try:
        return list(check())
    except Exception as error:
        return [Finding(Flaw.UNREADABLE, str(error))]


def _entries_stand() -> Iterator[Finding]:
    broken = ledger.first_broken_entry()
    if broken is not None:
        yield Finding(Flaw.ENTRY_CHANGED, str(broken))


def _parts_stand() -> Iterator[Finding]:
    changed = changed_part()
    if changed:
        yield Finding(Flaw.PART_CHANGED, changed)


def _log_stands() -> Iterator[Finding]:
    broken = first_broken_log_row()
    if broken is not None:
        yield Finding(Flaw.LOG_CHANGED, str(broken))


def _facts_stand() -> Iterator[Finding]:
    for subject in audit.changed_subjects():
        yield Finding(Flaw.FACTS_CHANGED, subject)


def _entries_balance() -> Iterator[Finding]:
    for entry_id, difference in audit.unbalanced_funds():
        yield Finding(Flaw.ENTRY_UNBALANCED, _voucher(entry_id), difference, 0)


def _vouchers_have_no_gap() -> Iterator[Finding]:
    for series, year, numbers, last in audit.voucher_series():
        if numbers != last:
            yield Finding(Flaw.VOUCHER_GAP, f"{series} {year}", numbers, last)


def _kept_sums_hold() -> Iterator[Finding]:
    for account_id, month, kept, summed in audit.wrong_kept_sums():
        yield Finding(Flaw.KEPT_SUM_WRONG, f"{account_id} {month}", kept, summed)


def _places_are_not_negative() -> Iterator[Finding]:
    names = {fund.id: fund.name for fund in clubs.load_funds()}
    for account in clubs.load_accounts():
        if account.type is AccountType.PLACE:
            _day, lowest = ledger.lowest_balance_from(account.id, date.min)
            if lowest < 0:
                yield Finding(Flaw.PLACE_NEGATIVE, names[account.fund_id], lowest, 0)


def _loans_fit() -> Iterator[Finding]:
    owed = 0
    for loan in loans.load_loans(loans.find_all()):
        owed += loan.outstanding
        kept, is_settled = loans.kept_balance(loan.id)
        if (kept, is_settled) != (loan.outstanding, is_finished(loan)):
            yield Finding(Flaw.LOAN_BALANCE_WRONG, loan.code, kept, loan.outstanding)
        if loan.rows != schedule(loan.terms, flat_on=loan.first_lent):
            yield Finding(Flaw.SCHEDULE_CHANGED, loan.code)
    income = clubs.load_books()[clubs.load_income_fund().id]
    booked = ledger.balance(income.loans.id, date.max)
    if booked != owed:
        yield Finding(Flaw.OUTSTANDING_DIFFERS, clubs.load_income_fund().name, booked, owed)


def _payments_fit() -> Iterator[Finding]:
    for entry_id, paid, cash in audit.wrong_payments():
        yield Finding(Flaw.PAYMENT_DIFFERS, _voucher(entry_id), paid, cash)


def _voucher(entry_id: int) -> str:
    return str(ledger.load_entry(entry_id).voucher)


_CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    _entries_stand,
    _log_stands,
    _parts_stand,
    _facts_stand,
    _entries_balance,
    _vouchers_have_no_gap,
    _kept_sums_hold,
    _places_are_not_negative,
    _loans_fit,
    _payments_fit,
)

_QUICK_CHECKS = (
    _entries_stand,
    _log_stands,
    _vouchers_have_no_gap,
    _kept_sums_hold,
    _places_are_not_negative,
)
