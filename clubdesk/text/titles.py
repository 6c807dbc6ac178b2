"""How people are addressed in letters and minutes (domain 6.7)."""

from datetime import date

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.members import Sex

_YOUNG_BELOW = 40


def title_of(sex: Sex | None, birth: Birth | None, on: date) -> str:
    """How somebody is addressed on a day: ông or bà, anh or chị for the young."""
    young = birth is not None and age_on(birth, on) < _YOUNG_BELOW
    if sex is None:
        return "ông/bà"
    if sex is Sex.FEMALE:
        return "chị" if young else "bà"
    return "anh" if young else "ông"
