"""Says each complaint about a club's old books: where, what is wrong, what stands there, and what to do."""

from collections.abc import Callable
from decimal import Decimal

from clubdesk.domain.books import Sheet
from clubdesk.domain.complaints import Complaint, Fault
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_ABOUT_CELLS: dict[Fault, Callable[[], str]] = {
    Fault.EMPTY: lambda: translate("Import", "The cell is empty. Please fill it in."),
    Fault.FORMULA: lambda: translate("Import", "“{value}” is a formula. Please type the value itself."),
    Fault.ERROR_CELL: lambda: translate("Import", "The cell shows the error {value}. Please type the value."),
    Fault.NOT_TEXT: lambda: translate("Import", "“{value}” is not text. Please type words or a code."),
    Fault.NOT_A_DATE: lambda: translate(
        "Import", "“{value}” is not a date. Please write day/month/year, like 17/01/2025."
    ),
    Fault.IMPOSSIBLE_DATE: lambda: translate(
        "Import", "“{value}” is no day of the calendar from 1900 to 2099. Please write day/month/year."
    ),
    Fault.NOT_A_BIRTH: lambda: translate(
        "Import", "“{value}” is not a date of birth. Please write the year, like 1961, or day/month/year."
    ),
    Fault.DATE_AFTER_TODAY: lambda: translate(
        "Import", "{value} is after today, {day}. Please correct the date."
    ),
    Fault.NOT_AN_AMOUNT: lambda: translate(
        "Import", "“{value}” is not an amount of whole đồng. Please write it like 5.000.000."
    ),
    Fault.NEGATIVE_AMOUNT: lambda: translate(
        "Import", "{value} is below zero. Please write an amount of zero or more."
    ),
    Fault.ZERO_AMOUNT: lambda: translate(
        "Import", "The amount is zero. Please write the amount or remove the row."
    ),
    Fault.TOO_LARGE: lambda: translate("Import", "{value} is more than {amount}. Please check the zeros."),
    Fault.NOT_A_NUMBER: lambda: translate(
        "Import", "“{value}” is not a whole number. Please write a number from {least} to {most}."
    ),
    Fault.OUT_OF_RANGE: lambda: translate(
        "Import", "“{value}” is outside {least} to {most}. Please correct it."
    ),
    Fault.NOT_A_PERCENT: lambda: translate(
        "Import", "“{value}” is not a percentage. Please write it like 0,8."
    ),
    Fault.NEGATIVE_PERCENT: lambda: translate(
        "Import", "{value} % is below zero. Please write a percentage of zero or more."
    ),
    Fault.UNKNOWN_CHOICE: lambda: translate(
        "Import", "“{value}” is not known here. Please write one of: {choices}."
    ),
    Fault.ZEROS_RESTORED: lambda: translate(
        "Import", "The number {value} had lost its leading zeros; they were put back. Please check it."
    ),
}
_ABOUT_SHEETS: dict[Fault, Callable[[], str]] = {
    Fault.MISSING_SHEET: lambda: translate(
        "Import", "The sheet is missing. Please add it with this very name, even if it stays empty."
    ),
    Fault.MISSING_COLUMN: lambda: translate(
        "Import", "The column is missing. Please add it to the headings, even if it stays empty."
    ),
    Fault.DUPLICATE_COLUMN: lambda: translate("Import", "The column appears twice. Please keep one of them."),
    Fault.UNKNOWN_COLUMN: lambda: translate("Import", "This column is not known and was not read."),
    Fault.UNKNOWN_SHEET: lambda: translate("Import", "This sheet is not known and was not read."),
    Fault.MISSING_SETTING: lambda: translate("Import", "This is missing. Please fill it in."),
    Fault.DUPLICATE_SETTING: lambda: translate("Import", "This appears twice. Please keep one of them."),
    Fault.UNKNOWN_SETTING: lambda: translate("Import", "This row is not known and was not read."),
    Fault.BAD_SETTING: lambda: translate(
        "Import", "“{value}” cannot be chosen. Please write one of: {choices}."
    ),
    Fault.SHARES_NOT_100: lambda: translate(
        "Import", "The interest shares of the funds add up to {value} %. Please make them 100 % together."
    ),
}
_ABOUT_PEOPLE: dict[Fault, Callable[[], str]] = {
    Fault.DUPLICATE_CODE: lambda: translate(
        "Import", "The code {value} is used twice. Please give each row its own code."
    ),
    Fault.UNKNOWN_MEMBER: lambda: translate(
        "Import", "There is no member {value} in the sheet “Thành viên”. Please correct the code."
    ),
    Fault.DUPLICATE_MEETING: lambda: translate(
        "Import", "There are two meetings on {value}. Please keep one of them."
    ),
    Fault.DUPLICATE_ATTENDANCE: lambda: translate(
        "Import", "{value} is listed twice for {day}. Please keep one of the rows."
    ),
    Fault.NO_MEETING: lambda: translate(
        "Import", "There is no meeting on {value} in the sheet “Sinh hoạt”. Please add it or correct the day."
    ),
    Fault.LEFT_BEFORE_JOINED: lambda: translate(
        "Import", "Left on {value}, which is not after joining on {day}. Please correct one of the dates."
    ),
    Fault.BORN_AFTER_JOINED: lambda: translate(
        "Import", "Born in {value}, after joining on {day}. Please correct one of the dates."
    ),
    Fault.BEFORE_FOUNDING: lambda: translate("Import", "{value} is before the founding day, {day}."),
    Fault.BEFORE_JOINED: lambda: translate("Import", "{value} is before {code} joined, on {day}."),
    Fault.AFTER_LEFT: lambda: translate("Import", "{value} is after {code} left, on {day}."),
    Fault.ATTENDANCE_DIFFERS: lambda: translate(
        "Import", "{value} were present by this sheet, {count} by the sheet “Điểm danh”."
    ),
    Fault.MORE_PRESENT_THAN_MEMBERS: lambda: translate(
        "Import", "{value} were present, but the whole club is given as {count}."
    ),
    Fault.NO_BIRTH: lambda: translate("Import", "The birth is not known; the member counts as young."),
    Fault.CITIZEN_LENGTH: lambda: translate("Import", "The citizen number {value} does not have 12 digits."),
    Fault.CITIZEN_OLD_CARD: lambda: translate("Import", "{value} is the number of an old identity card."),
    Fault.CITIZEN_PROVINCE: lambda: translate(
        "Import", "The citizen number {value} does not begin with the code of a province."
    ),
    Fault.CITIZEN_SEX: lambda: translate("Import", "The citizen number {value} belongs to the other sex."),
    Fault.CITIZEN_BIRTH: lambda: translate(
        "Import", "The citizen number {value} belongs to another year of birth."
    ),
    Fault.CITIZEN_REPEATED: lambda: translate("Import", "Another member has the citizen number {value} too."),
}
_ABOUT_MONEY: dict[Fault, Callable[[], str]] = {
    Fault.UNKNOWN_FUND: lambda: translate(
        "Import", "The club has no fund “{value}”. Please write one of: {choices}."
    ),
    Fault.UNKNOWN_LOAN: lambda: translate(
        "Import", "There is no loan {value} in the sheet “Khoản vay”. Please correct the code."
    ),
    Fault.BEFORE_LOAN: lambda: translate(
        "Import", "{value} is before the loan {code} was paid out, on {day}. Please correct the date."
    ),
    Fault.FIRST_DUE_TOO_EARLY: lambda: translate(
        "Import",
        "The first due date {value} is not after the loan of {day}. Please correct one of the dates.",
    ),
    Fault.IMPOSSIBLE_TERMS: lambda: translate(
        "Import", "The terms of the loan {value} do not fit together. Please check the months and dates."
    ),
    Fault.MORE_THAN_OWED: lambda: translate(
        "Import",
        "{value} is more than the {amount} still owed on {code}. "
        "Please correct the principal, or add the repayment or loan that is missing.",
    ),
    Fault.WRITE_OFF_MORE_THAN_OWED: lambda: translate(
        "Import", "{value} written off is more than the {amount} still owed on {code}. Please correct it."
    ),
    Fault.FUND_SHORT: lambda: translate(
        "Import",
        "{value} was paid out on {day}, but {code} had only {amount} left for it. "
        "Please correct the amount or the date, or add the receipt that is missing.",
    ),
    Fault.NOTHING_COLLECTED: lambda: translate("Import", "Nothing was collected; the row was not read."),
    Fault.PRINCIPAL_EVERY_IGNORED: lambda: translate(
        "Import", "Only loans paid back by “Gốc đều” have principal every {value} months; it was not used."
    ),
}
TEMPLATES = {**_ABOUT_CELLS, **_ABOUT_SHEETS, **_ABOUT_PEOPLE, **_ABOUT_MONEY}
_AMOUNTS = {
    Fault.TOO_LARGE,
    Fault.NEGATIVE_AMOUNT,
    Fault.MORE_THAN_OWED,
    Fault.WRITE_OFF_MORE_THAN_OWED,
    Fault.FUND_SHORT,
}


def complaint_sentence(complaint: Complaint) -> str:
    """The place of a complaint or warning, and one or two sentences on it, in the chosen language."""
    return translate("Import", "{place}: {sentence}").format(
        place=_place(complaint), sentence=_sentence(complaint)
    )


def _place(complaint: Complaint) -> str:
    if complaint.row is None and complaint.column is None:
        template = translate("Import", "Sheet “{sheet}”")
    elif complaint.column is None:
        template = translate("Import", "Sheet “{sheet}”, row {row}")
    elif complaint.sheet == Sheet.CLUB or complaint.row is None:
        template = translate("Import", "Sheet “{sheet}”, “{column}”")
    else:
        template = translate("Import", "Sheet “{sheet}”, row {row}, column “{column}”")
    return template.format(sheet=complaint.sheet, row=complaint.row, column=complaint.column)


def _sentence(complaint: Complaint) -> str:
    expected = complaint.expected
    amount = expected.amount or 0
    least, most = (*expected.choices, "", "")[:2]
    return TEMPLATES[complaint.fault]().format(
        value=_value(complaint),
        amount=format_dong(amount),
        count=amount,
        day=format_date(expected.day) if expected.day else "",
        choices=" · ".join(expected.choices),
        code=expected.code,
        least=least,
        most=most,
    )


def _value(complaint: Complaint) -> str:
    plain = complaint.value
    if complaint.fault in _AMOUNTS and plain.lstrip("-").isdigit():
        return format_dong(int(plain))
    if complaint.fault is Fault.NEGATIVE_PERCENT and plain.lstrip("-").replace(".", "", 1).isdigit():
        return str(Decimal(plain)).replace(".", ",")
    return plain
