"""What a failure at the funds' books is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.fund_errors import (
    FirstPlace,
    FundExists,
    FundNotFound,
    KindExists,
    KindMissing,
    KindRetired,
    NoVouchers,
    OpeningCorrected,
    OpeningExists,
    OpeningMissing,
    PlaceExists,
    PlaceNotEmpty,
    PlaceRetired,
    SharesHoldBefore,
    TransferToItself,
)
from clubdesk.domain.ledger_errors import MonthClosed
from clubdesk.text.translation import translate

FUND_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    MonthClosed: lambda: translate(
        "Errors",
        "The books are closed up to {closed_until}, so nothing can be dated {on}. Type a later day, or open "
        "the closed month again on the page Funds.",
    ),
    KindMissing: lambda: translate("Errors", "What the money is for is missing. Choose it or type it."),
    KindRetired: lambda: translate(
        "Errors",
        "“{kind}” is no longer used. Choose another, or take it back in the list of kinds.",
    ),
    KindExists: lambda: translate("Errors", "“{kind}” is in this fund's list already. Type another name."),
    PlaceRetired: lambda: translate(
        "Errors", "“{place}” is no longer used. Choose another money place, or take it into use again."
    ),
    PlaceExists: lambda: translate(
        "Errors", "This fund has a money place called “{place}” already. Type another name."
    ),
    PlaceNotEmpty: lambda: translate(
        "Errors", "There are {balance} đ in “{place}”. Move the money to another place first."
    ),
    FirstPlace: lambda: translate(
        "Errors", "Money is lent and paid back through “{place}”, so this place stays in use."
    ),
    FundExists: lambda: translate("Errors", "There is a fund called “{fund}” already. Type another name."),
    TransferToItself: lambda: translate(
        "Errors", "The money would go from “{place}” to itself. Choose another place to move it to."
    ),
    OpeningExists: lambda: translate(
        "Errors", "The opening figure of “{place}” is in the books already. It can be corrected once."
    ),
    OpeningMissing: lambda: translate(
        "Errors", "“{place}” has no opening figure to correct. Write it down first."
    ),
    OpeningCorrected: lambda: translate(
        "Errors",
        "The opening figure of “{place}” was corrected before, which is possible once. Record the difference "
        "as a receipt or a payment.",
    ),
    SharesHoldBefore: lambda: translate(
        "Errors", "Interest collected before today was shared out already. Choose today or a later day."
    ),
    FundNotFound: lambda: translate("Errors", "No fund of the club is called “{name}”."),
    NoVouchers: lambda: translate(
        "Errors", "No money came in or went out from {since} to {until}, so there is no voucher to print."
    ),
}
