"""Taking money at a meeting: dues and loan are recorded together or not at all, once it is shown how."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.collections import CollectionRow, Taking, owes_dues_here
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.loan_errors import RepaymentTooLarge
from clubdesk.domain.loans import Position
from clubdesk.domain.meeting_errors import AlreadyTaken, NothingTaken, TakingTooLarge
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.positions import position
from clubdesk.operations.collections import collection_of, collection_rows
from clubdesk.operations.dues import DuesPreview, preview_dues, record_dues, record_dues_of
from clubdesk.operations.entries import Recorded, reverse_entry
from clubdesk.operations.meetings import check_unsigned, meeting
from clubdesk.operations.repayments import RepaymentPreview, preview_repayment, record_repayment
from clubdesk.store import clubs
from clubdesk.store.database import transaction
from clubdesk.store.reversals import latest_of
from clubdesk.store.takings import load_takings


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingPreview:
    """An amount in đồng before it is taken: the part for dues and the part for the loan.

    `left` is what is asked on the loan afterwards, `extra` what becomes of more than is asked on it.
    """

    amount: int
    row: CollectionRow
    dues: DuesPreview | None
    repayment: RepaymentPreview | None
    left: Position | None
    extra: ExtraUse


def preview_taking(meeting_id: int, row: CollectionRow, amount: int) -> TakingPreview:
    """Where an amount would go: dues first, then the loan by the club's rules; raises what collect raises."""
    held_on = meeting(meeting_id).held_on
    rules = clubs.load_rules(held_on)
    for_dues, for_loan = _parts(row, amount)
    repayment = _repayment(row, for_dues, for_loan, held_on, rules.extra_use)
    return TakingPreview(
        amount=amount,
        row=row,
        dues=preview_dues(row.member_id, amount=for_dues, on=held_on) if for_dues else None,
        repayment=repayment,
        left=position(repayment.change.changed, held_on, days_ahead=rules.days_ahead) if repayment else None,
        extra=rules.extra_use,
    )


def _repayment(
    row: CollectionRow, for_dues: int, for_loan: int, on: date, extra: ExtraUse
) -> RepaymentPreview | None:
    if row.loan_id is None or not for_loan:
        return None
    try:
        return preview_repayment(row.loan_id, amount=for_loan, paid_on=on, extra=extra)
    except RepaymentTooLarge as error:
        raise TakingTooLarge(amount=for_dues + for_loan, most=for_dues + error.owed) from error


def collect(
    meeting_id: int, member_id: int, *, loan_id: int | None, today: date, amount: int | None = None
) -> tuple[Recorded, ...]:
    """Take an amount in one row of the collection, all of it or nothing; without one, exactly what is asked.

    Raises:
        MeetingSigned, DateInFuture, MonthClosed: the meeting takes nothing.
        AlreadyTaken: nothing is asked any more.
        ImpossibleAmount, TakingTooLarge, DuesTooLarge, NoDuesToPay, ChangedSince: it cannot be taken so.
    """
    with transaction():
        held = check_unsigned(meeting_id)
        row = _row(meeting_id, member_id, loan_id)
        taken = row.to_take if amount is None else amount
        if amount is None and not taken:
            raise AlreadyTaken(name=row.name)
        preview = preview_taking(meeting_id, row, taken)
        return tuple(_record(held, preview, today))


def collect_dues_of_present(meeting_id: int, *, today: date) -> tuple[Recorded, ...]:
    """Take the dues of everybody who is there and has paid none of them yet, all or nothing.

    Raises:
        MeetingSigned, DateInFuture, MonthClosed: nothing is taken.
    """
    with transaction():
        held = check_unsigned(meeting_id)
        people = [row.member_id for row in collection_of(meeting_id) if owes_dues_here(row)]
        return tuple(record_dues_of(people, on=held.held_on, today=today))


def last_takings(meeting_id: int) -> tuple[Taking, ...]:
    """What was taken last at a meeting: one entry, or the dues and the payment taken together."""
    taken = load_takings(meeting_id, meeting(meeting_id).held_on)
    if not taken:
        return ()
    *_, last = taken
    together = [one for one in taken if _belongs_to(one, last)]
    return (*together, last)


def _belongs_to(one: Taking, last: Taking) -> bool:
    is_just_before = one.entry_id == last.entry_id - 1 and one.member_id == last.member_id
    return is_just_before and one.loan_id is None and last.loan_id is not None


def take_back(meeting_id: int, entry_ids: Sequence[int], *, reason: str, today: date) -> tuple[Recorded, ...]:
    """Take some of a meeting's takings back, the last first, all or nothing.

    Raises:
        MeetingSigned, NothingTaken: there is nothing to take back; or what reverse_entry raises.
    """
    with transaction():
        held = check_unsigned(meeting_id)
        standing = {one.entry_id for one in load_takings(meeting_id, held.held_on)}
        if not entry_ids or not standing.issuperset(entry_ids):
            raise NothingTaken
        return tuple(
            reverse_entry(latest_of(entry_id), reason=reason, on=held.held_on, today=today)
            for entry_id in sorted(entry_ids, reverse=True)
        )


def _row(meeting_id: int, member_id: int, loan_id: int | None) -> CollectionRow:
    rows = collection_rows(meeting_id, member_id)
    found = [row for row in rows if row.loan_id == loan_id]
    if not found:
        raise AlreadyTaken(name=rows[0].name if rows else "")
    return found[0]


def _parts(row: CollectionRow, amount: int) -> tuple[int, int]:
    """What goes to dues and what to the loan; without a loan everything is dues, some of them ahead.

    Whoever hands over exactly what is asked on the loan pays the loan: the dues are left for another time.
    """
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    if row.loan_id is None:
        return amount, 0
    if amount == row.of_loan and not row.taken:
        return 0, amount
    for_dues = min(amount, row.dues_left)
    return for_dues, amount - for_dues


def _record(held: Meeting, preview: TakingPreview, today: date) -> list[Recorded]:
    row, done = preview.row, []
    if preview.dues is not None:
        for_dues = sum(part for _month, part in preview.dues.parts)
        done.append(record_dues(row.member_id, amount=for_dues, on=held.held_on, today=today))
    if preview.repayment is not None and row.loan_id is not None:
        done.append(
            record_repayment(
                row.loan_id,
                amount=preview.repayment.split.amount,
                paid_on=held.held_on,
                today=today,
                extra=preview.extra,
            )
        )
    return done
