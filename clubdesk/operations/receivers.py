"""Whom the club reports to: written down, changed, and which reports wait to be sent."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from clubdesk.domain.receivers import DISTRICTS_ENDED_ON, DueReport, Level, Receiver, due_reports
from clubdesk.domain.report_errors import ReceiverNameMissing
from clubdesk.domain.report_periods import PeriodKind
from clubdesk.operations.report_periods import closing_days
from clubdesk.store import clubs, ledger, sent_files
from clubdesk.store import receivers as store
from clubdesk.store.chain import first_recorded
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc

USUAL_DAYS = 10
MOST_DAYS = 90
"""How long after its closing day a report can be due."""
_AWAITED = timedelta(days=45)
"""How long after its day a report is asked for: an old gap does not nag for ever."""


def receivers() -> list[Receiver]:
    """Every body that ever received reports, those of today first."""
    return sorted(store.load_receivers(), key=lambda one: (one.until is not None, one.id))


def usual_receiver() -> Receiver:
    """Whom a club that wrote nobody down most likely reports to, to be typed over."""
    days = dict.fromkeys((PeriodKind.MONTH, PeriodKind.YEAR), USUAL_DAYS)
    return Receiver(name=clubs.load_profile().superior, days=days)


def save_receiver(receiver: Receiver) -> int:
    """Write a receiver down, or anew; a district ends with the districts unless told otherwise. Its id.

    Raises:
        ReceiverNameMissing.
    """
    name = nfc(receiver.name.strip())
    if not name:
        raise ReceiverNameMissing
    is_district = receiver.level is Level.DISTRICT and receiver.until is None
    with transaction():
        return store.save_receiver(
            replace(
                receiver,
                name=name,
                address=nfc(receiver.address.strip()),
                superior=nfc(receiver.superior.strip()),
                until=DISTRICTS_ENDED_ON if is_district else receiver.until,
            )
        )


def waiting_reports(on: date) -> list[DueReport]:
    """The reports of closed periods that somebody waits for and nobody has sent, the most urgent first."""
    span = ledger.span_of_facts()
    # Reports of the days before this file was begun went out on paper.
    since = max(_begun_on() or on, on - _AWAITED - timedelta(days=MOST_DAYS))
    found = due_reports(store.load_receivers(), on, closing_days(), since=since) if span else []
    sent = {one.period for one in sent_files.load_sent()} if found else set()
    return [one for one in found if one.period.key not in sent and _is_awaited(one, on, span)]


def _begun_on() -> date | None:
    begun = first_recorded()
    return datetime.fromisoformat(begun).date() if begun else None


def _is_awaited(one: DueReport, on: date, span: tuple[date, date] | None) -> bool:
    """Whether the books tell of it, and it is not so late that nobody waits any more."""
    return span is not None and span[0] <= one.due_on and on <= one.due_on + _AWAITED
