"""What the step of new loans says: the money left to lend, and a loan paid out at the meeting."""

from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate


def lendable_words(cash: int, kept_back: int, can_lend: int) -> str:
    """What is in the fund, what of it is kept back, and what is left to lend."""
    there = translate("MeetingLoans", "In the fund: {cash}.").format(cash=format_dong(cash))
    if not kept_back:
        return there
    words = translate("MeetingLoans", "Kept back: {kept_back}. Left to lend: {can_lend}.")
    return f"{there} {words.format(kept_back=format_dong(kept_back), can_lend=format_dong(can_lend))}"
