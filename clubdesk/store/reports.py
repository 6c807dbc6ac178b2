"""What the committee wrote into the report of a period, in the vault."""

from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run


def load_words(period: str) -> dict[str, tuple[str, str]]:
    """The committee's words by section, and what the program had written in their place."""
    rows = run("SELECT section, words, instead_of FROM report_words WHERE period = ?", (period,))
    return {section: (words, instead_of) for section, words, instead_of in rows}


def save_words(period: str, section: str, words: str | None, *, instead_of: str) -> None:
    """Keep words of a section; None gives the section back to the program."""
    if words is None:
        run("DELETE FROM report_words WHERE period = ? AND section = ?", (period, section))
    else:
        run("INSERT OR REPLACE INTO report_words VALUES (?, ?, ?, ?)", (period, section, words, instead_of))
    _record(period)


def load_explained(period: str) -> dict[str, str]:
    """What was said about each gap."""
    return dict(run("SELECT gap, words FROM report_gaps WHERE period = ?", (period,)).fetchall())


def save_explained(period: str, gap: str, words: str) -> None:
    """Keep what is said about a gap; "" takes it back."""
    run("DELETE FROM report_gaps WHERE period = ? AND gap = ?", (period, gap))
    if words:
        run("INSERT INTO report_gaps VALUES (?, ?, ?)", (period, gap, words))
    _record(period)


def report_facts(period: str) -> object:
    """What was written into a report, as the log covers it."""
    return [facts_of("report_words", "period", period), facts_of("report_gaps", "period", period)]


def _record(period: str) -> None:
    record("report", f"report:{period}", report_facts(period))
