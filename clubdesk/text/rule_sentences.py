"""What is said when a rule of the club or the ledger says no."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import (
    AlreadyReversed,
    DateInFuture,
    EntryOutOfBalance,
    ImpossibleAmount,
    PlaceWouldBeNegative,
    ReasonMissing,
    ReversalTooEarly,
    SharesDoNotAddUp,
    VoucherNotFound,
)
from clubdesk.domain.loan_errors import (
    ApplicationMovedOn,
    BeforeDisbursement,
    FirstDueTooEarly,
    ImpossibleGraceDays,
    ImpossiblePeriods,
    ImpossiblePrincipal,
    ImpossibleRate,
    ImpossibleRounding,
    InstalmentOutOfReach,
    LoanClosed,
    LoanHasPayments,
    LoanNotFound,
    MeetingMissing,
    NothingOverdue,
    NotWithLaterPayments,
    PaidOffSince,
    PrincipalTooLarge,
    RecordedSince,
    RepaymentTooLarge,
    ReversalStands,
    SplitDoesNotAddUp,
    UnevenMonths,
)
from clubdesk.domain.member_errors import (
    AlreadyLeft,
    CitizenNumberLength,
    CitizenNumberTaken,
    ConsentMissing,
    ConsentsOverlap,
    DiedBefore,
    GivenNameNotInName,
    ImportedChangedSince,
    ImportedHaveHistory,
    ImportTakenBack,
    ImpossibleTarget,
    LeftBeforeJoining,
    MemberHasHistory,
    MemberNotFound,
    MergedAlready,
    NameMissing,
    NoReturnFromDeath,
    NotAMemberThen,
    PlanUnfinished,
    SeveralMembers,
    SpellsOverlap,
    StillAMember,
)
from clubdesk.text.translation import translate

RULE_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    ImpossibleRate: lambda: translate(
        "Errors",
        "A rate of {percent} % is not allowed. Type a rate of 0 or more.",
    ),
    ImpossibleRounding: lambda: translate(
        "Errors",
        "Rounding to {unit} đ is not offered. Choose 1, 100, 500 or 1.000 đ.",
    ),
    ImpossiblePrincipal: lambda: translate(
        "Errors",
        "A loan of {principal} đ is not allowed. Type how much is lent.",
    ),
    UnevenMonths: lambda: translate(
        "Errors",
        "{months} months is not a whole number of periods of {every} months. Change the months or "
        "the period.",
    ),
    ImpossiblePeriods: lambda: translate(
        "Errors",
        "{rows} rows cannot hold principal every {principal_every} rows with "
        "{principal_free_rows} rows free of principal. Make those numbers smaller.",
    ),
    InstalmentOutOfReach: lambda: translate(
        "Errors",
        "Even over {within} months some instalment is above {at_most} đ. Type a larger amount, lend less, or "
        "choose another way of paying back.",
    ),
    ImpossibleGraceDays: lambda: translate(
        "Errors",
        "{grace_days} grace days are not allowed. Type 0 to 27 days.",
    ),
    FirstDueTooEarly: lambda: translate(
        "Errors",
        "The first due date {first_due} is not after the day of the loan, {disbursed_on}. Choose "
        "a later date.",
    ),
    ImpossibleAmount: lambda: translate(
        "Errors",
        "An amount of {amount} đ cannot be recorded. Type an amount above zero.",
    ),
    DateInFuture: lambda: translate(
        "Errors",
        "{on} has not come yet; today is {today}. Type today or an earlier day.",
    ),
    BeforeDisbursement: lambda: translate(
        "Errors",
        "{on} is before the day of the loan, {disbursed_on}. Type that day or a later one.",
    ),
    RepaymentTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {owed} đ owed. Change the amount, or press Pay off: the "
        "pay-off figure of the day is {payoff} đ.",
    ),
    SplitDoesNotAddUp: lambda: translate(
        "Errors",
        "Interest {interest} đ and principal {principal} đ do not add up to {amount} đ. Change one of them.",
    ),
    PrincipalTooLarge: lambda: translate(
        "Errors",
        "Principal of {principal} đ is more than the {outstanding} đ outstanding. Make it smaller.",
    ),
    LoanClosed: lambda: translate(
        "Errors",
        "Nothing is owed on loan {code} any more. Check that this is the right loan.",
    ),
    NotWithLaterPayments: lambda: translate(
        "Errors",
        "A payment of {later} is already recorded, so the loan cannot be paid off on {on}. Choose "
        "{later} or a later day.",
    ),
    SharesDoNotAddUp: lambda: translate(
        "Errors",
        "The shares of the interest add up to {total} %, not 100 %. Change them.",
    ),
    PlaceWouldBeNegative: lambda: translate(
        "Errors",
        "{fund} does not have that much: on {on} its cash would be {balance} đ. Make the amount "
        "smaller or record first the money that came in.",
    ),
    AlreadyReversed: lambda: translate(
        "Errors",
        "Voucher {voucher} is reversed already. Nothing more needs to be done.",
    ),
    PaidOffSince: lambda: translate(
        "Errors",
        "Loan {code} was paid off on {paid_off_on}. Reverse the pay-off first, then this payment.",
    ),
    ReversalStands: lambda: translate(
        "Errors",
        "Voucher {voucher} belongs to an opening figure that was corrected and is not reversed by itself. "
        "Record the difference as money received or paid, or reverse the voucher that brought the loan in.",
    ),
    RecordedSince: lambda: translate(
        "Errors",
        "Something was recorded on loan {code} after {voucher} reversed {origin}. Take that back first, "
        "or record {origin} anew with its own day.",
    ),
    ApplicationMovedOn: lambda: translate(
        "Errors",
        "The application of {asked_on} was paid out with another loan or withdrawn since, so this loan "
        "cannot count again. Record the loan anew.",
    ),
    ReversalTooEarly: lambda: translate(
        "Errors",
        "{on} is before the day of the voucher, {dated_on}. Type that day or a later one.",
    ),
    ReasonMissing: lambda: translate("Errors", "The reason is missing. Write in a few words why."),
    NameMissing: lambda: translate("Errors", "The name is missing. Type the full name."),
    LeftBeforeJoining: lambda: translate(
        "Errors",
        "The day of leaving, {left_on}, is not after the day of joining, {joined_on}. Change one of them.",
    ),
    CitizenNumberTaken: lambda: translate(
        "Errors",
        "{name} has the citizen number {citizen_id} already. Check both cards.",
    ),
    CitizenNumberLength: lambda: translate(
        "Errors",
        "“{citizen_id}” is not a citizen number. Type the 12 digits of the card, or the 9 of an old one.",
    ),
    GivenNameNotInName: lambda: translate(
        "Errors",
        "“{given}” is not part of the name “{name}”. Type the given name as it stands in the full name.",
    ),
    ConsentMissing: lambda: translate(
        "Errors",
        "The ethnic group may be kept only if the person agrees. Tick the consent, or leave it empty.",
    ),
    ConsentsOverlap: lambda: translate(
        "Errors",
        "The consent before this one was withdrawn after {given_on}. "
        "Type the day of the new paper, not earlier than the withdrawal.",
    ),
    AlreadyLeft: lambda: translate(
        "Errors",
        "{name} has not been a member since {left_on}. Nothing more needs to be done.",
    ),
    StillAMember: lambda: translate(
        "Errors",
        "{name} is still a member. Nothing more needs to be done.",
    ),
    NoReturnFromDeath: lambda: translate(
        "Errors",
        "{name} is recorded as deceased. If that is wrong, take the leaving back.",
    ),
    SpellsOverlap: lambda: translate(
        "Errors",
        "The person was a member until {left_on} and cannot have joined again on {joined_on}. "
        "Change the day.",
    ),
    PlanUnfinished: lambda: translate(
        "Errors",
        "Rows of the list that still need a repair or an answer: {rows}. Settle them or leave them out.",
    ),
    ImportedHaveHistory: lambda: translate(
        "Errors",
        "The list cannot be taken back: there are loans, meetings or posts of {names} by now. "
        "Correct people one by one instead.",
    ),
    ImportedChangedSince: lambda: translate(
        "Errors",
        "The list cannot be taken back: {names} were changed after it was read in. "
        "Correct people one by one instead.",
    ),
    ImportTakenBack: lambda: translate("Errors", "This list has already been taken back."),
    MemberHasHistory: lambda: translate(
        "Errors",
        "{name} has loans, money, meetings or posts in the books and stays in them. "
        "Record that the person left the club instead.",
    ),
    MemberNotFound: lambda: translate(
        "Errors",
        "Nobody on the roll is called “{words}” or has that code. Check the spelling.",
    ),
    SeveralMembers: lambda: translate(
        "Errors",
        "“{words}” fits several people: {people}. Type the code of the one that is meant.",
    ),
    MergedAlready: lambda: translate(
        "Errors", "{name} is one person on the roll already. Nothing more needs to be done."
    ),
    DiedBefore: lambda: translate(
        "Errors",
        "{name} ({code}) died and is no member from {died_on} on, but {other} was a member after that. "
        "They cannot be one person; correct one of the two first.",
    ),
    NotAMemberThen: lambda: translate(
        "Errors",
        "{name} was not a member on {on}. Choose another person or another day.",
    ),
    LoanHasPayments: lambda: translate(
        "Errors",
        "Loan {code} has payments or changes since then. Take those back first, then this.",
    ),
    ImpossibleTarget: lambda: translate(
        "Errors",
        "A target of {low} to {high} cannot be kept. Type the smaller number first, and per cents up to 100.",
    ),
    MeetingMissing: lambda: translate(
        "Errors",
        "The meeting that agreed the loan must be on the day of the loan or before it. Check both dates.",
    ),
    LoanNotFound: lambda: translate(
        "Errors",
        "There is no loan {code}. Type its code as it stands in the list of loans, like TV017-031.",
    ),
    VoucherNotFound: lambda: translate(
        "Errors",
        "There is no voucher {voucher}. Check its letters, its year and its number.",
    ),
    NothingOverdue: lambda: translate(
        "Errors",
        "Nothing is overdue on loan {code} on {on}, so there is no letter to write.",
    ),
    EntryOutOfBalance: lambda: translate(
        "Errors",
        "The entry does not add up and was not recorded. Please report this to whoever looks "
        "after the program.",
    ),
}
