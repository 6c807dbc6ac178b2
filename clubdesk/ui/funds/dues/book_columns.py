"""What the dues book shows of a member, column by column, and which rows a chip leaves."""

from collections.abc import Callable

from clubdesk.domain.dues_book import MONTHS, BookRow, Cell, DuesBook, Mark
from clubdesk.text.amounts import format_amount
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column

# Short, so that twelve months fit beside the name in the largest text.
_PART, _OWED = "½", "–"
_WORDS: dict[Mark, Callable[[], str]] = {
    Mark.PAID: lambda: translate("Dues", "paid"),
    Mark.PART: lambda: _PART,
    Mark.OWED: lambda: _OWED,
    Mark.EXEMPT: lambda: translate("Dues", "F"),
}
_TINTS = {Mark.PAID: "accent", Mark.PART: "warning", Mark.OWED: "alarm", Mark.EXEMPT: "quiet"}


def book_columns() -> list[Column[BookRow]]:
    """The name, the twelve months, what is paid and what lacks."""
    return [
        Column(title=translate("Dues", "Member"), text=lambda row: row.member.name, stretch=True),
        *(_month(n) for n in range(MONTHS)),
        Column(
            title=translate("Dues", "Paid"),
            text=lambda row: format_amount(row.paid) if row.paid else "",
            right=True,
        ),
        Column(
            title=translate("Dues", "Lacks"),
            text=lambda row: format_amount(row.lacking) if row.lacking else "",
            tint=lambda _row: "alarm",
            bold=lambda _row: True,
            right=True,
        ),
    ]


def chips() -> dict[str, tuple[str, Callable[[BookRow], bool]]]:
    """The filters by key: their words, and which rows they leave."""
    return {
        "all": (translate("Dues", "Everybody"), lambda _row: True),
        "lacking": (translate("Dues", "Lacking"), lambda row: row.lacking > 0),
        "paid": (
            translate("Dues", "Paid up"),
            lambda row: not row.lacking and not row.is_exempt and row.paid > 0,
        ),
        "exempt": (translate("Dues", "Excused"), lambda row: row.is_exempt),
    }


def key_sentence() -> str:
    """What the marks of the months mean."""
    return translate(
        "Dues", "paid: paid in full · ½: paid in part · –: not paid · F: excused · empty: not yet due"
    )


def sums_sentence(book: DuesBook) -> str:
    """What was paid for each month, and for the year."""
    months = [f"{n}: {format_amount(amount)}" for n, amount in enumerate(book.by_month, start=1) if amount]
    if not months:
        return translate("Dues", "Nothing is paid for {year} yet.").format(year=book.year)
    words = translate("Dues", "Paid for the months of {year} – {months}. Together {total} đ.")
    return words.format(year=book.year, months="; ".join(months), total=format_amount(book.paid))


def _month(n: int) -> Column[BookRow]:
    return Column(
        title=str(n + 1), text=lambda row: _cell_words(row.cells[n]), tint=lambda row: _tint(row.cells[n])
    )


def _cell_words(cell: Cell) -> str:
    return _WORDS[cell.mark]() if cell.mark in _WORDS else ""


def _tint(cell: Cell) -> str:
    return _TINTS.get(cell.mark, "")
