"""The accounts of the funds in the vault: kinds of receipts and payments, and money places."""

from datetime import date

from clubdesk.domain.ledger import Account, AccountType
from clubdesk.store.clubs import load_accounts, record_account
from clubdesk.store.database import run
from clubdesk.store.tables import AccountRow


def add_account(
    fund_id: int, kind: AccountType, name: str, *, bank: str = "", source: str = "", area: str = ""
) -> Account:
    """A new account of a fund."""
    row_id = AccountRow.insert(
        fund_id=fund_id, type=kind, name=name, bank=bank, source=source, area=area
    ).execute()
    record_account(row_id)
    return load_account(row_id)


def change_account(account: Account) -> None:
    """Write an account's name, bank, class and retirement anew."""
    AccountRow.update(
        name=account.name,
        bank=account.bank,
        source=account.source,
        area=account.area,
        retired_on=account.retired_on and account.retired_on.isoformat(),
    ).where(AccountRow.id == account.id).execute()
    record_account(account.id)


def load_account(account_id: int) -> Account:
    """One account."""
    return next(account for account in load_accounts() if account.id == account_id)


def find_named(fund_id: int, kind: AccountType, name: str) -> Account | None:
    """The account of a fund by what it counts and its name, whatever its capital letters."""
    wanted = (fund_id, kind, name.casefold())
    return next(
        (one for one in load_accounts() if (one.fund_id, one.type, one.name.casefold()) == wanted), None
    )


def load_places() -> list[Account]:
    """Every money place, retired ones too; the first of a fund is its cash box."""
    return [account for account in load_accounts() if account.type is AccountType.PLACE]


def last_used(kind: AccountType) -> dict[int, date]:
    """The latest day of an entry on each account of a type, by account id."""
    rows = run(
        "SELECT id, (SELECT MAX(dated_on) FROM lines WHERE account_id = accounts.id) AS day FROM accounts"
        " WHERE type = ? AND day IS NOT NULL",
        (kind.value,),
    )
    return {row_id: date.fromisoformat(day) for row_id, day in rows}
