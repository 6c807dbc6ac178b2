"""The log in plain words: who did what, what was taken back and why, page by page."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from clubdesk.domain.log_lines import LogFilter
from clubdesk.operations.activity_log import log_page, whole_log
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.log_printing import log_paper
from clubdesk.operations.members import change_member
from clubdesk.operations.receipts import Movement, record_receipt
from clubdesk.store.log_lines import _merged
from clubdesk.text.log_words import log_detail, log_sentence
from clubdesk.text.translation import speaking
from tests.builders import ACTOR, TODAY, a_member
from tests.meeting_scene import place_named

pytestmark = pytest.mark.usefixtures("in_english")


def test_a_changed_person_and_a_reversed_voucher_are_told_with_who_and_why(open_club: Path) -> None:
    one = a_member("Lò Thị Mẫu")
    change_member(one.id, replace(one.details, phone="0912000001"), today=TODAY)
    box = place_named("Quỹ hoạt động")
    sold = Movement(place_id=box, kind="Thu khác", amount=300_000, on=TODAY, words="bán báo cũ")
    done = record_receipt(sold, today=TODAY)
    reverse_entry(done.entry_id, reason="ghi hai lần", on=TODAY, today=TODAY)
    lines, after = log_page(LogFilter())
    assert after is None
    newest = lines[0]
    assert (log_sentence(newest), newest.actor) == (
        "Reversed a voucher: PT 2025/001 → PC 2025/001",
        ACTOR,
    )
    assert "300.000 đ, day 17/06/2025, written 17/06/2025: bán báo cũ. Why: ghi hai lần" in log_detail(
        newest
    ).replace("\N{NO-BREAK SPACE}", " ")
    changed = next(line for line in lines if line.act == "member changed")
    assert log_sentence(changed) == f"Changed the details of {one.code} Lò Thị Mẫu"
    assert (changed.page, changed.item) == ("members", one.id)
    with speaking("vi"):
        assert log_sentence(changed) == f"Sửa thông tin của {one.code} Lò Thị Mẫu"


def test_words_and_days_narrow_it_with_or_without_marks(open_club: Path) -> None:
    a_member("Lò Thị Mẫu")
    a_member("Đặng Văn Khác")
    assert [line.name for line in whole_log(LogFilter(words="lo thi mau"))] == ["TV001 Lò Thị Mẫu"]
    assert whole_log(LogFilter(words="mau", since=TODAY + timedelta(days=1))) == []
    assert whole_log(LogFilter(words="mau", since=TODAY, until=TODAY))


def test_page_by_page_gives_the_same_as_all_at_once(club_a: Path) -> None:
    whole = whole_log(LogFilter())
    found, after = log_page(LogFilter(), most=37)
    while after is not None:
        more, after = log_page(LogFilter(), after=after, most=37)
        found += more
    assert found == whole
    assert not [line for line in whole if log_sentence(line).startswith("Recorded:")]


@given(st.lists(st.integers(0, 9)), st.lists(st.integers(0, 9)))
def test_merging_keeps_every_row_and_each_order(a: list[int], b: list[int]) -> None:
    logged, posted = ([(n, str(moment)) for n, moment in enumerate(rows)] for rows in (a, b))
    merged = _merged(logged, posted)
    assert [row for is_logged, row in merged if is_logged] == logged
    assert [row for is_logged, row in merged if not is_logged] == posted


def test_it_prints_the_oldest_first(open_club: Path) -> None:
    a_member("Lò Thị Mẫu")
    drawn = BytesIO()
    wanted = LogFilter(since=TODAY)
    log_paper(wanted, whole_log(wanted), printed_on=TODAY).draw(drawn)
    text = "\n".join(page.extract_text() for page in PdfReader(drawn).pages)
    assert "NHẬT KÝ GHI SỔ" in text
    assert "Thêm TV001 Lò Thị Mẫu vào danh sách" in text
