"""Gifts of money and goods: written down, looked up by the year, taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.gift_errors import DonorMissing, GiftTakenBack, GoodsMissing
from clubdesk.domain.gifts import Gift
from clubdesk.domain.kinds import DONATION, Source, kind_of
from clubdesk.domain.ledger import AccountType, EntryKind
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.operations.entries import Recorded, check_day, check_open
from clubdesk.operations.meetings import check_unsigned
from clubdesk.operations.receipts import Movement, book_receipt, check_movement
from clubdesk.store import donations, ledger, locks, members
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted
from clubdesk.store.reversals import taken_back, turns_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftLine:
    """A line of the book: the gift with the donor's name; of money its voucher, of goods its own id."""

    gift: Gift
    voucher: str = ""
    entry_id: int | None = None
    donation_id: int | None = None
    is_taken_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftBook:
    """The book of some days, by day; sums in đồng leave out what was taken back."""

    since: date
    until: date
    lines: tuple[GiftLine, ...]

    @property
    def money(self) -> int:
        """All money given."""
        return sum(line.gift.amount for line in self.lines if not line.is_taken_back)

    @property
    def goods(self) -> int:
        """What all goods given are worth."""
        return sum(line.gift.value for line in self.lines if not line.is_taken_back)


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

    Raises:
        ReasonMissing, GiftTakenBack, MonthClosed, MeetingSigned.
    """
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        day, meeting_id, taken_back_on = donations.find_donation(donation_id)
        if taken_back_on is not None:
            raise GiftTakenBack
        check_open(day)
        if meeting_id is not None:
            check_unsigned(meeting_id)
        donations.take_back(donation_id, on=today, reason=reason.strip())


def gift_book(since: date, until: date) -> GiftBook:
    """Everything given within some days: receipts whose kind comes from donors, and goods."""
    written = donations.load_donations(since, until)
    notes = {entry_id: gift for _id, entry_id, gift, _back in written if entry_id is not None}
    goods = [
        GiftLine(gift=gift, donation_id=row_id, is_taken_back=back is not None)
        for row_id, entry_id, gift, back in written
        if entry_id is None
    ]
    lines = [*_money_lines(since, until, notes), *goods]
    names = members.load_names({line.gift.member_id for line in lines if line.gift.member_id})
    named = [_named(line, names) for line in lines]
    return GiftBook(since=since, until=until, lines=tuple(sorted(named, key=lambda line: line.gift.on)))


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
            gift=gift, voucher=str(posted.voucher), entry_id=posted.id, is_taken_back=is_taken_back
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
