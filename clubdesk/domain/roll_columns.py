"""What the columns of a member list hold, and which of a person's fields they tell about."""

from collections.abc import Mapping
from enum import StrEnum, auto


class RollField(StrEnum):
    """What is read of a person; `ROW` stands for the row as a whole."""

    NAME = "name"
    SEX = "sex"
    BIRTH = "birth"
    CITIZEN_ID = "citizen_id"
    PHONE = "phone"
    HOUSEHOLD = "household"
    GROUP = "group"
    PHONE_OWNER = "phone_owner"
    HAMLET = "hamlet"
    ADDRESS = "address"
    JOINED = "joined_on"
    ASSOCIATION = "association_card"
    INSURANCE = "insurance_card"
    INSURANCE_UNTIL = "insurance_until"
    NOTE = "note"
    CODE = "code"
    ROW = "row"


_TELLS_OF: Mapping[str, str] = {
    RollField.PHONE_OWNER: RollField.PHONE,
    RollField.INSURANCE_UNTIL: RollField.INSURANCE,
}


def belongs(field: str, kept: object, told: object) -> bool:
    """Whether what is told in a field fits what is kept: whose a phone is says nothing of another phone."""
    about = _TELLS_OF.get(field)
    own, other = (getattr(one, about) if about else "" for one in (kept, told))
    return not own or not other or own == other


class ColumnKind(StrEnum):
    """What a column of a list holds; a list has few of them, in any order."""

    NUMBERING = auto()
    NAME = auto()
    FAMILY_NAME = auto()
    MIDDLE_NAME = auto()
    GIVEN_NAME = auto()
    SEX = auto()
    MALE = auto()
    FEMALE = auto()
    BIRTH = auto()
    BIRTH_DAY = auto()
    BIRTH_MONTH = auto()
    BIRTH_YEAR = auto()
    AGE = auto()
    CITIZEN_ID = auto()
    PHONE = auto()
    PHONE_OWNER = auto()
    HOUSEHOLD = auto()
    POOR = auto()
    NEAR_POOR = auto()
    NEWLY_ESCAPED = auto()
    GROUP = auto()
    HAMLET = auto()
    CODE = auto()
    ADDRESS = auto()
    JOINED = auto()
    ASSOCIATION = auto()
    INSURANCE = auto()
    INSURANCE_UNTIL = auto()
    NOTE = auto()
    ETHNIC_GROUP = auto()
    POST = auto()
    OTHER = auto()


Kinds = Mapping[tuple[str, int], ColumnKind]
"""What columns were said by hand to hold, by the title of their sheet and their place from 0 on."""

NOT_TAKEN_OVER = frozenset((ColumnKind.ETHNIC_GROUP, ColumnKind.POST, ColumnKind.OTHER))
"""Kinds that are only told as left out: an ethnic group needs the person's consent, a post its election."""

FIELD_OF: Mapping[ColumnKind, RollField] = {
    **dict.fromkeys(
        (ColumnKind.NAME, ColumnKind.FAMILY_NAME, ColumnKind.MIDDLE_NAME, ColumnKind.GIVEN_NAME),
        RollField.NAME,
    ),
    **dict.fromkeys((ColumnKind.SEX, ColumnKind.MALE, ColumnKind.FEMALE), RollField.SEX),
    **dict.fromkeys(
        (ColumnKind.BIRTH, ColumnKind.BIRTH_DAY, ColumnKind.BIRTH_MONTH, ColumnKind.BIRTH_YEAR),
        RollField.BIRTH,
    ),
    ColumnKind.AGE: RollField.BIRTH,
    ColumnKind.CITIZEN_ID: RollField.CITIZEN_ID,
    ColumnKind.PHONE: RollField.PHONE,
    ColumnKind.PHONE_OWNER: RollField.PHONE_OWNER,
    **dict.fromkeys(
        (ColumnKind.HOUSEHOLD, ColumnKind.POOR, ColumnKind.NEAR_POOR, ColumnKind.NEWLY_ESCAPED),
        RollField.HOUSEHOLD,
    ),
    ColumnKind.GROUP: RollField.GROUP,
    ColumnKind.HAMLET: RollField.HAMLET,
    ColumnKind.CODE: RollField.CODE,
    ColumnKind.ADDRESS: RollField.ADDRESS,
    ColumnKind.JOINED: RollField.JOINED,
    ColumnKind.ASSOCIATION: RollField.ASSOCIATION,
    ColumnKind.INSURANCE: RollField.INSURANCE,
    ColumnKind.INSURANCE_UNTIL: RollField.INSURANCE_UNTIL,
    ColumnKind.NOTE: RollField.NOTE,
}
"""Which of a person's fields a column tells about."""
