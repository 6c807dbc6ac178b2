"""Dues in the vault: the rules by date, and which months each entry paid; a payment never changes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from clubdesk.domain.dues_rules import DUES_KIND, DUES_SOURCE, DuesRule, Exemption
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.store.chain import facts_of, filled, read_facts, record
from clubdesk.store.clubs import find_account, load_accounts, record_account
from clubdesk.store.database import run
from clubdesk.store.merging import kept_ids

# An entry stands while it is not taken back; a reversal that is itself taken back does not count.
_TAKEN_BACK = """
    WITH RECURSIVE turned (origin, latest, turns) AS (
        SELECT reverses, id, 1 FROM entries WHERE reverses > 0
        UNION ALL
        SELECT origin, entries.id, turns + 1 FROM turned JOIN entries ON entries.reverses = turned.latest
    )
    SELECT origin FROM turned GROUP BY origin HAVING MAX(turns) % 2 = 1
"""
_PAID = f"""
    SELECT member_id, CASE WHEN month < ?1 THEN '' ELSE month END AS shown, SUM(amount)
    FROM dues_payments INDEXED BY dues_of_member
    WHERE entry_id NOT IN ({_TAKEN_BACK}) AND {{who}}
    GROUP BY member_id, shown
"""  # noqa: S608 – own words


def save_rule(rule: DuesRule) -> None:
    """Set the club's dues from a month on, in place of what was set for the same month."""
    day = rule.holds_from.isoformat()
    run(
        "INSERT OR REPLACE INTO dues_rules VALUES (?, ?, ?, ?)",
        (day, rule.amount, rule.every, " ".join(sorted(rule.exempt))),
    )
    record("dues rule", f"dues-rule:{day}", dues_rule_facts(day))


def load_rules() -> list[DuesRule]:
    """Every rule of dues, the oldest first."""
    rows = run("SELECT holds_from, amount, every, exempt FROM dues_rules ORDER BY holds_from")
    return [
        DuesRule(
            holds_from=date.fromisoformat(day),
            amount=amount,
            every=every,
            exempt=frozenset(map(Exemption, exempt.split())),
        )
        for day, amount, every, exempt in rows
    ]


def dues_rule_facts(holds_from: str) -> object:
    """The rule of a month, as the log covers it."""
    rows = read_facts("SELECT * FROM dues_rules WHERE holds_from = ?", (holds_from,))
    return [filled(row) for row in rows]


def find_older_amount() -> int:
    """The monthly dues in đồng that an older program kept with the lending rules; 0 where it kept none."""
    row = run(
        "SELECT monthly_dues FROM lending_rules WHERE monthly_dues > 0 ORDER BY holds_from DESC LIMIT 1"
    ).fetchone()
    return int(row[0]) if row else 0


def find_dues_account(fund_id: int) -> Account:
    """What dues of a fund are received on; made, or marked as dues, when it is not yet so."""
    for account in load_accounts():
        if account.fund_id == fund_id and account.source == DUES_SOURCE and account.retired_on is None:
            return account
    account = find_account(fund_id, AccountType.RECEIPT, DUES_KIND)
    run("UPDATE accounts SET source = ? WHERE id = ?", (DUES_SOURCE, account.id))
    record_account(account.id)
    return find_account(fund_id, AccountType.RECEIPT, DUES_KIND)


def add_payment(entry_id: int, member_id: int, parts: Sequence[tuple[date, int]]) -> None:
    """Write down what an entry paid: đồng by the first month of each period."""
    for month, amount in parts:
        run(
            "INSERT INTO dues_payments VALUES (?, ?, ?, ?)",
            (entry_id, member_id, month.isoformat(), amount),
        )
    record("dues paid", f"dues:{entry_id}", dues_facts(entry_id))


def dues_facts(entry_id: int) -> object:
    """What an entry paid, as the log covers it."""
    return facts_of("dues_payments", "entry_id", entry_id)


@dataclass(slots=True)
class Paid:
    """What stands as paid by one member, in đồng: before a day together, then by month."""

    before: int = 0
    by_month: dict[date, int] = field(default_factory=dict)


def load_paid(ids: Collection[int] | None = None, *, since: date = date.min) -> dict[int, Paid]:
    """What stands as paid, by member; what was paid as somebody merged counts for who is kept.

    Only of the members in `ids` where they are given; months before `since` are added up.
    """
    kept, found = kept_ids(), dict[int, Paid]()
    who = "true"
    if ids is not None:
        merged = (row_id for row_id, into in kept.items() if into in ids)
        who = f"member_id IN ({', '.join(map(str, (*ids, *merged)))})"
    for row_id, month, amount in run(_PAID.format(who=who), (since.isoformat(),)):
        own = found.setdefault(kept.get(row_id, row_id), Paid())
        if month:
            day = date.fromisoformat(month)
            own.by_month[day] = own.by_month.get(day, 0) + amount
        else:
            own.before += amount
    return found


def load_parts(entry_ids: Sequence[int]) -> dict[int, tuple[tuple[date, int], ...]]:
    """What each of some entries paid: đồng by month, whether it stands or not."""
    asked = ", ".join(map(str, entry_ids))
    found: dict[int, tuple[tuple[date, int], ...]] = {}
    for entry_id, month, amount in run(
        "SELECT entry_id, month, amount FROM dues_payments"  # noqa: S608 – own numbers
        f" WHERE entry_id IN ({asked}) ORDER BY entry_id, month"
    ):
        found[entry_id] = (*found.get(entry_id, ()), (date.fromisoformat(month), amount))
    return found
