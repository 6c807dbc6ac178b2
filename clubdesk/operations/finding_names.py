"""The names by which people know what a finding of the check is about."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from clubdesk.domain.findings import Finding, Flaw
from clubdesk.store import clubs
from clubdesk.store.log_things import thing_of


def named(findings: Iterable[Finding]) -> list[Finding]:
    """The findings with the names that stand in the open file; without where it cannot tell any more."""
    return [replace(one, name=_name(one)) for one in findings]


def _name(finding: Finding) -> str:
    name = _NAMES.get(finding.flaw)
    try:
        return name(finding.where) if name is not None else ""
    except Exception:
        # What is damaged may have no readable name: its number stands for it.
        return ""


def _subject(where: str) -> str:
    kind, _, key = where.partition(":")
    return thing_of("entry" if kind == "payment" else kind, key).name


def _account(where: str) -> str:
    account_id = int(where.partition(" ")[0])
    account = next(one for one in clubs.load_accounts() if one.id == account_id)
    fund = next(one for one in clubs.load_funds() if one.id == account.fund_id)
    return " · ".join(filter(None, (fund.name, account.name)))


_NAMES: dict[Flaw, Callable[[str], str]] = {
    Flaw.ENTRY_CHANGED: lambda where: thing_of("entry", where).name,
    Flaw.FACTS_CHANGED: _subject,
    Flaw.KEPT_SUM_WRONG: _account,
}
