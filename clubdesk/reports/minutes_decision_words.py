"""What was done, said and decided at a meeting, as its minutes say it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.decisions import Votes
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.meeting_facts import LoanDecision, ToldResolution
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_amount, format_dong, format_share
from clubdesk.text.dates import format_date

_OTHER = "việc khác"
_KINDS = {
    ActivityKind.BLOOD_PRESSURE: "đo huyết áp",
    ActivityKind.CHECK_UP: "khám sức khỏe",
    ActivityKind.HEALTH_TALK: "nói chuyện về sức khỏe",
    ActivityKind.HOME_VISIT: "thăm, chăm sóc tại nhà",
    ActivityKind.HELP_GIVEN: "giúp đỡ",
    ActivityKind.COMMUNITY: "việc chung của cộng đồng",
    ActivityKind.PERFORMANCE: "biểu diễn văn nghệ",
    ActivityKind.EXCHANGE: "giao lưu",
    ActivityKind.RIGHTS_CASE: "việc về quyền và lợi ích",
    ActivityKind.TRAINING: "tập huấn",
    ActivityKind.TALK: "nói chuyện chuyên đề",
    ActivityKind.LIVELIHOOD: "giúp nhau làm kinh tế",
    ActivityKind.FUND_RAISING: "vận động tiền, hiện vật",
    ActivityKind.OTHER: _OTHER,
}
_CHANGES = {
    ChangeKind.FEWER_ROWS: "Bớt số kỳ trả",
    ChangeKind.SMALLER_INSTALMENTS: "Giảm số tiền mỗi kỳ",
    ChangeKind.EXTENSION: "Gia hạn",
    ChangeKind.FREEZE: "Khoanh nợ",
    ChangeKind.UNFREEZE: "Thôi khoanh nợ",
    ChangeKind.WAIVER: "Miễn, giảm lãi",
    ChangeKind.TAKE_OVER: "Nhận nợ thay",
    ChangeKind.WRITE_OFF: "Xóa nợ",
}


def reported(areas: Sequence[tuple[str, Sequence[Activity]]]) -> Iterator[str]:
    """What was done, a sentence an area."""
    for number, (name, lines) in enumerate(areas, start=1):
        yield f"{number}. {name}: {'; '.join(map(_activity, lines))}."


def followed_up(carried: Sequence[ToldResolution], meeting_id: int) -> Iterator[str]:
    """What earlier meetings decided: done or dropped as this one was told, or still waiting."""
    for told in carried:
        one = told.resolution
        settled = one.settled_in == meeting_id
        what = f"Quyết định {one.code} ({without_full_stop(one.words)})"
        yield f"{what}: {_state(one) if settled else 'chưa xong, tiếp tục thực hiện'}."


def talked_about(items: Sequence[AgendaItem], talk: str) -> Iterator[str]:
    """What was said under the items of the agenda, and the talk that was given."""
    for item in items:
        if item.words:
            yield f"{without_full_stop(item.title)}: {without_full_stop(item.words)}."
    if talk:
        yield f"Chuyên đề: {without_full_stop(talk)}."


def resolved(resolutions: Sequence[ToldResolution], decisions: Sequence[LoanDecision]) -> Iterator[str]:
    """What was decided, with votes: the numbered resolutions, then loans."""
    for told in resolutions:
        one = told.resolution
        who = f" Người thực hiện: {told.who}." if told.who else ""
        due = f" Hạn hoàn thành: {format_date(one.due_on)}." if one.due_on else ""
        dropped = " (thôi, không làm)" if one.state is ResolutionState.DROPPED else ""
        yield f"{one.code}{dropped}. {without_full_stop(one.words)}.{who}{due}{_voted(one.votes)}"
    yield from map(_on_loan, decisions)


def vote_words(votes: Votes) -> str:
    """The votes: "Tán thành 51/52 (98,1 %), ý kiến khác 1"."""
    share = f" ({format_share(Fraction(votes.in_favour, votes.total))})" if votes.total else ""
    against = f", không tán thành {votes.against}" if votes.against else ""
    other = f", ý kiến khác {votes.other}" if votes.other else ""
    return f"Tán thành {votes.in_favour}/{votes.total}{share}{against}{other}"


def without_full_stop(words: str) -> str:
    """Words on one line that may go on with a full stop."""
    return " ".join(words.split()).rstrip(".;, ")


def _voted(votes: Votes | None) -> str:
    return f" {vote_words(votes)}." if votes is not None else ""


def _activity(one: Activity) -> str:
    figures = [
        f"{format_amount(one.times)} lần" if one.times is not None else "",
        f"{format_amount(one.people)} người" if one.people is not None else "",
        format_dong(one.value) if one.value is not None else "",
    ]
    counted = ", ".join(filter(None, figures))
    what = _told(_KINDS[one.kind], without_full_stop(one.words))
    return f"{what} ({counted})" if counted else what


def _told(kind: str, words: str) -> str:
    """The kind before the words, unless they begin or speak of it themselves."""
    speaks = kind.replace(",", "").split(" ")[0] in words.lower().split(" ")
    return ": ".join(filter(None, ("" if words and (speaks or kind == _OTHER) else kind, words)))


def _state(one: Resolution) -> str:
    state = "đã xong" if one.state is ResolutionState.DONE else "thôi, không làm"
    return f"{state}, {without_full_stop(one.settled_words)}" if one.settled_words else state


def _on_loan(one: LoanDecision) -> str:
    reason = f" Lý do: {without_full_stop(one.reason)}." if one.reason else ""
    sum_words = (
        f" {format_dong(one.amount)} ({amount_in_words(one.amount)})" if one.amount is not None else ""
    )
    if one.change is not None:
        what = f"{_changed(one.change, one)} khoản vay {one.code} của {one.title} {one.person}"
        what += f":{sum_words}" if sum_words else ""
    elif one.agreed:
        what = f"Đồng ý cho {one.title} {one.person} vay{sum_words}"
    else:
        what = f"Không đồng ý cho {one.title} {one.person} vay{sum_words}"
    return f"{what}.{_when(one)}{reason}{_voted(one.votes)}"


def _changed(change: ChangeKind, one: LoanDecision) -> str:
    words = _CHANGES[change]
    return f"Hủy quyết định {words[:1].lower()}{words[1:]}" if one.taken_back_on is not None else words


def _when(one: LoanDecision) -> str:
    """What was not decided at the meeting itself says when it was, or when it was taken back."""
    if one.on is None:
        return ""
    since = f"hủy ngày {format_date(one.taken_back_on)}" if one.taken_back_on else "nay mới ghi vào biên bản"
    return f" Quyết định ngày {format_date(one.on)}, {since}."
