"""Made-up people as a list of a day has them."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Household,
    Member,
    MemberDetails,
    Sex,
    Spell,
    is_member,
)
from clubdesk.domain.posts import Body, Holding, Post, Role
from clubdesk.domain.roll_lines import MemberLine

DAY = date(2026, 6, 17)
CHAIR = Post(id=1, body=Body.BOARD, role=Role.CHAIR, name="Chủ nhiệm", rank=1)
LEADER = Post(id=7, body=Body.GROUP, role=Role.LEADER, name="Tổ trưởng", rank=7)


def a_line(
    number: int = 1,
    *,
    posts: tuple[Post, ...] = (),
    outstanding: int = 0,
    on: date = DAY,
    **changes: Any,  # noqa: ANN401
) -> MemberLine:
    """A woman who joined in 2020, with some of it changed."""
    usual: dict[str, Any] = {"name": "Lò Thị Mẫu", "sex": Sex.FEMALE, "joined_on": date(2020, 1, 17)}
    member = Member(id=number, code=f"TV{number:03d}", details=MemberDetails(**{**usual, **changes}))
    held = tuple(Holding(id=n, post=post, member_id=number, since=on) for n, post in enumerate(posts))
    return MemberLine(
        member=member,
        is_on_roll=is_member(member.details, on),
        age=member.age(on),
        household=member.household(on),
        outstanding=outstanding,
        holdings=held,
    )


days = st.dates(date(2015, 1, 1), date(2026, 6, 17))
births = st.none() | st.one_of(
    st.builds(Birth, st.integers(1930, 2005)),
    st.builds(Birth, st.integers(1930, 2005), st.integers(1, 12)),
    st.dates(date(1930, 1, 1), date(2005, 12, 31)).map(lambda day: Birth(day.year, day.month, day.day)),
)


@st.composite
def memberships(draw: st.DrawFn) -> dict[str, Any]:
    """Joining and leaving days that follow one another, one or two memberships."""
    ends = sorted(draw(st.lists(days, min_size=4, max_size=4, unique=True)))
    earlier = (Spell(joined_on=ends[0], left_on=ends[1]),) if draw(st.booleans()) else ()
    return {
        "earlier": earlier,
        "joined_on": ends[2],
        "left_on": ends[3] if draw(st.booleans()) else None,
    }


@st.composite
def lines(draw: st.DrawFn) -> MemberLine:
    """Anybody."""
    return a_line(
        draw(st.integers(1, 500)),
        sex=draw(st.sampled_from(Sex)),
        birth=draw(births),
        group=draw(st.sampled_from(["", "Tổ 1", "Tổ 2", "Tổ 10"])),
        hamlet=draw(st.sampled_from(["", "Thôn Mẫu", "Thôn Thử"])),
        phone=draw(st.sampled_from(["", "0900000001"])),
        household=draw(st.sampled_from(Household)),
        circumstances=draw(st.frozensets(st.sampled_from(Circumstance))),
        in_association=draw(st.booleans()),
        insurance_card=draw(st.sampled_from(["", "GD4"])),
        insurance_until=draw(st.none() | days),
        posts=draw(st.sampled_from([(), (CHAIR,), (LEADER,), (CHAIR, LEADER)])),
        outstanding=draw(st.sampled_from([0, 500_000])),
        **draw(memberships()),
    )
