"""What a citizen number (CCCD, 12 digits) says about its holder, and where that does not fit (domain 6.4)."""

from clubdesk.domain.births import Birth
from clubdesk.domain.complaints import Fault
from clubdesk.domain.members import Sex

LENGTH = 12
OLD_CARD_LENGTH = 9
_CENTURY_OF_SEX_DIGITS = 1900
_PROVINCES = (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 "
    "040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 "
    "083 084 086 087 089 091 092 093 094 095 096"
)
PROVINCE_CODES = frozenset(_PROVINCES.split())


def is_citizen_length(number: str) -> bool:
    """Whether it is 12 digits, or the 9 of an old card (domain 6.4)."""
    return number.isascii() and number.isdigit() and len(number) in (LENGTH, OLD_CARD_LENGTH)


def citizen_doubts(number: str, *, sex: Sex, birth: Birth | None) -> tuple[Fault, ...]:
    """Every way the number does not fit its holder; registers have errors, so each is only a doubt."""
    if not (number.isascii() and number.isdigit()) or len(number) != LENGTH:
        is_old = number.isascii() and number.isdigit() and len(number) == OLD_CARD_LENGTH
        return (Fault.CITIZEN_OLD_CARD if is_old else Fault.CITIZEN_LENGTH,)
    centuries, sex_digit = divmod(int(number[3]), 2)
    born = _CENTURY_OF_SEX_DIGITS + 100 * centuries + int(number[4:6])
    doubts = {
        Fault.CITIZEN_PROVINCE: number[:3] not in PROVINCE_CODES,
        Fault.CITIZEN_SEX: sex_digit != (sex is Sex.FEMALE),
        Fault.CITIZEN_BIRTH: birth is not None and born != birth.year,
    }
    return tuple(fault for fault, holds in doubts.items() if holds)
