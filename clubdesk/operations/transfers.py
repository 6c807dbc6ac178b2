"""Money moved between places: of one fund, or from one fund to another, each fund adding up to zero."""

from datetime import date

from clubdesk.domain.fund_errors import TransferToItself
from clubdesk.domain.ledger import Account, AccountType, Entry, EntryKind, Line, moved
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.operations.receipts import open_place
from clubdesk.store import clubs, ledger, locks
from clubdesk.store.database import transaction


def record_transfer(
    *, source_id: int, target_id: int, amount: int, on: date, today: date, words: str = "", attached: str = ""
) -> Recorded:
    """Move đồng from one money place to another.

    Raises:
        DateInFuture, MonthClosed, ImpossibleAmount, TransferToItself, PlaceRetired, PlaceWouldBeNegative:
        nothing is moved.
    """
    check_day(on, today)
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    with transaction():
        source, target = open_place(source_id), open_place(target_id)
        if source == target:
            raise TransferToItself(place=source.name)
        entry = Entry(
            dated_on=on,
            kind=EntryKind.TRANSFER,
            lines=_lines(source, target, amount),
            words=words.strip(),
            meeting_id=locks.find_unsigned_meeting(on),
            attached=attached.strip(),
        )
        posted = ledger.add_entry(entry)
        check_places(entry.lines, on)
        return recorded(posted)


def _lines(source: Account, target: Account, amount: int) -> tuple[Line, ...]:
    if source.fund_id == target.fund_id:
        return moved(target, source, amount)
    given, taken = (clubs.find_account(one.fund_id, AccountType.TRANSFER, "") for one in (source, target))
    return (*moved(given, source, amount), *moved(target, taken, amount))
