"""What the program writes into the minutes of a meeting, section by section, out of what was entered."""

from collections.abc import Iterator

from clubdesk.domain.meeting_facts import Leader, MeetingFacts, ToldWaiting
from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, SectionKey, Signature
from clubdesk.domain.sections import Section, SectionColumn, SectionTable, Side
from clubdesk.reports.minutes_decision_words import (
    followed_up,
    reported,
    resolved,
    talked_about,
    without_full_stop,
)
from clubdesk.reports.minutes_money_words import finance_section, lending_section
from clubdesk.reports.minutes_people_words import people_sentences
from clubdesk.text.dates import format_date, long_date
from clubdesk.text.hours import spoken_hour
from clubdesk.text.places import place_and_date

TITLE = "BIÊN BẢN"
CHAIR, SECRETARY = "CHỦ TRÌ", "THƯ KÝ"
READ_OUT = "Biên bản đã được đọc cho mọi người cùng nghe và nhất trí thông qua."

_DOTS = "........."


_WAITING_COLUMNS = (
    SectionColumn(title="TT", width=11, side=Side.CENTRE),
    SectionColumn(title="Việc đã làm", width=88),
    SectionColumn(title="Người làm", width=38),
    SectionColumn(title="Ngày làm", width=26, side=Side.CENTRE),
)


def minutes_of(facts: MeetingFacts) -> Minutes:
    """The minutes of a meeting as the program writes them, not signed."""
    meeting = facts.meeting
    sections = [_opening(facts), _people(facts), _report(facts)]
    if facts.money is not None:
        sections += [finance_section(facts.money), lending_section(facts.money)]
    sections += [_content(facts), _resolutions(facts), *_waiting(facts), _closing(facts)]
    return Minutes(
        body=meeting.body,
        held_on=meeting.held_on,
        superior=facts.superior,
        club=facts.club,
        place_and_date=place_and_date(facts.commune, meeting.held_on),
        title=TITLE,
        subject=subject_of(facts),
        sections=tuple(sections),
        secretary=Signature(post=(SECRETARY,), name=facts.secretary.name),
        chair=Signature(post=_chair_lines(facts.chair), name=facts.chair.name),
        balances={one.account_id: one.closing for one in facts.money.figures} if facts.money else {},
    )


def subject_of(facts: MeetingFacts) -> str:
    """The line below the title; the meeting's own subject where it has one."""
    meeting = facts.meeting
    if meeting.subject:
        return meeting.subject
    what = "Họp Ban Chủ nhiệm" if meeting.body is Body.BOARD else "Sinh hoạt định kỳ"
    return f"{what} tháng {meeting.held_on.month} năm {meeting.held_on.year}"


def _chair_lines(chair: Leader) -> tuple[str, ...]:
    return (CHAIR, "KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM") if chair.stands_in else (CHAIR,)


def _opening(facts: MeetingFacts) -> Section:
    meeting = facts.meeting
    began = f"vào hồi {spoken_hour(meeting.began_at)} " if meeting.began_at else ""
    place = f", tại {meeting.place}" if meeting.place else ""
    if meeting.body is Body.BOARD:
        held = f"Ban Chủ nhiệm {_club(facts.club)} họp"
    else:
        held = f"{_club(facts.club)} tổ chức sinh hoạt định kỳ"
    sentence = f"Hôm nay, {began}{long_date(meeting.held_on)}{place}, {held}."
    return Section(key=SectionKey.OPENING, sentences=(sentence,))


def _club(name: str) -> str:
    """The club in a sentence: "CLB …" is written out."""
    return f"Câu lạc bộ{name.removeprefix('CLB')}" if name.startswith("CLB ") else name


def _people(facts: MeetingFacts) -> Section:
    return Section(
        key=SectionKey.PEOPLE, title="Thành phần tham dự", sentences=tuple(people_sentences(facts))
    )


def _report(facts: MeetingFacts) -> Section:
    day = facts.meeting.held_on
    title = "Báo cáo và việc đã giao" if facts.meeting.body is Body.BOARD else _monthly(day.month)
    sentences = (*reported(facts.activities), *followed_up(facts.carried, facts.meeting.id))
    return Section(key=SectionKey.REPORT, title=title, sentences=tuple(sentences))


def _monthly(month: int) -> str:
    return f"Báo cáo tháng {(month - 2) % 12 + 1} và việc đã giao"


def _content(facts: MeetingFacts) -> Section:
    sentences = tuple(talked_about(facts.items, facts.meeting.talk))
    return Section(key=SectionKey.CONTENT, title="Nội dung trao đổi", sentences=sentences)


def _resolutions(facts: MeetingFacts) -> Section:
    sentences = tuple(resolved(facts.resolutions, facts.decisions)) or ("Không có quyết định.",)
    return Section(key=SectionKey.RESOLUTIONS, title="Quyết định", sentences=sentences)


def _waiting(facts: MeetingFacts) -> Iterator[Section]:
    """What waits for a second person; a table, because the secretary's words never stand in its place."""
    if facts.waiting:
        rows = tuple(_waiting_row(n, one) for n, one in enumerate(facts.waiting, start=1))
        table = SectionTable(columns=_WAITING_COLUMNS, rows=rows)
        yield Section(key=SectionKey.WAITING, title="Việc chờ người thứ hai xác nhận", tables=(table,))


def _waiting_row(number: int, one: ToldWaiting) -> tuple[str, ...]:
    return (str(number), f"{one.act}: {one.about}", one.done_by, format_date(one.done_on))


def _closing(facts: MeetingFacts) -> Section:
    meeting, sentences = facts.meeting, []
    if meeting.conclusion:
        sentences.append(f"Kết luận của chủ trì: {without_full_stop(meeting.conclusion)}.")
    if meeting.next_on is not None:
        place = f", tại {meeting.next_place}" if meeting.next_place else ""
        what = "Cuộc họp tới" if meeting.body is Body.BOARD else "Buổi sinh hoạt tới"
        sentences.append(f"{what}: {long_date(meeting.next_on)}{place}.")
    ended = spoken_hour(meeting.ended_at) if meeting.ended_at else f"{_DOTS} giờ {_DOTS}"
    met = "Cuộc họp" if meeting.body is Body.BOARD else "Buổi sinh hoạt"
    sentences.append(f"{met} kết thúc hồi {ended} cùng ngày. {READ_OUT}")
    return Section(key=SectionKey.CLOSING, sentences=tuple(sentences))
