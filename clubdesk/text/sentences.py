"""What each failure is called at the desk: what happened, why, and what to do."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from clubdesk.domain.erasure_errors import StillOpen
from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_roles import UserRole, Work
from clubdesk.text.amounts import format_amount, format_percent
from clubdesk.text.closing_sentences import CLOSING_SENTENCES
from clubdesk.text.dates import format_date
from clubdesk.text.dues_sentences import DUES_SENTENCES
from clubdesk.text.erasure_sentences import ERASURE_SENTENCES, still_words
from clubdesk.text.errors import (
    UnprintableText,
    UnreadableAmount,
    UnreadableBirth,
    UnreadableDate,
    UnreadableHour,
    UnreadablePercent,
    UnreadableVoucher,
)
from clubdesk.text.file_sentences import FILE_SENTENCES
from clubdesk.text.fund_sentences import FUND_SENTENCES
from clubdesk.text.gift_sentences import GIFT_SENTENCES
from clubdesk.text.lending_sentences import LENDING_SENTENCES
from clubdesk.text.meeting_sentences import MEETING_SENTENCES
from clubdesk.text.post_sentences import POST_SENTENCES
from clubdesk.text.report_sentences import REPORT_SENTENCES
from clubdesk.text.rule_sentences import RULE_SENTENCES
from clubdesk.text.second_place_sentences import SECOND_PLACE_SENTENCES
from clubdesk.text.translation import translate
from clubdesk.text.user_sentences import USER_SENTENCES
from clubdesk.text.user_words import role_word, work_words
from clubdesk.text.workbook_sentences import WORKBOOK_SENTENCES

SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    **RULE_SENTENCES,
    **LENDING_SENTENCES,
    **FUND_SENTENCES,
    **GIFT_SENTENCES,
    **MEETING_SENTENCES,
    **CLOSING_SENTENCES,
    **DUES_SENTENCES,
    **ERASURE_SENTENCES,
    **FILE_SENTENCES,
    **POST_SENTENCES,
    **REPORT_SENTENCES,
    **SECOND_PLACE_SENTENCES,
    **USER_SENTENCES,
    **WORKBOOK_SENTENCES,
    UnreadableAmount: lambda: translate(
        "Errors", "“{text}” is not an amount. Type it like 5000000, 5.000.000, 5tr or 500k."
    ),
    UnreadablePercent: lambda: translate("Errors", "“{text}” is not a percentage. Type it like 0,8 or 10."),
    UnreadableDate: lambda: translate(
        "Errors", "“{text}” is not a date. Type the day, month and full year, like 17/1/2025."
    ),
    UnreadableHour: lambda: translate(
        "Errors", "“{text}” is not a time of day. Type it like 14:00 or 14h30."
    ),
    UnreadableBirth: lambda: translate(
        "Errors", "“{text}” is not a date of birth. Type as much as is known, like 1961, 5/1961 or 3/5/1961."
    ),
    UnreadableVoucher: lambda: translate(
        "Errors", "“{text}” is not the number of a voucher. Type it like PT 2025/012."
    ),
    UnprintableText: lambda: translate(
        "Errors",
        "“{text}” has marks that cannot be printed. Type it again.",
    ),
}


def sentence(error: ClubError) -> str:
    """One or two sentences for the user; a general one for a failure that SENTENCES does not know.

    A template's {placeholders} are the fields of the error: whole numbers are shown with dots between
    thousands (write "{amount} đ" for money), percentages with a comma, days as dd/mm/yyyy.
    """
    template = SENTENCES.get(type(error), _general_template)
    return template().format_map(_shown_fields(error))


def _general_template() -> str:
    return translate("Errors", "This could not be done. Please check what was typed and try again.")


def _shown_fields(error: ClubError) -> dict[str, object]:
    return {name: _shown(value) for name, value in vars(error).items()}


def _listed(values: tuple[object, ...]) -> str:
    words = [role_word(one) for one in values if isinstance(one, UserRole)]
    words += [still_words(one) for one in values if isinstance(one, StillOpen)]
    return ", ".join(words) or " ".join(map(str, values))


def _shown(value: object) -> object:
    if isinstance(value, UserRole):
        return role_word(value)
    if isinstance(value, Work):
        return work_words(value)
    if isinstance(value, Path):
        return value.name
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, tuple):
        return _listed(value)
    if isinstance(value, Decimal):
        return format_percent(value)
    return format_amount(value) if isinstance(value, int) else value
