"""Gathering what a voucher says, whatever it is the voucher of."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from clubdesk.domain.fund_errors import NoVouchers
from clubdesk.domain.ledger import AccountType, EntryKind, Line, Series
from clubdesk.domain.ledger_errors import VoucherNotFound
from clubdesk.domain.members import Member
from clubdesk.domain.positions import position
from clubdesk.operations.clubs import control_code
from clubdesk.operations.dues import months_paid
from clubdesk.operations.funds import transfer_ends
from clubdesk.operations.loan_facts import home
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.voucher import TITLES, Cause, Part, Voucher, draw_voucher, draw_vouchers
from clubdesk.store import accounts, clubs, ledger, loans, members
from clubdesk.store.ledger import Posted
from clubdesk.text.dues_words import months_text
from clubdesk.text.voucher_numbers import parse_voucher

_PART_WORDS = {AccountType.LOANS: "gốc", AccountType.INTEREST: "lãi"}


def find_voucher(number: str) -> int:
    """The sequence number of the entry under a voucher number such as "PT 2025/012".

    Raises:
        UnreadableVoucher, VoucherNotFound: there is no such entry.
    """
    entry_id = ledger.find_voucher(parse_voucher(number))
    if entry_id is None:
        raise VoucherNotFound(voucher=number)
    return entry_id


def voucher(entry_id: int, *, printed_on: date, copies: int = 2) -> Paper:
    """The voucher of a posted entry: a receipt, a payment or a journal voucher."""
    posted = ledger.load_entry(entry_id)
    paper = _voucher(posted, printed_on=printed_on, copies=copies)
    title = TITLES[posted.voucher.series].capitalize()
    return Paper(
        f"{title} {posted.voucher}", paper_name(title, str(posted.voucher)), partial(draw_voucher, paper)
    )


def vouchers(entry_ids: Sequence[int], *, printed_on: date) -> Paper:
    """One copy of the vouchers of some entries, several to a sheet, in the order they were posted."""
    return _several(ledger.load_entries(sorted(entry_ids)), printed_on=printed_on)


def vouchers_between(*, since: date, until: date, printed_on: date) -> Paper:
    """One copy of every receipt and payment of some days, several to a sheet, each series by its numbers.

    Raises:
        NoVouchers: no money came in or went out then.
    """
    ids = {
        entry_id
        for place in accounts.load_places()
        for entry_id in ledger.find_entries_of_place(place.id, since, until)
    }
    cash = [one for one in ledger.load_entries(sorted(ids)) if one.voucher.series is not Series.JOURNAL]
    if not cash:
        raise NoVouchers(since=since, until=until)
    cash.sort(key=lambda one: (list(Series).index(one.voucher.series), one.voucher.year, one.voucher.number))
    return _several(cash, printed_on=printed_on)


def _several(posted: Sequence[Posted], *, printed_on: date) -> Paper:
    papers = [_voucher(one, printed_on=printed_on, copies=1) for one in posted]
    series = dict.fromkeys(one.voucher.series for one in posted)
    title, first = ", ".join(TITLES[one] for one in series).capitalize(), str(posted[0].voucher)
    drawn = partial(draw_vouchers, papers, title=title)
    return Paper(f"{title} {first}", paper_name(title.replace(",", ""), first), drawn)


def _voucher(posted: Posted, *, printed_on: date, copies: int) -> Voucher:
    entry = posted.entry
    member = _member_of(posted)
    return Voucher(
        club=club_heading(entry.dated_on),
        series=posted.voucher.series,
        number=str(posted.voucher),
        on=entry.dated_on,
        printed_on=printed_on,
        control_code=control_code(),
        party=entry.party or (member.name if member else ""),
        party_code=member.code if member and not entry.party else "",
        address=_address(member) if member and not entry.party else "",
        cause=_cause(posted),
        parts=tuple(_parts(posted)),
        outstanding=_outstanding(posted),
        attached=entry.attached,
        copies=copies,
    )


def _member_of(posted: Posted) -> Member | None:
    if posted.entry.member_id:
        return members.load_member(posted.entry.member_id)
    loan_id = posted.entry.loan_id
    return members.load_member(loans.load_loan(loan_id).debtor(posted.entry.dated_on)) if loan_id else None


def _address(member: Member) -> str:
    return ", ".join(filter(None, (member.details.group, home(member))))


def _cause(posted: Posted) -> Cause:
    entry = posted.entry
    reversed_one = ledger.load_entry(entry.reverses).voucher if entry.reverses else None
    account = next(
        (line.account.name for line in entry.lines if line.account.type is not AccountType.PLACE), ""
    )
    purpose = (
        loans.load_purpose(entry.loan_id)[0] if entry.kind is EntryKind.DISBURSEMENT and entry.loan_id else ""
    )
    return Cause(
        kind=entry.kind,
        loan_code=loans.load_codes([entry.loan_id])[entry.loan_id] if entry.loan_id else "",
        is_payoff=entry.kind is EntryKind.REPAYMENT and loans.is_payoff(posted.id),
        account=" sang ".join(transfer_ends(posted)) or account,
        reversed_voucher=str(reversed_one) if reversed_one else "",
        months=months_text(months_paid([posted.id]).get(posted.id, ())),
        words=entry.words or purpose,
    )


def _parts(posted: Posted) -> Iterator[Part]:
    """What the cash was for, fund by fund; without cash, what was charged."""
    funds = {fund.id: fund.name for fund in clubs.load_funds()}
    if transfer_ends(posted):
        given = next(line for line in posted.entry.lines if _is_place(line) and line.amount < 0)
        yield Part("chuyển", -given.amount, funds[given.account.fund_id])
        return
    for line in _named_lines(posted):
        account = line.account
        what = _PART_WORDS.get(account.type, account.name)
        amount = -line.amount if posted.voucher.series is Series.RECEIPT else line.amount
        yield Part(what, amount, funds[account.fund_id])


def _named_lines(posted: Posted) -> list[Line]:
    lines = [line for line in posted.entry.lines if not _is_place(line)]
    if posted.voucher.series is not Series.JOURNAL:
        return lines
    return [line for line in lines if line.amount > 0]


def _is_place(line: Line) -> bool:
    return line.account.type is AccountType.PLACE


def _outstanding(posted: Posted) -> int | None:
    entry = posted.entry
    if entry.kind is not EntryKind.REPAYMENT or entry.loan_id is None:
        return None
    return position(loans.load_loan(entry.loan_id), entry.dated_on).outstanding
