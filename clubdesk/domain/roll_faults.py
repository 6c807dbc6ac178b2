"""What keeps a row of a member list from being stored as it is."""

from collections.abc import Sequence

from clubdesk.domain.citizen_numbers import is_citizen_length
from clubdesk.domain.members import Member
from clubdesk.domain.roll import ReadMember, RollProblem, Trouble
from clubdesk.domain.roll_columns import RollField

BLOCKING = frozenset(
    {
        *(Trouble.NAME_MISSING, Trouble.SEX_MISSING, Trouble.SEX_UNREADABLE, Trouble.SEX_TWICE),
        *(Trouble.BIRTH_IMPOSSIBLE, Trouble.BIRTH_UNREADABLE, Trouble.BIRTH_OUT_OF_RANGE),
        *(Trouble.CITIZEN_LENGTH, Trouble.CITIZEN_ROUNDED, Trouble.CITIZEN_TAKEN, Trouble.FORMULA),
    }
)
"""Problems that keep a row from being stored until it is repaired or left out."""


def problems_left(
    found: Sequence[RollProblem], read: ReadMember, member: Member | None, *, holder: str, coded: str
) -> tuple[RollProblem, ...]:
    """What of a row still needs a look: what the roll knows of `member` already need not be told again.

    `holder` and `coded` are the names of somebody else who has the row's citizen number, or its code; ""
    for nobody.
    """
    known = {Trouble.SEX_MISSING} if member is not None else set()
    left = [one for one in found if one.trouble not in known]
    told = {one.field for one in left if one.trouble in BLOCKING}
    wrong = {
        Trouble.NAME_MISSING: (RollField.NAME, not read.name),
        Trouble.SEX_MISSING: (RollField.SEX, read.sex is None and member is None),
        Trouble.CITIZEN_LENGTH: (RollField.CITIZEN_ID, _is_wrong(read.citizen_id)),
        Trouble.CITIZEN_TAKEN: (RollField.CITIZEN_ID, bool(holder)),
        Trouble.CODE_TAKEN: (RollField.CODE, bool(coded)),
    }
    values = {RollField.CITIZEN_ID: read.citizen_id, RollField.CODE: read.code}
    added = [
        RollProblem(
            sheet=read.sheet,
            row=read.row,
            field=where,
            value=values.get(where, ""),
            trouble=trouble,
            hint=coded if where is RollField.CODE else holder,
            name=read.name,
        )
        for trouble, (where, is_so) in wrong.items()
        if is_so and where not in told
    ]
    return (*left, *added)


def _is_wrong(citizen_id: str) -> bool:
    return bool(citizen_id) and not is_citizen_length(citizen_id)
