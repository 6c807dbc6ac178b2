"""A meeting in which something of everything happened, for the tests of its minutes and their signing."""

from datetime import date

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.gifts import Gift
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.domain.members import Member, Sex
from clubdesk.domain.posts import Role
from clubdesk.domain.resolutions import Resolution
from clubdesk.domain.roll_calls import Guest
from clubdesk.operations import meeting_content, post_list, posts
from clubdesk.operations.activities import save_activity
from clubdesk.operations.dues import record_dues_of, set_dues_rule
from clubdesk.operations.gifts import record_goods
from clubdesk.operations.loans import lend
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.operations.minutes import end_meeting
from clubdesk.operations.places import places
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.resolutions import save_resolution
from clubdesk.operations.roll_calls import confirm_roll, save_guest, set_mark
from tests.builders import FOUNDED, TODAY, a_loan, a_member, some_terms

MARKUP = "Trần <b>An</b> & Bé"
_NAMES = ("Hồ Thị Mận", "Vũ Văn Kiên", "Đặng Thị Đào", "Lò Thị Sen", MARKUP, "Bùi Văn Ngô", "Lý Văn Ỷ")


def board(chair: Member, secretary: Member) -> None:
    """Two posts of the board are held since the founding."""
    for role, person in ((Role.CHAIR, chair), (Role.SECRETARY, secretary)):
        post = next(one for one in post_list.load_posts() if one.role is role)
        posts.give_post(post.id, person.id, since=FOUNDED, today=TODAY)


def a_crowd(more: int = 0) -> list[Member]:
    """Seven people, or more, the first two of them chair and secretary."""
    names = (*_NAMES, *(f"Hà Thị Mẫu {n}" for n in range(more)))
    people = [a_member(name, sex=Sex.FEMALE if "Thị" in name else Sex.MALE) for name in names]
    board(people[0], people[1])
    return people


def place_named(fund: str) -> int:
    """The id of a fund's cash box."""
    return next(one.place.id for one in places(TODAY) if one.fund.name == fund)


def a_full_meeting(people: list[Member]) -> Meeting:
    """Roll, guests, collections, dues, a new loan, other money, content and a decision; not yet ended."""
    set_dues_rule(DuesRule(holds_from=date(2025, 6, 1), amount=5_000, exempt=frozenset()))
    old = a_loan(people[3], principal=1_000_000)
    held = hold_meeting(TODAY, today=TODAY, place="Nhà văn hóa thôn Mẫu", began_at="14:00")
    set_mark(held.id, people[5].id, Presence.EXCUSED, words="đi viện")
    set_mark(held.id, people[6].id, Presence.ABSENT)
    save_guest(held.id, Guest(name="Bùi Văn Khách", title="Chủ tịch Hội Người cao tuổi xã"))
    confirm_roll(held.id)
    record_repayment(old.id, amount=240_000, paid_on=TODAY, today=TODAY)
    record_dues_of([one.id for one in people[:5]], on=TODAY, today=TODAY)
    _lend(people[2])
    activity = place_named("Quỹ hoạt động")
    gift = Movement(place_id=activity, kind="Ủng hộ", amount=300_000, on=TODAY, party="Cửa hàng <Hoa & Quả>")
    visit = Movement(place_id=activity, kind="Thăm hỏi", amount=100_000, on=TODAY, words="thăm bà Sen ốm")
    record_receipt(gift, today=TODAY)
    record_payment(visit, today=TODAY)
    rice = Gift(on=TODAY, donor="Nhà chùa Mẫu", goods="20 kg gạo", value=360_000, purpose="hộ khó khăn")
    record_goods(rice, today=TODAY)
    _talk(held.id, people[1])
    return meeting(held.id)


def _lend(borrower: Member) -> None:
    terms = some_terms(principal=3_500_000, disbursed_on=TODAY, first_due=date(2025, 7, 17))
    decision = Decision(decided_on=TODAY, votes=Votes(4, 0, 1))
    lend(borrower.id, terms, agreed_on=TODAY, today=TODAY, purpose="Nuôi gà", decision=decision)


def _talk(meeting_id: int, secretary: Member) -> None:
    meeting_content.begin_content(meeting_id)
    item = meeting_content.agenda(meeting_id)[7]
    meeting_content.write_words(item.id, "Gặt lúa giúp bà Sen\nmỗi tổ bốn người")
    visits = Activity(area="home-care", kind=ActivityKind.HOME_VISIT, times=22, people=6)
    save_activity(meeting_id, visits)
    save_resolution(
        Resolution(
            meeting_id=meeting_id,
            year=0,
            number=0,
            words="Mua máy đo huyết áp",
            member_id=secretary.id,
            due_on=date(2025, 7, 10),
            votes=Votes(5, 0, 0),
        )
    )
    meeting_content.write_end(
        meeting_id,
        talk="Phòng chống đuối nước",
        conclusion="Cùng làm tốt kế hoạch",
        next_on=date(2025, 7, 17),
        next_place="Nhà văn hóa",
    )


def ended(held: Meeting) -> Meeting:
    """The meeting ended at ten past four, so that it can be signed."""
    end_meeting(held.id, ended_at="16:10", conclusion="Cùng làm tốt kế hoạch")
    return meeting(held.id)
