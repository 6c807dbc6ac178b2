"""Minutes as values: the secretary's words, what is kept for ever, the code on the paper."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, SectionKey, Signature, minutes_number
from clubdesk.domain.minutes_json import minutes_from_json, minutes_to_json
from clubdesk.domain.sections import Section, SectionColumn, SectionTable, Side, with_words
from clubdesk.domain.signing import control_code, read_control_code

_cells = st.none() | st.integers() | st.text(max_size=12)
_columns = st.builds(
    SectionColumn,
    title=st.text(max_size=9),
    width=st.integers(1, 90),
    side=st.sampled_from(Side),
    summed=st.booleans(),
)
_tables = st.builds(
    SectionTable,
    columns=st.lists(_columns, max_size=3).map(tuple),
    rows=st.lists(st.lists(_cells, max_size=3).map(tuple), max_size=3).map(tuple),
)
_sections = st.builds(
    Section,
    key=st.sampled_from(SectionKey),
    title=st.text(max_size=9),
    sentences=st.lists(st.text(max_size=30), max_size=2).map(tuple),
    tables=st.lists(_tables, max_size=2).map(tuple),
    words=st.none() | st.text(max_size=30),
    is_outdated=st.booleans(),
)


def some_minutes(*sections: Section, **changes: object) -> Minutes:
    told: dict[str, object] = {
        "body": Body.CLUB,
        "held_on": date(2025, 6, 17),
        "superior": "Hội Người cao tuổi xã Mẫu",
        "club": "CLB thôn Mẫu",
        "place_and_date": "Mẫu, ngày 17 tháng 6 năm 2025",
        "title": "BIÊN BẢN",
        "subject": "Sinh hoạt",
        "sections": sections,
        "secretary": Signature(post=("THƯ KÝ",), name="Vũ Văn Kiên"),
        "chair": Signature(post=("CHỦ TRÌ",)),
        "balances": {1: 5, 22: -3},
    }
    return Minutes(**(told | changes))  # type: ignore[arg-type]


@given(st.lists(_sections, max_size=4).map(tuple))
def test_what_is_kept_for_ever_comes_back_as_it_was(sections: tuple[Section, ...]) -> None:
    minutes = some_minutes(*sections, number="01/BB-CLB", control_code="7F3A-92C1-04BE")
    assert minutes_from_json(minutes_to_json(minutes)) == minutes


def test_the_secretarys_words_stand_in_place_of_the_programs_and_are_flagged_when_facts_change() -> None:
    section = Section(key=SectionKey.REPORT, sentences=("Đã thăm 6 người.",))
    before = section.as_program_wrote
    worded = with_words([section], {SectionKey.REPORT: ("Thăm nhiều.\n\n Vui.", before)})
    (one,) = worded
    assert (one.paragraphs, one.is_outdated) == (("Thăm nhiều.", "Vui."), False)
    changed = Section(key=SectionKey.REPORT, sentences=("Đã thăm 7 người.",))
    (other,) = with_words([changed], {SectionKey.REPORT: ("Thăm nhiều.", before)})
    assert other.is_outdated


def test_a_figure_of_a_table_counts_as_a_change_too() -> None:
    def section(amount: int) -> Section:
        return Section(
            key=SectionKey.FINANCE, tables=(SectionTable(columns=(), rows=(("Quỹ hoạt động", amount),)),)
        )

    (worded,) = with_words([section(2)], {SectionKey.FINANCE: ("Đủ.", section(1).as_program_wrote)})
    assert worded.is_outdated


def test_club_and_board_number_their_minutes_in_series_of_their_own() -> None:
    assert minutes_number(5, Body.CLUB) == "05/BB-CLB"
    assert minutes_number(12, Body.BOARD) == "12/BB-BCN"


def test_the_code_is_twelve_letters_of_the_books_head() -> None:
    assert control_code("7f3a92c104be" + "0" * 52) == "7F3A-92C1-04BE"


@pytest.mark.parametrize("typed", ["7F3A-92C1-04BE", "7f3a 92c1 04be", " 7f3a92c104be", "7F3A–92C1–04BE"])
def test_a_code_is_read_as_it_is_typed(typed: str) -> None:
    assert read_control_code(typed) == "7F3A-92C1-04BE"


@pytest.mark.parametrize("typed", ["", "7F3A-92C1", "7F3A-92C1-04BG", "x" * 12])
def test_other_words_are_no_code(typed: str) -> None:
    assert read_control_code(typed) is None
