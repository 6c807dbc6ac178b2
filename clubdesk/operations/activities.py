"""What the club did, told at a meeting, line by line; and its own list of areas."""

from dataclasses import replace
from datetime import date

from clubdesk.domain.activities import Activity, Area, as_asked
from clubdesk.domain.meeting_errors import ActivityEmpty, AreaNameMissing, AreaNameTaken, ImpossibleFigure
from clubdesk.operations.meetings import check_unsigned
from clubdesk.store import activities as store
from clubdesk.store.database import transaction
from clubdesk.text.names import fold, nfc

_OWN_CODE = "own-{number}"


def activities(meeting_id: int) -> list[Activity]:
    """What a meeting was told was done, in the order it was written down."""
    return store.load_activities(meeting_id)


def save_activity(meeting_id: int, activity: Activity) -> int:
    """Write a line down, or anew where it has an id; figures its kind does not ask for are left out. Its id.

    Raises:
        MeetingSigned; ActivityEmpty, ImpossibleFigure: it tells nothing, or nothing possible.
    """
    told = as_asked(replace(activity, words=nfc(activity.words.strip())))
    _check(told)
    with transaction():
        if not told.id:
            check_unsigned(meeting_id)
            return store.add_activity(meeting_id, told)
        check_unsigned(store.meeting_of_activity(told.id))
        store.change_activity(told)
        return told.id


def _check(told: Activity) -> None:
    if not told.figures and not told.words:
        raise ActivityEmpty
    for figure in told.figures:
        if figure < 0:
            raise ImpossibleFigure(figure=figure)


def remove_activity(activity_id: int) -> None:
    """Take a line out; raises MeetingSigned."""
    with transaction():
        check_unsigned(store.meeting_of_activity(activity_id))
        store.remove_activity(activity_id)


def areas() -> list[Area]:
    """Every area in the club's order, those no longer used too."""
    return store.load_areas()


def areas_in_use(on: date) -> list[Area]:
    """The areas that are used on a day."""
    return [area for area in store.load_areas() if area.retired_on is None or on < area.retired_on]


def add_area(name: str) -> str:
    """One more area at the end; its code, which stays whatever it is called later.

    Raises:
        AreaNameMissing, AreaNameTaken.
    """
    with transaction():
        known = store.load_areas()
        codes = {area.code for area in known}
        number = next(n for n in range(1, len(codes) + 2) if _OWN_CODE.format(number=n) not in codes)
        code = _OWN_CODE.format(number=number)
        rank = max((area.rank for area in known), default=0) + 1
        store.save_area(Area(code=code, name=_free_name(name, known), rank=rank))
    return code


def rename_area(code: str, name: str) -> None:
    """The club calls an area by another name, in its history too; raises AreaNameMissing, AreaNameTaken."""
    with transaction():
        known = store.load_areas()
        others = [area for area in known if area.code != code]
        store.save_area(replace(_of(known, code), name=_free_name(name, others)))


def retire_area(code: str, *, on: date) -> None:
    """From a day on nothing more is told under an area; what was told stays."""
    with transaction():
        store.save_area(replace(_of(store.load_areas(), code), retired_on=on))


def use_area_again(code: str) -> None:
    """An area that was no longer used is used again."""
    with transaction():
        store.save_area(replace(_of(store.load_areas(), code), retired_on=None))


def _of(known: list[Area], code: str) -> Area:
    return next(area for area in known if area.code == code)


def _free_name(name: str, others: list[Area]) -> str:
    wanted = " ".join(nfc(name).split())
    if not wanted:
        raise AreaNameMissing
    if fold(wanted) in {fold(area.name) for area in others}:
        raise AreaNameTaken(name=wanted)
    return wanted
