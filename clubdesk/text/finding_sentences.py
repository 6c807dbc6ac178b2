"""What a check of the books found wrong, said in words."""

from collections.abc import Callable

from clubdesk.domain.findings import Finding, Flaw
from clubdesk.text.amounts import format_dong
from clubdesk.text.finding_places import place_words
from clubdesk.text.translation import translate

_SENTENCES: dict[Flaw, Callable[[], str]] = {
    Flaw.FILE_DAMAGED: lambda: translate(
        "Check", "The file is damaged ({where}). Open a copy, and keep this file as it is."
    ),
    Flaw.PART_CHANGED: lambda: translate(
        "Check",
        "The part “{where}” of the file is not as the program made it: the file is damaged, or somebody "
        "changed it outside the program.",
    ),
    Flaw.UNREADABLE: lambda: translate(
        "Check", "Something in the books cannot be read any more ({where}). Open a copy, and keep this file."
    ),
    Flaw.ENTRY_CHANGED: lambda: translate(
        "Check",
        "Ledger entry {where} is not as it was recorded: somebody changed the file outside the program.",
    ),
    Flaw.LOG_CHANGED: lambda: translate(
        "Check", "Log row {where} is not as it was recorded: somebody changed the file outside the program."
    ),
    Flaw.FACTS_CHANGED: lambda: translate(
        "Check",
        "What is written down about {where} is not as it was last recorded: somebody changed the file "
        "outside the program.",
    ),
    Flaw.ENTRY_UNBALANCED: lambda: translate(
        "Check", "Voucher {where} does not add up to zero: {found} is left over."
    ),
    Flaw.VOUCHER_GAP: lambda: translate(
        "Check",
        "Vouchers {where} have a gap: there are {found_count} of them,"
        " but the last number given is {expected_count}.",
    ),
    Flaw.KEPT_SUM_WRONG: lambda: translate(
        "Check", "The kept balance of {where} is {found}, but its lines add up to {expected}."
    ),
    Flaw.PLACE_NEGATIVE: lambda: translate("Check", "The cash of {where} falls to {found}, below zero."),
    Flaw.OUTSTANDING_DIFFERS: lambda: translate(
        "Check", "{where} has {found} lent out in the ledger, but its loans owe {expected}."
    ),
    Flaw.LOAN_BALANCE_WRONG: lambda: translate(
        "Check", "Loan {where} is kept as owing {found}, but its payments leave {expected}."
    ),
    Flaw.SCHEDULE_CHANGED: lambda: translate(
        "Check", "The schedule of loan {where} is not the one its terms give."
    ),
    Flaw.PAYMENT_DIFFERS: lambda: translate(
        "Check", "The payment of voucher {where} is {found}, but {expected} went into the cash boxes."
    ),
}


def finding_sentence(finding: Finding) -> str:
    """One sentence: what does not fit, and where."""
    found, expected = finding.found or 0, finding.expected or 0
    return _SENTENCES[finding.flaw]().format(
        where=place_words(finding),
        found=format_dong(found),
        expected=format_dong(expected),
        found_count=found,
        expected_count=expected,
    )
