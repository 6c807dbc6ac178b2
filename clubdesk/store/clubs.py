"""The club's own page in the vault: who it is, its rules by date, its funds and accounts."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal

from clubdesk.domain.clubs import ClubProfile, LendingRules
from clubdesk.domain.funds import Fund, FundRole, InterestShares
from clubdesk.domain.ledger import Account, AccountType, FundBook
from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import run
from clubdesk.store.lending_rules import rules_columns, rules_of
from clubdesk.store.tables import AccountRow, ClubRow, FundRow, InterestShareRow, LendingRulesRow

CASH, PROGRAM_ACCOUNTS = "Tiền mặt", ("place", "loans", "interest", "loss", "opening")


def add_club(profile: ClubProfile, *, is_sample: bool) -> None:
    """Write down the club of a new file, under an id that no other club has."""
    # Only a new club needs it, and it brings the whole of networking with it.
    from uuid import uuid4

    facts = asdict(profile) | {"founded_on": profile.founded_on and profile.founded_on.isoformat()}
    ClubRow.insert(id=1, uuid=str(uuid4()), is_sample=int(is_sample), **facts).execute()
    record("club", "club:1", row_facts(ClubRow, ClubRow.id == 1))


def load_profile() -> ClubProfile:
    """The club as its papers name it."""
    row = ClubRow.get()
    return ClubProfile(
        name=row.name,
        hamlet=row.hamlet,
        commune=row.commune,
        province=row.province,
        founded_on=date.fromisoformat(row.founded_on) if row.founded_on else None,
        meeting_day=row.meeting_day,
        report_to=row.report_to,
    )


def club_id() -> str:
    """The id that no other club has."""
    return str(ClubRow.get().uuid)


def is_sample() -> bool:
    """Whether the open file is the sample club."""
    return bool(ClubRow.get().is_sample)


def add_rules(rules: LendingRules, *, holds_from: date) -> None:
    """Set the club's lending rules from a day on, in place of those set for the same day."""
    day = holds_from.isoformat()
    LendingRulesRow.delete().where(LendingRulesRow.holds_from == day).execute()
    LendingRulesRow.insert(holds_from=day, **rules_columns(rules)).execute()
    record("rules", f"rules:{day}", rules_facts(day))


def rules_facts(holds_from: str) -> object:
    """The rules of a day, as the log covers them."""
    return row_facts(LendingRulesRow, LendingRulesRow.holds_from == holds_from)


def load_rules(on: date) -> LendingRules:
    """The rules that hold on a day; before the first ones, the first ones."""
    rows = list(LendingRulesRow.raw("SELECT * FROM lending_rules ORDER BY holds_from"))
    held = [row for row in rows if row.holds_from <= on.isoformat()][-1:] or rows[:1]
    (held,) = held
    return rules_of(held)


def load_rules_history() -> list[tuple[date, LendingRules]]:
    """Every set of rules with the day it holds from, the oldest first."""
    rows = LendingRulesRow.select().order_by(LendingRulesRow.holds_from)
    return [(date.fromisoformat(row.holds_from), rules_of(row)) for row in rows]


def add_interest_shares(shares: InterestShares) -> None:
    """Set which fund gets which share of the interest from a day on."""
    holds_from = shares.holds_from.isoformat()
    for rank, (fund_id, percent) in enumerate(shares.shares):
        InterestShareRow.insert(
            holds_from=holds_from, rank=rank, fund_id=fund_id, percent=str(percent)
        ).execute()
    record("shares", f"shares:{holds_from}", shares_facts(holds_from))


def set_interest_shares(shares: InterestShares) -> None:
    """Set the shares from a day on, in place of those that begin on the same day."""
    InterestShareRow.delete().where(InterestShareRow.holds_from == shares.holds_from.isoformat()).execute()
    add_interest_shares(shares)


def load_shares_history() -> list[InterestShares]:
    """Every set of shares, the oldest first."""
    rows = run(
        "SELECT holds_from, fund_id, percent FROM interest_shares ORDER BY holds_from, rank"
    ).fetchall()
    days = dict.fromkeys(day for day, *_ in rows)
    return [
        InterestShares(
            date.fromisoformat(day),
            tuple((fund_id, Decimal(percent)) for held, fund_id, percent in rows if held == day),
        )
        for day in days
    ]


def shares_facts(holds_from: str) -> object:
    """The shares of a day, as the log covers them."""
    return row_facts(InterestShareRow, InterestShareRow.holds_from == holds_from)


def load_interest_shares(on: date) -> Sequence[tuple[int, Decimal]]:
    """The shares that hold on a day, in the order of the settings; before the first ones, the first ones."""
    rows = run("SELECT holds_from, rank, fund_id, percent FROM interest_shares ORDER BY 1, 2").fetchall()
    days = [day for day, *_ in rows]
    held = max((day for day in days if day <= on.isoformat()), default=days[0])
    return [(fund_id, Decimal(percent)) for day, _rank, fund_id, percent in rows if day == held]


def add_fund(role: FundRole, name: str) -> Fund:
    """A fund with its cash box and the accounts the program posts to."""
    fund = Fund(FundRow.insert(role=role, name=name).execute(), role, name)
    record("fund", f"fund:{fund.id}", row_facts(FundRow, FundRow.id == fund.id))
    for kind in PROGRAM_ACCOUNTS:
        find_account(fund.id, AccountType(kind), CASH if kind == AccountType.PLACE else "")
    return fund


def rename_fund(fund_id: int, name: str) -> None:
    """Give a fund another name."""
    FundRow.update(name=name).where(FundRow.id == fund_id).execute()
    record("fund renamed", f"fund:{fund_id}", row_facts(FundRow, FundRow.id == fund_id))


def load_funds() -> list[Fund]:
    """All funds, in the order they were made."""
    rows = FundRow.select().order_by(FundRow.id)
    return [Fund(row.id, FundRole(row.role), row.name) for row in rows]


def load_income_fund() -> Fund:
    """The fund that lends."""
    row_id, name = run("SELECT id, name FROM funds WHERE role = ?", (FundRole.INCOME.value,)).fetchone()
    return Fund(row_id, FundRole.INCOME, name)


def find_account(fund_id: int, kind: AccountType, name: str) -> Account:
    """The account of a fund by what it counts and its name; made when it is new."""
    wanted = {"fund_id": fund_id, "type": kind, "name": name}
    row = AccountRow.get_or_none(**wanted)
    if row is None:
        row = AccountRow.create(**wanted)
        record_account(row.id)
    return _account(row)


def record_account(account_id: int) -> None:
    """Cover an account as it now stands."""
    record("account", f"account:{account_id}", row_facts(AccountRow, AccountRow.id == account_id))


def load_accounts() -> list[Account]:
    """Every account of every fund, in the order they were made."""
    return [_account(row) for row in AccountRow.select().order_by(AccountRow.id)]


def _account(row: AccountRow) -> Account:
    return Account(
        id=row.id,
        fund_id=row.fund_id,
        type=AccountType(row.type),
        name=row.name,
        bank=row.bank,
        source=row.source,
        area=row.area,
        retired_on=date.fromisoformat(row.retired_on) if row.retired_on else None,
    )


def load_books() -> dict[int, FundBook]:
    """The accounts the program posts to, by fund; the first money place of a fund is its cash box."""
    by_fund: dict[int, dict[str, Account]] = {}
    for account in load_accounts():
        if account.type is AccountType.PLACE or not account.name:
            by_fund.setdefault(account.fund_id, {}).setdefault(account.type, account)
    return {fund: FundBook(**{kind: own[kind] for kind in PROGRAM_ACCOUNTS}) for fund, own in by_fund.items()}
