"""A fund's month by kind: the kinds add up to what came in and went out, reversals on the other side."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.ledger import Account, AccountType, Entry, EntryKind, Line, moved, reversal_lines
from clubdesk.domain.month_money import Moved, fund_month

CASH = Account(1, 1, AccountType.PLACE, "Tiền mặt")
BANK = Account(2, 1, AccountType.PLACE, "Ngân hàng")
LOANS = Account(3, 1, AccountType.LOANS, "")
INTEREST = Account(4, 1, AccountType.INTEREST, "")
DUES = Account(5, 1, AccountType.RECEIPT, "Phí thành viên")
VISITS = Account(6, 1, AccountType.PAYMENT, "Thăm hỏi")
OTHER_CASH = Account(7, 2, AccountType.PLACE, "Tiền mặt")
OTHER_INTEREST = Account(8, 2, AccountType.INTEREST, "")

AMOUNTS = st.integers(1, 10**9)


def entry(lines: tuple[Line, ...], kind: EntryKind = EntryKind.RECEIPT) -> Entry:
    """An entry of the month."""
    return Entry(dated_on=date(2025, 6, 17), kind=kind, lines=lines)


RECEIPTS = AMOUNTS.map(lambda amount: entry(moved(CASH, DUES, amount)))
PAYMENTS = AMOUNTS.map(lambda amount: entry(moved(VISITS, CASH, amount)))
LENDING = AMOUNTS.map(lambda amount: entry(moved(LOANS, CASH, amount)))
CHANGES_OF_PLACE = AMOUNTS.map(lambda amount: entry(moved(BANK, CASH, amount)))
REPAYMENTS = st.tuples(AMOUNTS, AMOUNTS).map(
    lambda pair: entry((*moved(CASH, LOANS, pair[0]), *moved(OTHER_CASH, OTHER_INTEREST, pair[1])))
)
TOP_UPS = st.tuples(AMOUNTS, AMOUNTS).map(
    lambda pair: entry((*moved(LOANS, CASH, pair[0]), *moved(CASH, INTEREST, pair[1])))
)
ANY = st.one_of(RECEIPTS, PAYMENTS, LENDING, CHANGES_OF_PLACE, REPAYMENTS, TOP_UPS)


@given(opening=st.integers(0, 10**9), entries=st.lists(st.tuples(ANY, st.booleans()), max_size=12))
def test_the_month_closes_with_what_its_places_hold(opening: int, entries: list[tuple[Entry, bool]]) -> None:
    posted = [
        entry(reversal_lines(one.lines), EntryKind.REVERSAL) if is_taken_back else one
        for one, is_taken_back in entries
    ]
    moves = [line.amount for one in posted for line in one.lines if line.account in (CASH, BANK)]
    month = fund_month(1, opening=opening, entries=posted)
    assert month.closing == opening + sum(moves)
    assert all(one.amount > 0 for one in (*month.received, *month.paid))


def test_kinds_are_summed_the_largest_first_and_a_reversal_is_told_apart() -> None:
    dues, visit = entry(moved(CASH, DUES, 5_000)), entry(moved(VISITS, CASH, 80_000))
    loan = entry((*moved(CASH, LOANS, 500_000), *moved(OTHER_CASH, OTHER_INTEREST, 40_000)))
    back = entry(reversal_lines(dues.lines), EntryKind.REVERSAL)
    month = fund_month(1, opening=100_000, entries=[dues, dues, visit, loan, back])
    assert month.received == (
        Moved(AccountType.LOANS, "", False, 500_000),
        Moved(AccountType.RECEIPT, "Phí thành viên", False, 10_000),
    )
    assert month.paid == (
        Moved(AccountType.PAYMENT, "Thăm hỏi", False, 80_000),
        Moved(AccountType.RECEIPT, "Phí thành viên", True, 5_000),
    )
    assert (month.came_in, month.went_out, month.closing) == (510_000, 85_000, 525_000)
