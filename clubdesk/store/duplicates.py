"""Finds the people on the roll who may be one person written down twice."""

from clubdesk.domain.merging import Alike
from clubdesk.store.database import run

_SAME_NAME = """
SELECT one.id, two.id, CASE
        WHEN one.birth <> '' AND substr(one.birth, 1, 4) = substr(two.birth, 1, 4) THEN 'name_and_year'
        WHEN one.phone <> '' AND one.phone = two.phone THEN 'name_and_phone'
        WHEN one.birth = '' AND two.birth = '' THEN 'name' END AS why
    FROM members AS one JOIN members AS two ON one.folded = two.folded AND one.id < two.id
    WHERE one.merged_into IS NULL AND two.merged_into IS NULL AND why IS NOT NULL
"""
_SAME_NUMBER = """
SELECT one.id, two.id, 'citizen_id'
    FROM members AS one JOIN members AS two ON one.citizen_id = two.citizen_id AND one.id < two.id
    WHERE one.merged_into IS NULL AND two.merged_into IS NULL AND one.citizen_id <> ''
"""


def find_alike() -> dict[tuple[int, int], Alike]:
    """Why, by the ids of two people, the one written down first in front.

    The same citizen number; or the same name and year of birth, or phone; a name alone says something
    only where neither birth is known.
    """
    rows = [*run(_SAME_NAME).fetchall(), *run(_SAME_NUMBER).fetchall()]
    found = {(one, two): Alike(why) for one, two, why in rows}
    return dict(sorted(found.items()))
