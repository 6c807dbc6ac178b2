"""What a control code typed off a paper tells, in a sentence or two, and how serious that is."""

from clubdesk.domain.control_codes import FoundCode, PaperCode, SentCode, Verified
from clubdesk.domain.meetings import Body
from clubdesk.domain.report_periods import period_of
from clubdesk.text.dates import format_date
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import translate


def code_sentence(found: FoundCode | None) -> str:
    """What carries the code and whether the books still give it; None is a code that nothing carries."""
    if found is None:
        return translate(
            "Codes",
            "Nothing in these books carries this code. Look at the paper again, digit by digit: if it is"
            " right, the paper is of another club or the books were changed.",
        )
    if isinstance(found, SentCode):
        return _sent_words(found)
    whose = _minutes_words(found) if isinstance(found, Verified) else _paper_words(found)
    fits = translate("Minutes", "The books up to then still give this code: nothing was changed.")
    broken = translate(
        "Minutes", "The books up to then do not give this code any more: something was changed."
    )
    return f"{whose} {fits if found.books_fit else broken}"


def code_tone(found: FoundCode | None) -> str:
    """The tone of the sentence."""
    if found is None:
        return "warning"
    fits = found.is_whole if isinstance(found, SentCode) else found.books_fit
    return "accent" if fits else "alarm"


def _minutes_words(found: Verified) -> str:
    is_board = found.body is Body.BOARD
    whose = translate("Minutes", "the board") if is_board else translate("Minutes", "the club")
    words = translate("Minutes", "Minutes {number} of {whose}, meeting of {day}.").format(
        number=found.number, whose=whose, day=format_date(found.held_on)
    )
    if found.is_standing:
        return words
    return words + " " + translate("Minutes", "They were opened again later, so newer ones stand.")


def _paper_words(found: PaperCode) -> str:
    words = translate("Codes", "A paper printed when voucher {voucher} of {day} was the last in the books.")
    told = words.format(voucher=found.voucher, day=format_date(found.dated_on))
    if not found.later:
        return told
    return told + " " + translate("Codes", "Vouchers since then: {count}.").format(count=found.later)


def _sent_words(found: SentCode) -> str:
    sent = found.sent
    words = translate("Codes", "Report of {period}, sending number {number}, made on {day}: {name}.")
    told = words.format(
        period=period_word(period_of(sent.period)),
        number=sent.seq,
        day=format_date(sent.made_at.date()),
        name=sent.name,
    )
    whole = translate("Codes", "The copy kept here is the one that was sent, and it gives this code.")
    broken = translate(
        "Codes", "The copy kept here is not the one that was sent any more: something was changed."
    )
    return f"{told} {whole if found.is_whole else broken}"
