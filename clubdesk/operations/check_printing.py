"""Gathering what the page about a check of the books says."""

from functools import partial

from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.operations.whole_check import CheckedBooks, advice_on
from clubdesk.reports.books_check import BooksCheck, draw_books_check
from clubdesk.text.check_words import outcome
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.translation import speaking


def check_paper(checked: CheckedBooks) -> Paper:
    """The outcome of a check on one page, to be signed and kept."""
    day = checked.checked_at.date()
    with speaking("vi"):
        sentences = [finding_sentence(one) for one in checked.findings]
        paper = BooksCheck(
            club=club_heading(day),
            checked_at=checked.checked_at,
            control_code=checked.code or None,
            entries=checked.entries,
            log_rows=checked.log_rows,
            loans=checked.loans,
            people=checked.people,
            outcome=outcome(len(sentences)),
            findings=tuple(sentences),
            advice=tuple(advice_on(checked)),
        )
    name = paper_name("Kiem tra so sach", f"{day:%Y-%m-%d}")
    return Paper("Kết quả kiểm tra sổ sách", name, partial(draw_books_check, paper))
