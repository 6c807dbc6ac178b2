"""Reads citizen and phone numbers whose zeros a spreadsheet lost, or that people wrote their own way."""

import re

from clubdesk.domain.births import Birth
from clubdesk.domain.citizen_numbers import LENGTH, OLD_CARD_LENGTH, PROVINCE_CODES, citizen_doubts
from clubdesk.domain.complaints import Fault
from clubdesk.domain.members import Sex
from clubdesk.domain.roll import Trouble
from clubdesk.exchange.cells import Cell
from clubdesk.exchange.roll_details import owner_of
from clubdesk.text.member_words import is_usual_phone
from clubdesk.text.roll_words import is_nothing

Finding = tuple[Trouble, str]
NumberRead = tuple[str, tuple[Finding, ...]]

_MOST_ZEROS_LOST = 2
_PHONE = re.compile(r"(?:\+?\s*84|\d)[\d\s.()-]{6,}")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_SAID_BEFORE = re.compile(
    r"^(?:số|so)?\s*(?:cccd|cmnd|cmt|cmtnd|cc)?\s*(?:số|so)?\s*:?\s*(?=\d)", re.IGNORECASE
)
_BETWEEN_DIGITS = re.compile(r"[\s.,'’_-]")
_SEVERAL_PHONES = re.compile(r"(01\d{9}|02\d{9}|0[35789]\d{8})(?:(?:0?[35789]\d{8}|0[12]\d{9})+)")
_ABROAD = "00"
_WHOLE_NUMBER = re.compile(r"(?<!\d)\d{12}(?!\d)")
_LETTER_FOR_ZERO = re.compile(r"^[oO](?=\d{9}\b)")
_MOBILE_BEGINNINGS = ("3", "5", "7", "8", "9")
# Domain 6.5: the prefixes of 11 digits as they have been since 2018.
_NEW_PREFIXES = {
    "0120": "070",
    "0121": "079",
    "0122": "077",
    "0126": "076",
    "0128": "078",
    "0123": "083",
    "0124": "084",
    "0125": "085",
    "0127": "081",
    "0129": "082",
    **{f"016{last}": f"03{last}" for last in range(2, 10)},
    "0186": "056",
    "0188": "058",
    "0199": "059",
}
_DOUBTS = {
    Fault.CITIZEN_PROVINCE: Trouble.CITIZEN_PROVINCE,
    Fault.CITIZEN_SEX: Trouble.CITIZEN_SEX,
    Fault.CITIZEN_BIRTH: Trouble.CITIZEN_BIRTH,
}


def plain_number(cell: Cell, text: str) -> str:
    """What a cell shows, whole numbers without the decimals a spreadsheet adds."""
    if cell.is_number and isinstance(cell.value, float) and cell.value.is_integer():
        return str(int(cell.value))
    return re.sub(r"(?<=\d)\.0+$", "", text)


def read_citizen(cell: Cell, text: str, *, sex: Sex | None, birth: Birth | None) -> NumberRead:
    """Twelve digits, or the nine of an old card; lost zeros come back where a province then fits."""
    if is_nothing(text):
        return "", ()
    if cell.kind == "f":
        return "", ((Trouble.FORMULA, ""),)
    shown = plain_number(cell, text)
    if _SCIENTIFIC.fullmatch(shown):
        return _of_scientific(shown, sex=sex, birth=birth)
    digits = _BETWEEN_DIGITS.sub("", _SAID_BEFORE.sub("", shown))
    among_others = _WHOLE_NUMBER.findall(shown)
    if len(among_others) == 1 and digits != among_others[0]:
        number, found = _of_digits(among_others[0], sex=sex, birth=birth)
        return number, ((Trouble.CITIZEN_MORE, number), *found)
    if not (digits.isascii() and digits.isdigit()):
        return shown, ((Trouble.CITIZEN_LENGTH, ""),)
    return _of_digits(digits, sex=sex, birth=birth)


def read_phone(cell: Cell, text: str) -> tuple[str, str, tuple[Finding, ...]]:
    """The first phone number of a cell in digits beginning with 0, and whose it is by the words beside it.

    Any other number that stands there is told.
    """
    if is_nothing(text):
        return "", "", ()
    shown = _LETTER_FOR_ZERO.sub("", plain_number(cell, text))
    found = _PHONE.search(shown)
    if not found:
        return shown, "", ((Trouble.PHONE_UNUSUAL, ""),)
    digits = "".join(char for char in found[0] if char.isdigit())
    several = _SEVERAL_PHONES.fullmatch(digits)
    phone, doubts = _of_phone_digits(several[1] if several else digits)
    rest = (shown[: found.start()] + shown[found.end() :]).strip(" .,;:/-'()")
    owner = owner_of(rest)
    if any(char.isdigit() for char in rest) and not is_usual_phone(phone):
        return shown, "", ((Trouble.PHONE_UNUSUAL, ""),)
    if owner:
        doubts = (*doubts, (Trouble.PHONE_OWNER, owner))
    is_more = several is not None or (rest and not owner)
    return phone, owner, doubts + (((Trouble.PHONE_MORE, phone),) if is_more else ())


def _of_scientific(shown: str, *, sex: Sex | None, birth: Birth | None) -> NumberRead:
    mantissa, power = re.split(r"E\+?", shown.upper())
    whole, _mark, decimals = mantissa.replace(",", ".").partition(".")
    kept, beyond = decimals[: int(power)], decimals[int(power) :]
    if len(kept) < int(power) - 1 or int(power) > LENGTH or beyond.strip("0"):
        return "", ((Trouble.CITIZEN_ROUNDED, ""),)
    return _of_digits((whole + kept).ljust(int(power) + 1, "0"), sex=sex, birth=birth)


def _of_digits(digits: str, *, sex: Sex | None, birth: Birth | None) -> NumberRead:
    number, found = digits, tuple[Finding, ...]()
    if LENGTH - _MOST_ZEROS_LOST <= len(digits) < LENGTH and digits.zfill(LENGTH)[:3] in PROVINCE_CODES:
        number = digits.zfill(LENGTH)
    elif len(digits) == OLD_CARD_LENGTH - 1:
        number = digits.zfill(OLD_CARD_LENGTH)
    if number != digits:
        found = ((Trouble.CITIZEN_ZEROS, number),)
    if len(number) == OLD_CARD_LENGTH:
        return number, (*found, (Trouble.CITIZEN_OLD_CARD, ""))
    if len(number) != LENGTH:
        return number, ((Trouble.CITIZEN_LENGTH, ""),)
    faults = citizen_doubts(number, sex=sex or Sex.MALE, birth=birth)
    doubts = [_DOUBTS[fault] for fault in faults if sex or fault is not Fault.CITIZEN_SEX]
    return number, (*found, *((doubt, "") for doubt in doubts))


def _of_phone_digits(shown: str) -> NumberRead:
    digits = shown.removeprefix(_ABROAD) if shown.startswith(_ABROAD + "84") else shown
    is_international = digits.startswith("84") and len(digits) in (11, 12)
    phone = "0" + digits.removeprefix("84").lstrip("0") if is_international else digits
    lost: tuple[Finding, ...] = ()
    if not is_international and not digits.startswith("0") and _lost_a_zero(digits):
        phone = "0" + digits
        lost = ((Trouble.PHONE_ZERO, phone),)
    new_prefix = _NEW_PREFIXES.get(phone[:4]) if len(phone) == 11 else None
    if new_prefix:
        return phone, (*lost, (Trouble.PHONE_OLD, new_prefix + phone[4:]))
    return phone, lost if is_usual_phone(phone) else (*lost, (Trouble.PHONE_UNUSUAL, ""))


def _lost_a_zero(digits: str) -> bool:
    is_mobile = len(digits) == 9 and digits.startswith(_MOBILE_BEGINNINGS)
    return is_mobile or (len(digits) == 10 and digits.startswith(("1", "2")))
