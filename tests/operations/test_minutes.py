"""The minutes out of the books: every figure and name, what they open with, the secretary's words."""

import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from clubdesk.domain.applications import Outcome, Request, Step
from clubdesk.domain.changes import Extension
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.domain.gifts import Gift
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.meetings import Body, Meeting, Presence
from clubdesk.domain.minutes import Minutes, SectionKey
from clubdesk.domain.posts import Role
from clubdesk.operations import post_list, posts
from clubdesk.operations.applications import apply, pay_out, record_decision, record_opinion
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.gifts import gift_book, record_goods, take_goods_back
from clubdesk.operations.loan_changes import extend, freeze, take_back_change
from clubdesk.operations.meetings import change_meeting, hold_meeting, meeting
from clubdesk.operations.minutes import (
    end_meeting,
    minutes_now,
    restore_section,
    word_section,
)
from clubdesk.operations.minutes_printing import minutes_paper, skeleton_paper
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.roll_calls import confirm_roll, set_mark
from clubdesk.operations.signing import reopen, sign
from clubdesk.operations.write_offs import write_off
from clubdesk.store import clubs, ledger
from tests.builders import FOUNDED, TODAY, a_club, a_loan, a_member, opened, some_terms
from tests.meeting_scene import MARKUP, a_crowd, a_full_meeting, board, ended, place_named

ACTIVITY = "Quỹ hoạt động"


@pytest.fixture
def held(open_club: Path) -> Meeting:
    return ended(a_full_meeting(a_crowd()))


def printed(paper_of: int | None) -> str:
    paper = minutes_paper(paper_of) if paper_of is not None else skeleton_paper()
    out = BytesIO()
    paper.draw(out)
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    assert text == unicodedata.normalize("NFC", text)
    return " ".join(text.replace("\u00a0", " ").split())


def told(minutes: Minutes, key: SectionKey) -> str:
    section = minutes.section(key)
    cells = [str(cell) for table in section.tables for row in table.rows for cell in row]
    return " ".join((*section.paragraphs, *cells)).replace("\u00a0", " ")


def test_the_paper_tells_every_figure_and_name_that_was_entered(held: Meeting) -> None:
    text = printed(held.id)
    for said in (
        "HỘI NGƯỜI CAO TUỔI XÃ MẪU",
        "Số: ........../BB-CLB",
        "vào hồi 14 giờ 00 ngày 17 tháng 6 năm 2025, tại Nhà văn hóa thôn Mẫu",
        "Chủ trì: bà Hồ Thị Mận, Chủ nhiệm. Thư ký: ông Vũ Văn Kiên, Thư ký.",
        "Có mặt 5/7 thành viên (71,4 %)",
        "Vắng có lý do 1: Bùi Văn Ngô (đi viện); vắng không lý do 1: Lý Văn Ỷ.",
        "Bùi Văn Khách, Chủ tịch Hội Người cao tuổi xã",
        "thăm, chăm sóc tại nhà (22 lần, 6 người)",
        "Ủng hộ 300.000 đ (Cửa hàng <Hoa & Quả>)",
        "Thăm hỏi 100.000 đ (thăm bà Sen ốm)",
        "Hiện vật ủng hộ: 20 kg gạo (Nhà chùa Mẫu, trị giá 360.000 đ, hộ khó khăn).",
        "thu nợ 1 người, gốc 190.000 đ, lãi 50.000 đ; phí thành viên 5 người, 25.000 đ",
        MARKUP,
        "3.500.000 Nuôi gà 10 tháng 1 %/tháng 4/5",
        "Gặt lúa giúp bà Sen mỗi tổ bốn người",
        "01/2025. Mua máy đo huyết áp. Người thực hiện: Vũ Văn Kiên.",
        "Tán thành 5/5 (100 %)",
        "Đồng ý cho bà Đặng Thị Đào vay 3.500.000 đ (Ba triệu năm trăm nghìn đồng). Tán thành 4/5 (80 %)",
        "Phòng chống đuối nước",
        "Kết luận của chủ trì: Cùng làm tốt kế hoạch.",
        "Buổi sinh hoạt tới: ngày 17 tháng 7 năm 2025, tại Nhà văn hóa.",
        "Buổi sinh hoạt kết thúc hồi 16 giờ 10 cùng ngày",
        "Bản nháp, chưa ký",
    ):
        assert said in text
    assert "Mã kiểm tra" not in text


def test_an_unwritten_meeting_has_minutes_too(open_club: Path) -> None:
    held = hold_meeting(TODAY, today=TODAY)
    text = printed(held.id)
    assert "Chưa điểm danh." in text
    assert "Không có khoản vay mới." in text
    assert "Không có quyết định." in text


def test_the_board_has_shorter_minutes_without_money(open_club: Path) -> None:
    chair, secretary, other = a_member("Hồ Thị Mận"), a_member("Vũ Văn Kiên"), a_member("Lò Thị Sen")
    board(chair, secretary)
    held = hold_meeting(TODAY, today=TODAY, body=Body.BOARD)
    set_mark(held.id, secretary.id, Presence.EXCUSED)
    confirm_roll(held.id)
    text = printed(held.id)
    assert "Có mặt 1/2 người trong Ban Chủ nhiệm (50 %)." in text
    assert "Họp Ban Chủ nhiệm tháng 6 năm 2025" in text
    assert "/BB-BCN" in text
    assert "tài chính" not in text
    assert other.name not in text


def test_a_vice_chair_signs_in_the_chairs_place(held: Meeting) -> None:
    vice = a_member("Lê Thị Phó")
    post = next(one for one in post_list.load_posts() if one.role is Role.VICE)
    posts.give_post(post.id, vice.id, since=FOUNDED, today=TODAY)
    change_meeting(replace(held, chair_id=vice.id))
    minutes = minutes_now(held.id)
    assert minutes.chair.post == ("CHỦ TRÌ", "KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM")
    assert minutes.chair.name == "Lê Thị Phó"


def test_the_secretarys_words_stand_until_the_programs_are_taken_back(held: Meeting) -> None:
    word_section(held.id, SectionKey.CLOSING, "Vui vẻ.\nĐoàn kết.")
    assert minutes_now(held.id).section(SectionKey.CLOSING).paragraphs == ("Vui vẻ.", "Đoàn kết.")
    assert check_books() == []
    restore_section(held.id, SectionKey.CLOSING)
    assert "16 giờ 10" in told(minutes_now(held.id), SectionKey.CLOSING)
    assert check_books() == []


def test_words_are_flagged_when_a_fact_changes_after_them(held: Meeting) -> None:
    word_section(held.id, SectionKey.FINANCE, "Hai quỹ đủ tiền.")
    assert not minutes_now(held.id).section(SectionKey.FINANCE).is_outdated
    _receive(1_000, TODAY)
    finance = minutes_now(held.id).section(SectionKey.FINANCE)
    assert finance.is_outdated
    assert finance.paragraphs == ("Hai quỹ đủ tiền.",)
    assert finance.tables


def test_the_programs_own_words_typed_again_are_no_edit(held: Meeting) -> None:
    closing = minutes_now(held.id).section(SectionKey.CLOSING)
    word_section(held.id, SectionKey.CLOSING, "\n".join(closing.sentences))
    assert minutes_now(held.id).section(SectionKey.CLOSING).words is None


def test_a_mistake_taken_back_at_the_meeting_is_not_told(held: Meeting) -> None:
    before = minutes_now(held.id)
    wrong = _receive(77_000, TODAY)
    reverse_entry(wrong, reason="Ghi nhầm", on=TODAY, today=TODAY)
    assert minutes_now(held.id) == before


def test_a_reversal_that_was_itself_taken_back_leaves_the_money_in_the_figures(held: Meeting) -> None:
    activity = place_named(ACTIVITY)
    gift = Movement(place_id=activity, kind="Ủng hộ", amount=70_000, on=TODAY, party="Bà Nhầm")
    done = record_receipt(gift, today=TODAY)
    back = reverse_entry(done.entry_id, reason="gõ nhầm", on=TODAY, today=TODAY)
    reverse_entry(back.entry_id, reason="không nhầm", on=TODAY, today=TODAY)
    minutes = minutes_now(held.id)
    assert "Bà Nhầm, 70.000 đ" in told(minutes, SectionKey.FINANCE)
    assert minutes.balances[activity] == ledger.balance(activity, TODAY)


def test_an_entry_of_signed_minutes_taken_back_later_is_told_by_the_next(held: Meeting) -> None:
    wrong = _receive(77_000, TODAY)
    sign(held.id, today=TODAY)
    later = TODAY + timedelta(days=30)
    following = hold_meeting(later, today=later)
    reverse_entry(wrong, reason="Ghi nhầm", on=later, today=later)
    assert "Hủy phiếu, Quỹ hoạt động: PT 2025/" in told(minutes_now(following.id), SectionKey.FINANCE)


def test_a_write_off_is_decided_with_its_sum(held: Meeting) -> None:
    loan = a_loan(a_member("Mai Văn Khó"), principal=1_000_000)
    given_up = Decision(decided_on=TODAY, reason="hộ neo đơn", votes=Votes(5, 0, 0))
    write_off(loan.id, on=TODAY, amount=120_000, decision=given_up, today=TODAY)
    decided = told(minutes_now(held.id), SectionKey.RESOLUTIONS)
    assert f"Xóa nợ khoản vay {loan.code} của ông Mai Văn Khó: 120.000 đ (Một trăm hai mươi nghìn" in decided


def _following(held: Meeting) -> str:
    """What the minutes after signed ones decide."""
    after = hold_meeting(held.held_on + timedelta(days=30), today=held.held_on + timedelta(days=30))
    return told(minutes_now(after.id), SectionKey.RESOLUTIONS)


def test_a_loan_and_its_change_written_down_after_the_signing_are_told_by_the_next_minutes(
    held: Meeting,
) -> None:
    ill = Decision(decided_on=TODAY, reason="ốm nặng", votes=Votes(5, 0, 0))
    old = a_loan(a_member("Mai Văn Khó"), principal=1_000_000)
    sign(held.id, today=TODAY)
    extend(old.id, on=TODAY, extension=Extension(more_rows=2), decision=ill, today=TODAY)
    new = a_loan(a_member("Mai Văn Muộn"), principal=700_000, disbursed_on=TODAY, first_due=date(2025, 7, 17))
    assert new.outstanding == 700_000
    decided = _following(held)
    late = "Quyết định ngày 17/06/2025, nay mới ghi vào biên bản."
    assert f"Gia hạn khoản vay {old.code} của ông Mai Văn Khó. {late} Lý do: ốm nặng. Tán thành 5" in decided
    assert f"Đồng ý cho ông Mai Văn Muộn vay 700.000 đ (Bảy trăm nghìn đồng). {late}" in decided
    assert "Đặng Thị Đào" not in decided


def test_what_was_decided_between_two_meetings_is_told_by_the_next_with_its_day(held: Meeting) -> None:
    old = a_loan(a_member("Mai Văn Khó"), principal=1_000_000)
    sign(held.id, today=TODAY)
    between = TODAY + timedelta(days=3)
    agreed = Decision(decided_on=between, reason="mất mùa")
    freeze(old.id, on=between, until=between + timedelta(days=90), decision=agreed, today=between)
    assert f"Khoanh nợ khoản vay {old.code} của ông Mai Văn Khó. Quyết định ngày 20/06/2025" in _following(
        held
    )


def test_a_change_that_signed_minutes_told_and_was_taken_back_is_told_so_by_the_next(held: Meeting) -> None:
    ill = Decision(decided_on=TODAY, reason="ốm nặng", votes=Votes(5, 0, 0))
    old = a_loan(a_member("Mai Văn Khó"), principal=1_000_000)
    kept = extend(old.id, on=TODAY, extension=Extension(more_rows=2), decision=ill, today=TODAY)
    sign(held.id, today=TODAY)
    take_back_change(kept, on=TODAY, reason="ghi nhầm khoản", today=TODAY)
    unheard = extend(old.id, on=TODAY, extension=Extension(more_rows=3), decision=ill, today=TODAY)
    take_back_change(unheard, on=TODAY, reason="ghi nhầm nữa", today=TODAY)
    decided = _following(held)
    assert f"Hủy quyết định gia hạn khoản vay {old.code} của ông Mai Văn Khó" in decided
    assert "Quyết định ngày 17/06/2025, hủy ngày 17/06/2025. Lý do: ghi nhầm khoản." in decided
    assert "ghi nhầm nữa" not in decided


def test_an_application_that_signed_minutes_told_is_not_told_again_when_it_is_paid_out(held: Meeting) -> None:
    asks = a_member("Mai Văn Chờ")
    asked = apply(Request(member_id=asks.id, asked_on=TODAY, amount=900_000, months=10), today=TODAY)
    agreed = Decision(decided_on=TODAY, votes=Votes(5, 0, 0))
    record_opinion(asked, outcome=Outcome.AGREED, taken_on=TODAY, words="", today=TODAY)
    by_board = replace(agreed, by=DecidedBy.BOARD)
    record_decision(asked, step=Step.BOARD, outcome=Outcome.AGREED, decision=by_board, today=TODAY)
    record_decision(asked, step=Step.MEETING, outcome=Outcome.AGREED, decision=agreed, today=TODAY)
    sign(held.id, today=TODAY)
    assert "Đồng ý cho ông Mai Văn Chờ" in told(minutes_now(held.id), SectionKey.RESOLUTIONS)
    later = TODAY + timedelta(days=2)
    terms = some_terms(principal=900_000, disbursed_on=later, first_due=date(2025, 7, 17))
    pay_out(asked, terms, today=later)
    assert "Mai Văn Chờ" not in _following(held)


def test_goods_written_down_after_the_signing_are_told_by_the_next_minutes(held: Meeting) -> None:
    sign(held.id, today=TODAY)
    record_goods(Gift(on=TODAY, donor="Bà Mẫu", goods="mười cái ghế"), today=TODAY)
    after = hold_meeting(TODAY + timedelta(days=1), today=TODAY + timedelta(days=1))
    finance = told(minutes_now(after.id), SectionKey.FINANCE)
    assert "mười cái ghế (Bà Mẫu)" in finance
    assert "20 kg gạo" not in finance


def test_goods_that_signed_minutes_told_are_taken_back_by_the_next_and_both_lines_stay(held: Meeting) -> None:
    (rice,) = [line for line in gift_book(FOUNDED, TODAY).lines if line.gift.goods]
    assert rice.donation_id is not None
    sign(held.id, today=TODAY)
    later = TODAY + timedelta(days=30)
    take_goods_back(rice.donation_id, reason="Nhà chùa chưa gửi", today=later)
    unheard = record_goods(Gift(on=TODAY, donor="Bà Mẫu", goods="mười cái ghế"), today=later)
    take_goods_back(unheard, reason="Ghi nhầm", today=later)
    goods = [line for line in gift_book(FOUNDED, later).lines if line.gift.goods == "20 kg gạo"]
    assert [(line.gift.on, line.gift.value, line.counts) for line in goods] == [
        (TODAY, 360_000, True),
        (later, -360_000, True),
    ]
    assert gift_book(FOUNDED, TODAY).goods == 360_000
    after = hold_meeting(later, today=later)
    finance = told(minutes_now(after.id), SectionKey.FINANCE)
    assert (
        "Hủy hiện vật ủng hộ đã ghi: 20 kg gạo (Nhà chùa Mẫu, trị giá 360.000 đ, Nhà chùa chưa gửi)."
        in finance
    )
    assert "ghế" not in finance
    assert check_books() == []


def test_goods_of_a_meeting_not_yet_signed_are_as_if_never_given(held: Meeting) -> None:
    (rice,) = [line for line in gift_book(FOUNDED, TODAY).lines if line.gift.goods]
    assert rice.donation_id is not None
    take_goods_back(rice.donation_id, reason="Chưa gửi", today=TODAY + timedelta(days=3))
    assert gift_book(FOUNDED, TODAY).goods == 0
    assert "gạo" not in told(minutes_now(held.id), SectionKey.FINANCE)


def test_minutes_open_with_what_the_last_signed_ones_closed_with(held: Meeting) -> None:
    closed = minutes_now(held.id).balances
    sign(held.id, today=TODAY)
    # An entry of the signed day comes too late for it: the next minutes tell of it.
    _receive(5_000, TODAY)
    following = hold_meeting(TODAY + timedelta(days=30), today=TODAY + timedelta(days=30))
    rows = minutes_now(following.id).section(SectionKey.FINANCE).tables[0].rows
    place = place_named(ACTIVITY)
    assert rows[-1] == ("Quỹ hoạt động, tiền mặt", closed[place], 5_000, 0, closed[place] + 5_000)


def _receive(amount: int, on: date) -> int:
    movement = Movement(place_id=place_named(ACTIVITY), kind="Thu khác", amount=amount, on=on)
    return record_receipt(movement, today=max(on, TODAY)).entry_id


_days = st.integers(0, 5)
_acts = st.lists(st.tuples(st.sampled_from(["in", "out", "sign", "again"]), _days), max_size=9)


@pytest.fixture(scope="module")
def lending_club(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A club with a chair, a secretary and a loan, made once."""
    path = a_club(tmp_path_factory.mktemp("lending"))
    with opened(path):
        people = [a_member("Hồ Thị Mận"), a_member("Vũ Văn Kiên")]
        board(*people)
        a_loan(people[0], principal=1_000_000)
    return path.read_bytes()


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(acts=_acts)
def test_minutes_always_close_with_what_the_books_say(
    lending_club: bytes, acts: list[tuple[str, int]]
) -> None:
    last = TODAY + timedelta(days=200)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "club.clb"
        path.write_bytes(lending_club)
        with opened(path):
            _live_through(acts, last)


def _live_through(acts: list[tuple[str, int]], last: date) -> None:
    held: list[Meeting] = []
    place = place_named(ACTIVITY)
    for n, (act, days) in enumerate(acts):
        on = date(2025, 6, 1) + timedelta(days=days)
        movement = Movement(place_id=place, kind="Thu khác", amount=1_000 + n, on=on)
        if act == "in":
            record_receipt(movement, today=last)
        elif act == "out":
            record_payment(movement, today=last)
        elif act == "again" and held and meeting(held[-1].id).is_signed:
            reopen(held[-1].id, reason="Sửa số")
        else:
            _meet_and_sign(held, days, last)
    final = hold_meeting(last, today=last)
    for one in (*held, final):
        if not meeting(one.id).is_signed:
            _closes_with_the_books(one)


def _meet_and_sign(held: list[Meeting], days: int, last: date) -> None:
    on = (held[-1].held_on if held else date(2025, 6, 1)) + timedelta(days=days + 1)
    if held and not meeting(held[-1].id).is_signed:
        on = held[-1].held_on
    one = hold_meeting(on, today=last)
    confirm_roll(one.id)
    end_meeting(one.id, ended_at="16:00", conclusion="")
    _closes_with_the_books(one)
    sign(one.id, today=last)
    if one.id not in [before.id for before in held]:
        held.append(one)


def _closes_with_the_books(one: Meeting) -> None:
    kept = minutes_now(one.id).balances
    places = [account for account in clubs.load_accounts() if account.type is AccountType.PLACE]
    lent = clubs.load_books()[clubs.load_income_fund().id].loans
    assert kept == {account.id: ledger.balance(account.id, one.held_on) for account in (*places, lent)}


def test_blank_minutes_have_the_same_order(open_club: Path) -> None:
    text = printed(None)
    parts = ["I. Thành phần tham dự", "II. Báo cáo", "III. Công khai tài chính", "IV. Cho vay mới"]
    parts += ["V. Nội dung trao đổi", "VI. Quyết định", "THƯ KÝ", "CHỦ TRÌ"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
