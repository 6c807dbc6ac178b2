"""What is said about a member list that was read: problems, guesses, doubles, what was left out."""

from collections.abc import Callable

from clubdesk.domain.roll import DuplicateWhy, LeftOutWhy, RollProblem, Trouble
from clubdesk.text.translation import translate

_TROUBLES: dict[Trouble, Callable[[], str]] = {
    Trouble.NAME_MISSING: lambda: translate("Roll", "There is no name in this row."),
    Trouble.NAME_UNUSUAL: lambda: translate("Roll", "This does not look like a full name. Please check it."),
    Trouble.SEX_MISSING: lambda: translate("Roll", "The list does not say whether this is a woman or a man."),
    Trouble.SEX_UNREADABLE: lambda: translate("Roll", "“{value}” is not a sex. Choose Nam or Nữ."),
    Trouble.SEX_TWICE: lambda: translate("Roll", "Both columns, Nam and Nữ, are filled. Choose one."),
    Trouble.BIRTH_IMPOSSIBLE: lambda: translate(
        "Roll", "The date “{value}” is on no calendar. Please correct it."
    ),
    Trouble.BIRTH_UNREADABLE: lambda: translate("Roll", "“{value}” cannot be read as a date of birth."),
    Trouble.BIRTH_OUT_OF_RANGE: lambda: translate("Roll", "“{value}” lies in the future or too long ago."),
    Trouble.CITIZEN_LENGTH: lambda: translate("Roll", "A citizen number has 12 digits; “{value}” does not."),
    Trouble.CITIZEN_ROUNDED: lambda: translate(
        "Roll",
        "The spreadsheet rounded this number to “{value}”; its last digits are lost. Please type it again.",
    ),
    Trouble.CITIZEN_TAKEN: lambda: translate(
        "Roll", "The citizen number {value} is already that of {hint}. Two people cannot have one number."
    ),
    Trouble.PHONE_UNUSUAL: lambda: translate(
        "Roll", "“{value}” is not a usual phone number. Please check it."
    ),
    Trouble.HOUSEHOLD_UNKNOWN: lambda: translate("Roll", "“{value}” is no class of household that is known."),
    Trouble.DAY_UNREADABLE: lambda: translate("Roll", "“{value}” cannot be read as a day that can be."),
    Trouble.FORMULA: lambda: translate("Roll", "There is a formula here; formulas are not computed: {value}"),
    Trouble.NAME_REMARK: lambda: translate(
        "Roll", "The remark {hint} beside the name was left out of the name."
    ),
    Trouble.SEX_FROM_BLANK: lambda: translate(
        "Roll", "The list ticks only one sex; the blank was read as the other."
    ),
    Trouble.SEX_AGAINST_TITLE: lambda: translate(
        "Roll", "The title before the name and the sex do not agree."
    ),
    Trouble.YEAR_GUESSED: lambda: translate(
        "Roll", "The year has only two digits; {hint} was guessed. Please check it."
    ),
    Trouble.BIRTH_FROM_AGE: lambda: translate(
        "Roll", "The list gives an age; the year {hint} was reckoned from it and may be off by one."
    ),
    Trouble.BIRTH_FROM_SERIAL: lambda: translate(
        "Roll", "“{value}” is the spreadsheet's own number of a day; it was read as {hint}."
    ),
    Trouble.BIRTH_YEAR_AS_DATE: lambda: translate(
        "Roll", "The spreadsheet made the date {value} out of a year; it was read as the year {hint}."
    ),
    Trouble.BIRTH_APPROXIMATE: lambda: translate(
        "Roll", "The list is not sure of this date of birth: {value}"
    ),
    Trouble.NOT_GROWN_UP: lambda: translate("Roll", "By this date of birth the person is younger than 18."),
    Trouble.CITIZEN_MORE: lambda: translate(
        "Roll", "There is more than one citizen number: “{value}”. Only {hint} was taken."
    ),
    Trouble.CITIZEN_ZEROS: lambda: translate(
        "Roll", "Zeros at the front were lost; “{value}” was read as {hint}. Please check it."
    ),
    Trouble.CITIZEN_OLD_CARD: lambda: translate(
        "Roll", "This is the number of an old identity card (9 digits). It can be kept."
    ),
    Trouble.CITIZEN_PROVINCE: lambda: translate(
        "Roll", "The citizen number does not begin with the code of a province."
    ),
    Trouble.CITIZEN_SEX: lambda: translate("Roll", "The citizen number belongs to the other sex."),
    Trouble.CITIZEN_BIRTH: lambda: translate("Roll", "The citizen number belongs to another year of birth."),
    Trouble.PHONE_ZERO: lambda: translate("Roll", "The zero at the front was lost; it was read as {hint}."),
    Trouble.PHONE_OLD: lambda: translate(
        "Roll", "This is a number of 11 digits from before 2018; today it would be {hint}."
    ),
    Trouble.PHONE_MORE: lambda: translate(
        "Roll", "There is more than one phone number or a remark: “{value}”. Only {hint} was taken."
    ),
    Trouble.PHONE_OWNER: lambda: translate(
        "Roll", "Beside the number stands “{hint}”; it was read as whose phone this is."
    ),
    Trouble.DAY_FROM_PART: lambda: translate("Roll", "“{value}” is not a whole day; it was read as {hint}."),
    Trouble.CODE_TAKEN: lambda: translate(
        "Roll", "The code {value} is already that of {hint}; this person gets the next code."
    ),
    Trouble.ROW_HIDDEN: lambda: translate(
        "Roll", "This row is hidden in the workbook; it was read all the same."
    ),
    Trouble.SHEET_HIDDEN: lambda: translate(
        "Roll", "This sheet is hidden in the workbook; it was read all the same."
    ),
}

_LEFT_OUT: dict[LeftOutWhy, Callable[[], str]] = {
    LeftOutWhy.TITLE: lambda: translate("Roll", "A title above the list"),
    LeftOutWhy.GROUP_HEADING: lambda: translate(
        "Roll", "The heading of a group; the people below belong to it"
    ),
    LeftOutWhy.COLUMN_NUMBERS: lambda: translate("Roll", "The numbers of the columns"),
    LeftOutWhy.TOTAL: lambda: translate("Roll", "A total"),
    LeftOutWhy.SIGNATURE: lambda: translate("Roll", "A signature, not a member"),
    LeftOutWhy.ONLY_NUMBER: lambda: translate("Roll", "A row with a number and nothing else"),
    LeftOutWhy.NO_PERSON: lambda: translate("Roll", "Words that name no member"),
    LeftOutWhy.NO_LIST: lambda: translate("Roll", "No list of members was found on this sheet"),
    LeftOutWhy.COLUMN_NOT_TAKEN: lambda: translate("Roll", "A column that is not taken over"),
    LeftOutWhy.COLUMN_NEEDS_CONSENT: lambda: translate(
        "Roll", "The ethnic group is written down only with each person's consent, so not from a list"
    ),
}

_DUPLICATES: dict[DuplicateWhy, Callable[[], str]] = {
    DuplicateWhy.CITIZEN_ID: lambda: translate("Roll", "The same citizen number. Is it the same person?"),
    DuplicateWhy.NAME_AND_YEAR: lambda: translate(
        "Roll", "The same name and year of birth. Is it the same person?"
    ),
    DuplicateWhy.NAME: lambda: translate(
        "Roll", "The same name, and one of the births is not known. Is it the same person?"
    ),
    DuplicateWhy.CODE: lambda: translate(
        "Roll", "The same member code under another name. Is it the same person?"
    ),
}


def problem_sentence(problem: RollProblem) -> str:
    """What is wrong or was guessed, in one sentence."""
    return _TROUBLES[problem.trouble]().format(value=problem.value, hint=problem.hint)


def left_out_words(why: LeftOutWhy) -> str:
    """Why a row or column is no member."""
    return _LEFT_OUT[why]()


def duplicate_sentence(why: DuplicateWhy) -> str:
    """Why rows may be one person, as a question."""
    return _DUPLICATES[why]()
