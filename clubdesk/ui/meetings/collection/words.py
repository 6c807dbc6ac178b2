"""What the banner under the grid says of the chosen row."""

from clubdesk.domain.collections import CollectionRow
from clubdesk.domain.errors import ClubError
from clubdesk.operations.takings import TakingPreview, preview_taking
from clubdesk.text.collection_words import (
    asked_sentence,
    extra_sentence,
    lacking_words,
    parts_words,
    split_words,
    taken_sentence,
)
from clubdesk.text.dues_words import months_text


def row_words(meeting_id: int, row: CollectionRow, amount: int | None) -> str:
    """What an amount typed would do; without one what Enter takes, and what was taken."""
    if amount is not None:
        try:
            return preview_words(preview_taking(meeting_id, row, amount))
        except ClubError:
            # It may be half typed; Enter says what is wrong.
            return asked_sentence(row)
    if row.taken and not row.to_take:
        return taken_sentence(row)
    return " ".join((*([taken_sentence(row)] if row.taken else []), asked_sentence(row)))


def preview_words(shown: TakingPreview) -> str:
    """Where an amount goes, what is lacking then, what becomes of more than is asked."""
    row, paid = shown.row, shown.repayment
    for_dues = sum(part for _month, part in shown.dues.parts) if shown.dues else 0
    interest, principal = (paid.split.interest, paid.split.principal) if paid else (0, 0)
    parts = parts_words(for_dues, interest, principal, months=_several_months(shown))
    said = [split_words(row.name, shown.amount, parts)]
    if paid is not None and paid.extra and paid.after.outstanding:
        said.append(extra_sentence(paid.extra, shown.extra))
    dues_left = max(0, row.dues_left - for_dues)
    if paid is None or shown.left is None:
        loan = (0, 0) if row.loan_taken else (row.interest, row.principal)
        said.append(lacking_words(parts_words(dues_left, *loan), None))
    else:
        left = parts_words(dues_left, shown.left.interest_due, shown.left.principal_due)
        said.append(lacking_words(left, paid.after.outstanding))
    return " ".join(part for part in said if part)


def _several_months(shown: TakingPreview) -> str:
    """The months that the dues pay, where they are more than one."""
    months = shown.dues.months if shown.dues else ()
    return months_text(months) if len(months) > 1 else ""
