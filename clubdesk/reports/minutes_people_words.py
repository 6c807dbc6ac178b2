"""Who was at a meeting, as its minutes say it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from clubdesk.domain.meeting_facts import Leader, MeetingFacts, Named, RollFacts
from clubdesk.domain.meetings import Body
from clubdesk.domain.roll_calls import Guest
from clubdesk.text.amounts import format_share

_UNKNOWN = ".............................."


def people_sentences(facts: MeetingFacts) -> Iterator[str]:
    """Chair and secretary; how many were there; the absent with their reasons; the guests."""
    yield f"Chủ trì: {_leader(facts.chair)}. Thư ký: {_leader(facts.secretary)}."
    if facts.roll is None:
        yield "Chưa điểm danh."
        return
    yield _counts(facts.roll, facts.meeting.body)
    yield from _absent(facts.roll)
    if facts.roll.guests:
        yield f"Khách mời: {'; '.join(map(_guest, facts.roll.guests))}."


def _leader(leader: Leader) -> str:
    if not leader.name:
        return _UNKNOWN
    return ", ".join(filter(None, (f"{leader.title} {leader.name}", leader.post)))


def _counts(roll: RollFacts, body: Body) -> str:
    count = roll.count
    who = "người trong Ban Chủ nhiệm" if body is Body.BOARD else "thành viên"
    share = f" ({format_share(Fraction(count.present, count.on_roll))})" if count.on_roll else ""
    there = f"Có mặt {count.present}/{count.on_roll} {who}{share}"
    if body is Body.BOARD:
        return f"{there}."
    return f"{there}, trong đó nữ {count.women}, người từ đủ {roll.older_age} tuổi {count.older}."


def _absent(roll: RollFacts) -> Iterator[str]:
    parts = [
        _named("Vắng có lý do", roll.excused),
        _named("vắng không lý do", roll.absent),
        _named("đi thay", roll.stand_ins),
        _named("đến muộn (tính là có mặt)", roll.late),
    ]
    told = "; ".join(filter(None, parts))
    if told:
        yield f"{told[0].upper()}{told[1:]}."


def _named(words: str, people: Sequence[Named]) -> str:
    if not people:
        return ""
    names = ", ".join(f"{one.name} ({one.words})" if one.words else one.name for one in people)
    return f"{words} {len(people)}: {names}"


def _guest(guest: Guest) -> str:
    words = ", ".join(filter(None, (guest.name, guest.title)))
    if not words:
        return f"{guest.people} người"
    return f"{words} ({guest.people} người)" if guest.people > 1 else words
