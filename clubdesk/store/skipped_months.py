"""The months in which the club does not meet, in the vault, each with its reason."""

from datetime import date

from clubdesk.store.chain import read_facts, record
from clubdesk.store.database import run


def load_skipped() -> dict[date, str]:
    """Why the club does not meet in a month, by the first of the month."""
    rows = run("SELECT month, reason FROM skipped_months ORDER BY month")
    return {date.fromisoformat(f"{month}-01"): reason for month, reason in rows}


def skip_month(month: date, reason: str) -> None:
    """There is no meeting in a month."""
    run(
        "INSERT INTO skipped_months VALUES (?, ?) ON CONFLICT DO UPDATE SET reason = excluded.reason",
        (f"{month:%Y-%m}", reason),
    )
    record("month skipped", f"skipped:{month:%Y-%m}", skipped_facts(f"{month:%Y-%m}"))


def take_month_back(month: date) -> None:
    """The club meets in this month after all."""
    run("DELETE FROM skipped_months WHERE month = ?", (f"{month:%Y-%m}",))
    record("month taken back", f"skipped:{month:%Y-%m}", skipped_facts(f"{month:%Y-%m}"))


def skipped_facts(month: str) -> object:
    """A skipped month, as the log covers it."""
    return list(read_facts("SELECT * FROM skipped_months WHERE month = ?", (month,)))
