"""The kinds of receipts and payments of the club: offered, added, renamed, retired."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from clubdesk.domain.fund_errors import KindExists, KindMissing, KindRetired
from clubdesk.domain.kinds import Kind, kind_of, offered, standard_kind
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.store import accounts, clubs
from clubdesk.store.database import transaction
from clubdesk.text.names import numbered_key


def offered_kinds(fund_id: int, kind_type: AccountType) -> Sequence[Kind]:
    """What a receipt or payment of a fund can be for, what was used last first."""
    own = [account for account in clubs.load_accounts() if account.fund_id == fund_id]
    return offered(own, kind_type, accounts.last_used(kind_type))


def own_kinds(fund_id: int, kind_type: AccountType) -> list[Kind]:
    """The kinds a fund has used or was given, retired ones too, by name."""
    used = accounts.last_used(kind_type)
    own = [one for one in clubs.load_accounts() if one.fund_id == fund_id and one.type is kind_type]
    found = [kind_of(one, used_on=used.get(one.id)) for one in own if one.name]
    return sorted(found, key=lambda one: numbered_key(one.name))


def kind_account(fund_id: int, kind_type: AccountType, name: str) -> Account:
    """The account of a kind, made when it is used for the first time, inside the transaction that is open.

    Raises:
        KindMissing, KindRetired.
    """
    name = name.strip()
    if not name:
        raise KindMissing
    found = accounts.find_named(fund_id, kind_type, name)
    if found is None:
        kind = standard_kind(kind_type, name)
        return accounts.add_account(fund_id, kind_type, name, source=kind.source, area=kind.area)
    if found.retired_on is not None:
        raise KindRetired(kind=name)
    return found


def add_kind(fund_id: int, kind: Kind) -> Account:
    """A kind of the club's own.

    Raises:
        KindMissing, KindExists.
    """
    with transaction():
        _check_name(fund_id, kind.type, kind.name)
        return accounts.add_account(fund_id, kind.type, kind.name.strip(), source=kind.source, area=kind.area)


def change_kind(account_id: int, *, name: str, source: str = "", area: str = "") -> None:
    """Rename a kind and class it anew; what was posted on it goes by the new name.

    Raises:
        KindMissing, KindExists.
    """
    with transaction():
        account = accounts.load_account(account_id)
        _check_name(account.fund_id, account.type, name, own=account)
        accounts.change_account(replace(account, name=name.strip(), source=source, area=area))


def retire_kind(account_id: int, *, on: date) -> None:
    """From a day on a kind takes nothing new; what was posted on it stays."""
    with transaction():
        accounts.change_account(replace(accounts.load_account(account_id), retired_on=on))


def take_kind_back(account_id: int) -> None:
    """A retired kind is used again."""
    with transaction():
        accounts.change_account(replace(accounts.load_account(account_id), retired_on=None))


def _check_name(fund_id: int, kind_type: AccountType, name: str, *, own: Account | None = None) -> None:
    if not name.strip():
        raise KindMissing
    if accounts.find_named(fund_id, kind_type, name.strip()) not in (None, own):
        raise KindExists(kind=name.strip())
