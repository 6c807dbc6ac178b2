"""What a failure at reporting, sending or reading a data file is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.data_files import DataFileRefused, Refusal
from clubdesk.domain.errors import ClubError
from clubdesk.domain.gathering import RefusedFile
from clubdesk.domain.gathering_errors import LakeProgramMissing, NoDataFiles
from clubdesk.domain.report_errors import (
    BooksNotWhole,
    GapsUnexplained,
    ImpossibleClosingDay,
    ImpossiblePeriod,
    NobodyConsented,
    PassPhraseTooShort,
    PeriodBeforeBooks,
    PeriodNotBegun,
    ReceiverNameMissing,
    ResendReasonMissing,
    SentCopyDamaged,
)
from clubdesk.text.translation import translate

REPORT_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    ImpossiblePeriod: lambda: translate(
        "Errors", "“{written}” names no period. Type it like 2025-06, 2025-Q2, 2025-H1 or 2025."
    ),
    ImpossibleClosingDay: lambda: translate(
        "Errors",
        "Periods close from the 15th to the 31st of a month. Choose another day than {day}.",
    ),
    PeriodBeforeBooks: lambda: translate(
        "Errors", "The period ended on {until}, before the books began on {began_on}. Choose a later one."
    ),
    PeriodNotBegun: lambda: translate(
        "Errors",
        "The period begins only on {since}: there is nothing to report yet. Choose an earlier one.",
    ),
    GapsUnexplained: lambda: translate(
        "Errors",
        "Something is missing or odd: {titles} Put it right, or say why it is so; then send the report.",
    ),
    ResendReasonMissing: lambda: translate(
        "Errors",
        "A file for {period} was sent before. Say why it is sent again.",
    ),
    BooksNotWhole: lambda: translate(
        "Errors", "The books do not fit together, so nothing is sent from them. Check the books first."
    ),
    NobodyConsented: lambda: translate(
        "Errors",
        "No member agreed to stand in a named list, so there is nothing to send. The consent is written down "
        "on the member's page.",
    ),
    PassPhraseTooShort: lambda: translate(
        "Errors", "The pass phrase is too short to protect anybody. Type at least {least} letters."
    ),
    SentCopyDamaged: lambda: translate(
        "Errors",
        "The file written to {path} does not read back as it was. The stick may be failing: try another one.",
    ),
    LakeProgramMissing: lambda: translate(
        "Errors",
        "Keeping the data as Parquet needs DuckDB, which is not installed here. Install the extra "
        "“association”, or gather without it.",
    ),
    NoDataFiles: lambda: translate(
        "Errors", "There is no club's data file in {folder}. Choose the folder that holds the .zip files."
    ),
    DataFileRefused: lambda: translate(
        "Errors", "{name} is no longer as it was made, so it is not handed out. Check the books."
    ),
    ReceiverNameMissing: lambda: translate("Errors", "Type the name of the body that receives reports."),
}
_REFUSALS: dict[Refusal, Callable[[], str]] = {
    Refusal.UNREADABLE: lambda: translate("Refusals", "{name} cannot be read. Copy it once more."),
    Refusal.NOT_A_DATA_FILE: lambda: translate(
        "Refusals", "{name} is not a whole data file of a club. Ask the club to send it again."
    ),
    Refusal.TOO_LARGE: lambda: translate("Refusals", "{name} is far too large for a club's data file."),
    Refusal.FOREIGN_MEMBER: lambda: translate(
        "Refusals", "{name} holds something foreign: {detail}. Ask the club to send it again."
    ),
    Refusal.MEMBER_MISSING: lambda: translate(
        "Refusals", "{name} lacks {detail}. Ask the club to send it again."
    ),
    Refusal.CHANGED: lambda: translate(
        "Refusals", "In {name}, {detail} was changed after the club made it. Ask the club to send it again."
    ),
    Refusal.NEWER_FORMAT: lambda: translate(
        "Refusals", "{name} was made by a newer program (format {detail}). Get the newest program to read it."
    ),
    Refusal.BAD_SIGNATURE: lambda: translate(
        "Refusals", "The signature of {name} does not fit. Ask the club to send it again."
    ),
    Refusal.STRANGER_KEY: lambda: translate(
        "Refusals",
        "{name} says it is from {detail}, but is signed with another key than before. Call the club and "
        "compare the key.",
    ),
    Refusal.OTHER_CLUB: lambda: translate("Refusals", "{name} is from another club: {detail}."),
    Refusal.TWICE: lambda: translate(
        "Refusals",
        "{name} carries number {detail}, like another file of the same club and period. Ask the club which "
        "one is right.",
    ),
    Refusal.OLDER: lambda: translate(
        "Refusals", "{name} is older than what was read before (number {detail}), so it is not taken."
    ),
}


def refusal_sentence(refused: RefusedFile) -> str:
    """Why a data file that came in is not taken, and what to do."""
    return _REFUSALS[refused.refusal]().format(name=refused.name, detail=refused.detail)
