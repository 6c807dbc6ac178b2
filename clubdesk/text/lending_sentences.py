"""What is said when a loan cannot be changed, or a rule of lending says no."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.lending_errors import (
    AboveBoardShare,
    AboveCeiling,
    AboveShare,
    BelowKeptBack,
    CorrectedAlready,
    HasArrears,
    ImpossibleOpening,
    LimitsBroken,
    LoanStillActive,
    MemberTooShort,
    MoreThanAgreed,
    NobodyDecides,
    NotAgreed,
    NotAnOpening,
    ProductNameTaken,
    StepNotOpen,
    VotesMissing,
)
from clubdesk.domain.loan_errors import (
    ChangedSince,
    ChangeTakenBack,
    ImpossibleMove,
    LoanIsChanged,
    NotFrozen,
    NothingGained,
    NothingToExtend,
    NothingToFreeze,
    RecoveryTooLarge,
    SameDebtor,
    WaiverTooLarge,
    WriteOffTooLarge,
)
from clubdesk.text.translation import translate

LENDING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    ChangedSince: lambda: translate(
        "Errors",
        "Loan {code} was changed on {later}, so nothing can be changed as of {on}. Choose {later} or a "
        "later day, or take the later change back first.",
    ),
    NothingToExtend: lambda: translate(
        "Errors",
        "This extension would leave loan {code} as it is. Add rows, move a row, or tick that what is due "
        "is spread too.",
    ),
    ImpossibleMove: lambda: translate(
        "Errors",
        "The row of {due} cannot be moved to {to}. Choose a row that is still to come and a later day.",
    ),
    NothingToFreeze: lambda: translate(
        "Errors",
        "No row falls due from {on} to {until}. Choose a later last day.",
    ),
    NotFrozen: lambda: translate(
        "Errors",
        "Loan {code} is not frozen on {on}. Check that this is the right loan.",
    ),
    WaiverTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {interest_due} đ of interest due. Make it smaller.",
    ),
    WriteOffTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {outstanding} đ outstanding. Make it smaller.",
    ),
    RecoveryTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {lost} đ that was written off and has not come back. Make it smaller.",
    ),
    SameDebtor: lambda: translate(
        "Errors",
        "{name} owes this loan already. Choose the person who takes it over.",
    ),
    NobodyDecides: lambda: translate(
        "Errors",
        "Somebody must decide on applications. Keep the step of the board or that of the meeting.",
    ),
    LimitsBroken: lambda: translate(
        "Errors",
        "This loan breaks {count} of the club's own limits. Change the loan, or record the decision that "
        "allows it all the same.",
    ),
    LoanStillActive: lambda: translate(
        "Errors",
        "{name}'s household still owes loan {code}. It is paid back first.",
    ),
    AboveCeiling: lambda: translate(
        "Errors",
        "{amount} đ is more than the {ceiling} đ the club lends in round {round}. Make it smaller.",
    ),
    AboveShare: lambda: translate(
        "Errors",
        "{name} would owe {owed} đ. One borrower may owe {percent} % of the fund, {most} đ. Make it smaller.",
    ),
    AboveBoardShare: lambda: translate(
        "Errors",
        "Members of the board would owe {owed} đ. Together they may owe {percent} % of the fund, {most} đ. "
        "Make it smaller.",
    ),
    BelowKeptBack: lambda: translate(
        "Errors",
        "Only {left} đ would be left in the fund. The club keeps {kept_back} đ back. Make it smaller.",
    ),
    HasArrears: lambda: translate(
        "Errors",
        "{name} is {overdue} đ overdue. It is paid first.",
    ),
    MemberTooShort: lambda: translate(
        "Errors",
        "{name} can borrow from {since} on, after {months} months of membership. Choose a later day.",
    ),
    NotAgreed: lambda: translate(
        "Errors",
        "Nobody has agreed to this application yet. Record the decision first.",
    ),
    MoreThanAgreed: lambda: translate(
        "Errors",
        "{amount} đ is more than the {agreed} đ that was agreed. Make it smaller.",
    ),
    StepNotOpen: lambda: translate(
        "Errors",
        "This application does not wait for that step. Look at where it stands.",
    ),
    VotesMissing: lambda: translate(
        "Errors",
        "The votes are missing. Type how many were for, against and neither.",
    ),
    ChangeTakenBack: lambda: translate(
        "Errors",
        "This change is taken back already, or goes back only with its voucher of {on}.",
    ),
    NothingGained: lambda: translate(
        "Errors",
        "A new loan of {principal} đ brings no new money: {outstanding} đ are still owed. Make it larger.",
    ),
    CorrectedAlready: lambda: translate(
        "Errors",
        "This figure of loan {code} was corrected once already and stays.",
    ),
    NotAnOpening: lambda: translate(
        "Errors",
        "Loan {code} was lent in these books and has no opening figures. Check that this is the right loan.",
    ),
    LoanIsChanged: lambda: translate(
        "Errors",
        "The schedule of loan {code} was changed since. Take that change back first.",
    ),
    ImpossibleOpening: lambda: translate(
        "Errors",
        "{outstanding} đ still owed does not fit a loan of {lent} đ. Check both figures and the days.",
    ),
    ProductNameTaken: lambda: translate(
        "Errors",
        "There is a loan product “{name}” already. Choose another name.",
    ),
}
