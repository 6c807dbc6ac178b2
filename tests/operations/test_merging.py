"""Two on the roll made one, and two of one again: the books stay, the roll comes back."""

from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.consents import check_consents
from clubdesk.domain.meetings import Presence
from clubdesk.domain.member_errors import DiedBefore, MergedAlready
from clubdesk.domain.members import Consent, LeavingReason, Member, Purpose
from clubdesk.domain.merging import Alike, Detail, Doubt
from clubdesk.operations import duplicates, members, merging
from clubdesk.operations.checks import check_books
from clubdesk.operations.figures import loans_at_end, month_ends
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.member_pages import find_member, member_page
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.roll import load_roll, roll
from clubdesk.store import meetings, posts
from clubdesk.store import members as store
from clubdesk.store.borrowing import count_borrowers
from clubdesk.store.database import transaction
from clubdesk.store.merging import load_merged
from tests.builders import TODAY, a_club, a_loan, a_member, opened, some_details

END = date(2025, 7, 31)
HEADS = {"members", "women", "aged_60", "aged_55", "poor", "near_poor", "borrowers_ever"}


def asked() -> list[tuple[str, str, Alike]]:
    return [(pair.kept.code, pair.other.code, pair.why) for pair in duplicates.pairs()]


def as_written() -> list[Member]:
    """The roll by code, whatever order names give it."""
    return sorted(store.load_members(), key=lambda one: one.code)


@pytest.mark.usefixtures("open_club")
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Lê Thị Hoà", "Lê Thị Hòa"),
        ("Lê Thị Thuý", "LÊ THỊ THÚY"),
        ("Lý A Páo", "Lí A Páo"),
        ("Lê Thị Hoà", "Le Thi Hoa"),
    ],
)
def test_one_name_however_it_is_spelt_and_one_year_of_birth_are_asked_about(first: str, second: str) -> None:
    a_member(first, birth=Birth(1950))
    a_member(second, birth=Birth(1950, 6, 12))
    assert asked() == [("TV001", "TV002", Alike.NAME_AND_YEAR)]


@pytest.mark.usefixtures("open_club")
def test_who_is_asked_about_and_who_is_not() -> None:
    a_member("Lê Thị Hoa", birth=Birth(1950), phone="0912345678")
    a_member("Lê Thị Hoa", birth=Birth(1951))
    a_member("Lê Thị Hoa", phone="0912345678")
    a_member("Lò Văn Mẫu")
    a_member("Lò Văn Mẫu")
    a_member("Vừ A Thử", citizen_id="001050000017")
    with transaction():
        store.add_member(some_details("Giàng A Thử", citizen_id="001050000017"))
    assert asked() == [
        ("TV001", "TV003", Alike.NAME_AND_PHONE),
        ("TV004", "TV005", Alike.NAME),
        ("TV006", "TV007", Alike.CITIZEN_ID),
    ]


@pytest.mark.usefixtures("open_club")
def test_two_people_are_not_asked_about_again() -> None:
    people = [a_member("Lò Văn Mẫu") for _ in range(3)]
    duplicates.tell_apart(people[2].id, people[0].id)
    assert [pair[:2] for pair in asked()] == [("TV001", "TV002"), ("TV002", "TV003")]
    duplicates.tell_apart(people[0].id, people[1].id)
    assert [pair[:2] for pair in asked()] == [("TV002", "TV003")]
    assert check_books() == []


def money_figures() -> list[dict[str, object]]:
    """Every month end without the counts of heads."""
    return [{key: value for key, value in asdict(end).items() if key not in HEADS} for end in month_ends()]


@pytest.mark.usefixtures("club_a")
def test_merging_changes_no_figure_of_the_club_but_the_head_count() -> None:
    kept, other = find_member("TV021"), find_member("TV008")
    before = money_figures(), loans_at_end(), fund_totals(END)
    heads, meetings_of = load_roll(END).composition.members, member_page(other.id, END).meetings
    loans = {own.loan.id for one in (kept, other) for own in member_page(one.id, END).loans}
    merging.merge(kept.id, other.id, taken=(), today=END)
    page = member_page(kept.id, END)
    assert (money_figures(), loans_at_end(), fund_totals(END)) == before
    assert load_roll(END).composition.members == heads - 1
    assert {own.loan.id for own in page.loans} == loans
    assert {day for day, _mark in meetings_of} <= {day for day, _mark in page.meetings}
    assert check_books() == []


@pytest.mark.usefixtures("open_club")
def test_loans_money_meetings_and_posts_of_both_stand_on_one_page() -> None:
    kept, other = a_member("Lê Thị Thuý"), a_member("Lê Thị Thúy")
    first, second = a_loan(kept), a_loan(other)
    record_repayment(second.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    with transaction():
        marks = [(kept.id, Presence.ABSENT), (other.id, Presence.PRESENT)]
        meetings.add_meeting(date(2025, 3, 17), marks=marks)
        [chair, *_others] = posts.load_posts()
        posts.add_holding(chair, other.id, since=date(2024, 1, 17))
    assert count_borrowers(TODAY) == 2
    merging.merge(kept.id, other.id, taken=(), today=TODAY)
    page = member_page(other.id, TODAY)
    assert page.member.code == kept.code
    assert [(own.loan.id, own.round) for own in page.loans] == [(first.id, 1), (second.id, 2)]
    assert [(one.received, one.paid) for one in page.entries] == [(0, 5_000_000)] * 2 + [(550_000, 0)]
    assert page.meetings == ((date(2025, 3, 17), Presence.ABSENT),)
    assert [one.post.name for one in page.posts] == ["Chủ nhiệm"]
    assert [twin.code for twin in page.merged] == [other.code]
    assert count_borrowers(TODAY) == 1
    assert [line.member.code for line in roll(TODAY).lines] == [kept.code]


@pytest.mark.usefixtures("open_club")
def test_what_differs_is_taken_as_chosen_and_consents_stay_in_order() -> None:
    agreed = Consent(purpose=Purpose.ETHNIC_GROUP, given_on=date(2024, 2, 1))
    kept = a_member("Lò Văn Mẫu", consents=(agreed,), ethnic_group="03", group="Tổ 1")
    back = replace(agreed, given_on=date(2024, 3, 1), withdrawn_on=date(2024, 5, 1))
    other = a_member("Lò Văn Mẫu", birth=Birth(1950), group="Tổ 2", consents=(back,))
    two = merging.compare(kept.id, other.id)
    assert two.differing == (Detail.BIRTH, Detail.GROUP, Detail.ETHNIC_GROUP)
    assert two.fuller == {Detail.BIRTH}
    merging.merge(kept.id, other.id, taken=two.fuller, today=TODAY)
    details = store.load_member(kept.id).details
    assert (details.birth, details.group) == (Birth(1950), "Tổ 1")
    assert details.consents == (replace(agreed, withdrawn_on=date(2024, 5, 1)),)
    assert details.ethnic_group == ""
    check_consents(details.consents)
    members.change_member(kept.id, details, today=TODAY)


@pytest.mark.usefixtures("open_club")
def test_a_consent_that_is_withdrawn_takes_the_ethnic_group_from_every_code() -> None:
    agreed = Consent(purpose=Purpose.ETHNIC_GROUP, given_on=date(2024, 2, 1))
    kept = a_member("Lò Văn Mẫu", consents=(agreed,), ethnic_group="03")
    other = a_member("Lò Văn Mẫu", consents=(agreed,), ethnic_group="03")
    one = merging.merge(kept.id, other.id, taken=(), today=TODAY)
    assert load_merged(kept.id)[0].details.ethnic_group == "03"
    consents = (replace(agreed, withdrawn_on=TODAY),)
    changed = replace(one.details, consents=consents, ethnic_group="")
    members.change_member(kept.id, changed, today=TODAY)
    assert load_merged(kept.id)[0].details.ethnic_group == ""
    assert check_books() == []


@pytest.mark.usefixtures("open_club")
def test_what_speaks_against_it_is_told() -> None:
    kept = a_member("Lò Văn Mẫu", citizen_id="001050000017")
    other = a_member("Lò Văn Mẫu", citizen_id="001050000018")
    with transaction():
        chair, vice, *_others = posts.load_posts()
        posts.add_holding(chair, kept.id, since=date(2024, 1, 17))
        posts.add_holding(vice, other.id, since=date(2024, 1, 17), until=date(2024, 6, 1))
        posts.add_holding(vice, kept.id, since=date(2023, 1, 17), until=date(2024, 1, 17))
    two = merging.compare(kept.id, other.id)
    assert two.doubts == (Doubt.CITIZEN_ID,)
    assert two.seats == ("Chủ nhiệm", "Phó Chủ nhiệm")


@pytest.mark.usefixtures("open_club")
def test_what_cannot_be_one_person_is_refused_and_nothing_changes() -> None:
    dead = a_member("Lò Văn Mẫu", left_on=date(2025, 2, 1), left_why=LeavingReason.DIED)
    living, third = a_member("Lò Văn Mẫu"), a_member("Lò Văn Mẫu")
    before = as_written()
    with pytest.raises(DiedBefore):
        merging.merge(living.id, dead.id, taken=(), today=TODAY)
    assert as_written() == before
    merging.merge(living.id, third.id, taken=(), today=TODAY)
    with pytest.raises(MergedAlready):
        merging.merge(living.id, third.id, taken=(), today=TODAY)
    assert store.load_member(living.id).code == living.code


@pytest.mark.usefixtures("open_club")
def test_who_was_separated_is_as_before_and_not_asked_about_again() -> None:
    kept, other = a_member("Lò Văn Mẫu"), a_member("Lò Văn Mẫu", phone="0912345678", group="Tổ 2")
    loan = a_loan(other)
    merging.merge(kept.id, other.id, taken=(Detail.PHONE,), today=TODAY)
    assert merging.separate(other.id) == other
    assert [own.loan.id for own in member_page(other.id, TODAY).loans] == [loan.id]
    assert member_page(kept.id, TODAY).loans == ()
    assert store.load_member(kept.id).details.phone == "0912345678"
    assert asked() == []
    assert check_books() == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=6))
def test_merging_and_separating_everybody_gives_the_roll_back(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[int, int]]
) -> None:
    with opened(a_club(tmp_path_factory.mktemp("merging"))):
        people = [a_member("Lò Văn Mẫu", group=f"Tổ {n}", birth=Birth(1950 + n)) for n in range(5)]
        loans = {person.id: a_loan(person, principal=1_000_000).id for person in people}
        for kept, other in pairs:
            one, two = (store.load_member(people[n].id) for n in (kept, other))
            if one.id == two.id:
                continue
            merging.merge(one.id, two.id, taken=(), today=TODAY)
            assert len(member_page(one.id, TODAY).loans) >= 2
        assert sum(len(member_page(one.id, TODAY).loans) for one in as_written()) == len(people)
        for person in people:
            if store.load_member(person.id).id != person.id:
                merging.separate(person.id)
        assert as_written() == people
        for person in people:
            assert [own.loan.id for own in member_page(person.id, TODAY).loans] == [loans[person.id]]
