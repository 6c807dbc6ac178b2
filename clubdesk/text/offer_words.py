"""How an offer is spoken of: what each instalment asks, the interest in words, which of two is dearer."""

from clubdesk.domain.offers import Offer, OfferDifference
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def offer_sentence(offer: Offer) -> str:
    """Instalments and interest: "12 kỳ, mỗi kỳ nhiều nhất 540.000 đ; tổng lãi 260.000 đ: Hai trăm …"."""
    paid = offer.instalments
    if len(paid) == 1:
        words = translate(
            "Loans", "Paid back at once: {largest} on {day}; interest in all {interest}: {words}."
        )
    elif len(paid) == len(offer.rows) and len(set(paid)) == 1:
        words = translate("Loans", "{rows} instalments, each {largest}; interest in all {interest}: {words}.")
    else:
        words = translate(
            "Loans", "{rows} instalments, each at most {largest}; interest in all {interest}: {words}."
        )
    return words.format(
        rows=len(offer.rows),
        largest=format_dong(offer.largest),
        day=format_date(offer.rows[-1].due),
        interest=format_dong(offer.interest),
        words=amount_in_words(offer.interest),
    )


def offer_totals(offer: Offer) -> str:
    """All that is to be paid, and the first and the last instalment where they are not all the same."""
    paid = offer.instalments
    if len(set(paid)) == 1:
        words = translate("Loans", "Principal and interest together {total}.")
    else:
        words = translate("Loans", "First {first}, last {last}; principal and interest together {total}.")
    return words.format(
        first=format_dong(paid[0]), last=format_dong(paid[-1]), total=format_dong(offer.total)
    )


def difference_sentence(found: OfferDifference) -> str:
    """What the second offer means against the first: what is lent, the cost, the burden, how long."""
    parts = [_principal_words(found.principal), _cost_words(found), _months_words(found.months)]
    return " ".join(part for part in parts if part)


def _principal_words(more: int) -> str:
    words = {
        0: "",
        1: translate("Loans", "Offer 2 lends {amount} more."),
        -1: translate("Loans", "Offer 2 lends {amount} less."),
    }
    return words[_sign(more)].format(amount=_spelled(more))


def _cost_words(found: OfferDifference) -> str:
    words = {
        (-1, -1): translate(
            "Loans", "Offer 2 asks {interest} less interest, and its largest instalment is {largest} less."
        ),
        (-1, 0): translate(
            "Loans", "Offer 2 asks {interest} less interest, and its largest instalment is the same."
        ),
        (-1, 1): translate(
            "Loans", "Offer 2 asks {interest} less interest, but its largest instalment is {largest} more."
        ),
        (0, -1): translate(
            "Loans", "The interest is the same, but offer 2's largest instalment is {largest} less."
        ),
        (0, 0): translate("Loans", "Both offers ask the same interest and the same largest instalment."),
        (0, 1): translate(
            "Loans", "The interest is the same, but offer 2's largest instalment is {largest} more."
        ),
        (1, -1): translate(
            "Loans", "Offer 2 asks {interest} more interest, but its largest instalment is {largest} less."
        ),
        (1, 0): translate(
            "Loans", "Offer 2 asks {interest} more interest, and its largest instalment is the same."
        ),
        (1, 1): translate(
            "Loans", "Offer 2 asks {interest} more interest, and its largest instalment is {largest} more."
        ),
    }
    return words[_sign(found.interest), _sign(found.largest)].format(
        interest=_spelled(found.interest), largest=_spelled(found.largest)
    )


def _months_words(more: int) -> str:
    words = {
        0: "",
        1: translate("Loans", "Offer 2 takes {months} months longer."),
        -1: translate("Loans", "Offer 2 is over {months} months earlier."),
    }
    return words[_sign(more)].format(months=abs(more))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _spelled(amount: int) -> str:
    """The đồng without its sign, in figures and in words."""
    return f"{format_dong(abs(amount))} ({amount_in_words(abs(amount))})"
