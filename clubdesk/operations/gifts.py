"""Gifts of money and goods: written down, looked up by the year, taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.gift_errors import DonorMissing, GiftTakenBack, GoodsMissing
from clubdesk.domain.gifts import Gift
from clubdesk.domain.kinds import DONATION, Source, kind_of
from clubdesk.domain.ledger import AccountType, EntryKind
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.domain.meetings import Body
from clubdesk.operations.entries import Recorded, check_day, check_open, proposed_reversal_day
from clubdesk.operations.receipts import Movement, book_receipt, check_movement
from clubdesk.store import donations, ledger, locks, members, signings
from clubdesk.store.database import transaction
from clubdesk.store.donations import Given
from clubdesk.store.ledger import Posted
from clubdesk.store.reversals import taken_back, turns_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftLine:
    """A line of the book: the gift with the donor's name; of money its voucher, of goods its own id.

    Goods taken back on a later day have a second line on that day, below zero, with the reason; both count.
    """

    gift: Gift
    voucher: str = ""
    entry_id: int | None = None
    donation_id: int | None = None
    is_taken_back: bool = False
    reason: str = ""
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftBook:
    """The book of some days, by day; sums in đồng leave out what stands as never given."""

    since: date
    until: date
    lines: tuple[GiftLine, ...]

    @property
    def money(self) -> int:
        """All money given."""
        return sum(line.gift.amount for line in self.lines if line.counts)

    @property
    def goods(self) -> int:
        """What all goods given are worth."""
        return sum(line.gift.value for line in self.lines if line.counts)


def record_money(gift: Gift, *, place_id: int, today: date) -> Recorded:
    """Post a gift of money into a place, and write down what its voucher does not say.

    Raises:
        DonorMissing, or what record_receipt raises.
    """
    _check_donor(gift)
    movement = Movement(
        place_id=place_id,
        kind=DONATION,
        amount=gift.amount,
        on=gift.on,
        words=gift.purpose,
        party=gift.donor,
        member_id=gift.member_id,
    )
    check_movement(movement, today)
    with transaction():
        done = book_receipt(movement)
        donations.add_donation(
            _tidy(gift), entry_id=done.entry_id, meeting_id=locks.find_unsigned_meeting(gift.on)
        )
    return done


def record_goods(gift: Gift, *, today: date) -> int:
    """Write down goods that were given; no money moves. Its id in the book.

    Raises:
        DonorMissing, GoodsMissing, ImpossibleAmount, DateInFuture, MonthClosed.
    """
    _check_donor(gift)
    if not gift.goods.strip():
        raise GoodsMissing
    if gift.value < 0:
        raise ImpossibleAmount(amount=gift.value)
    check_day(gift.on, today)
    with transaction():
        meeting_id = locks.find_unsigned_meeting(gift.on)
        return donations.add_donation(_tidy(gift), entry_id=None, meeting_id=meeting_id)


def take_goods_back(donation_id: int, *, reason: str, today: date) -> None:
    """Goods that were not given after all stay in the book, marked; money goes back by its voucher.

    It is as if they had never been given, unless signed minutes told of them or their month is closed: then
    they are taken back today, which stands in the book beside them and is told by the next minutes.

    Raises:
        ReasonMissing, GiftTakenBack, MonthClosed.
    """
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        day, log_row, is_taken_back = donations.find_donation(donation_id)
        if is_taken_back:
            raise GiftTakenBack
        on = today if _is_told(day, log_row) else proposed_reversal_day(day, today)
        check_open(on)
        donations.take_back(donation_id, on=on, reason=reason.strip())


def _is_told(day: date, log_row: int) -> bool:
    """Whether signed minutes tell of goods of a day, written down by a row of the log."""
    signed = signings.find_last(Body.CLUB)
    return signed is not None and day <= signed.held_on and log_row < signings.log_row_of(signed.id)


def gift_book(since: date, until: date) -> GiftBook:
    """Everything given within some days: receipts whose kind comes from donors, and goods."""
    written = donations.load_donations(since, until)
    notes = {one.entry_id: one.gift for one in written if one.entry_id is not None}
    goods = (line for one in written if one.entry_id is None for line in _goods_lines(one))
    lines = [*_money_lines(since, until, notes), *(line for line in goods if since <= line.gift.on <= until)]
    names = members.load_names({line.gift.member_id for line in lines if line.gift.member_id})
    named = [_named(line, names) for line in lines]
    return GiftBook(since=since, until=until, lines=tuple(sorted(named, key=lambda line: line.gift.on)))


def _goods_lines(one: Given) -> Iterator[GiftLine]:
    gift, back = one.gift, one.taken_back_on
    is_unmade = back is not None and back <= gift.on
    yield GiftLine(
        gift=gift,
        donation_id=one.id,
        is_taken_back=back is not None,
        reason=one.reason,
        counts=not is_unmade,
    )
    if back is not None and not is_unmade:
        against = replace(gift, on=back, value=-gift.value, purpose=one.reason)
        yield GiftLine(gift=against, is_taken_back=True)


def _money_lines(since: date, until: date, notes: dict[int, Gift]) -> Iterator[GiftLine]:
    ids = donations.find_gift_entries(since, until)
    turned = turns_of(",".join(map(str, ids)))
    for posted in ledger.load_entries(ids):
        entry = posted.entry
        if entry.kind is EntryKind.REVERSAL:
            continue
        note = notes.get(posted.id, Gift(on=entry.dated_on))
        gift = Gift(
            on=entry.dated_on,
            donor=entry.party,
            member_id=entry.member_id,
            address=note.address,
            purpose=note.purpose or entry.words,
            amount=_given(posted),
        )
        is_taken_back = taken_back(turned.get(posted.id, ())) is not None
        yield GiftLine(
            gift=gift,
            voucher=str(posted.voucher),
            entry_id=posted.id,
            is_taken_back=is_taken_back,
            counts=not is_taken_back,
        )


def _given(posted: Posted) -> int:
    return -sum(
        line.amount
        for line in posted.entry.lines
        if line.account.type is AccountType.RECEIPT and kind_of(line.account).source == Source.DONORS
    )


def _named(line: GiftLine, names: dict[int, str]) -> GiftLine:
    donor = names.get(line.gift.member_id or 0, line.gift.donor)
    return replace(line, gift=replace(line.gift, donor=donor))


def _check_donor(gift: Gift) -> None:
    if gift.member_id is None and not gift.donor.strip():
        raise DonorMissing


def _tidy(gift: Gift) -> Gift:
    return replace(
        gift,
        donor="" if gift.member_id is not None else gift.donor.strip(),
        address=gift.address.strip(),
        purpose=gift.purpose.strip(),
        goods=gift.goods.strip(),
    )
