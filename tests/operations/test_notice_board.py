"""The notice board of club A, month by month, against figures worked out independently."""

import json
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from clubdesk.operations.notice_board import notice_board
from clubdesk.store.database import run
from clubdesk.text.amounts import format_amount, format_dong
from tests.builders import CLUB_A, TODAY, a_loan, a_member
from tests.reports.papers import read_pages

MONTHS: list[dict[str, Any]] = json.loads((CLUB_A / "expected.json").read_text("utf-8"))["month_ends"]
PRINTED_ON = date(2025, 7, 31)


def page(month: date, printed_on: date = PRINTED_ON) -> str:
    """The text of the one page."""
    out = BytesIO()
    notice_board(month, printed_on=printed_on).draw(out)
    (text,) = read_pages(out.getvalue())
    # Where the face changes, the reading puts a space that is not on paper.
    return text.replace(" .", ".").replace(" ,", ",")


def dong(amount: int) -> str:
    """An amount as the page's text has it."""
    return format_dong(amount).replace("\u00a0", " ")


@pytest.mark.usefixtures("club_a")
@pytest.mark.parametrize("place", [2, 11, 26, 29])
def test_every_figure_of_a_month_is_that_of_the_books(place: int) -> None:
    before, end = MONTHS[place - 1], MONTHS[place]
    text = page(date.fromisoformat(end["as_of"]).replace(day=1))
    row = "{} {} {}"
    for words, month in (("Đầu tháng", before), ("Cuối tháng", end)):
        cash = (month["income_fund_cash"], month["activity_fund_cash"])
        assert row.format(words, *map(format_amount, cash)) in text
    assert f"Đang cho vay {format_amount(end['outstanding'])}" in text
    totals = (end["income_fund_total"], end["activity_fund_cash"])
    assert row.format("Tổng cộng", *map(format_amount, totals)) in text
    assert f"{end['active_loans']} khoản đang vay, dư nợ {dong(end['outstanding'])}." in text
    principal = end["principal_collected"] - before["principal_collected"]
    interest = end["interest_collected"] - before["interest_collected"]
    assert f"Thu trong tháng: gốc {dong(principal)}, lãi {dong(interest)}." in text
    overdue = end["principal_overdue"]
    assert (f"gốc quá hạn {dong(overdue)}" if overdue else "Không có khoản nào quá hạn.") in text
    assert f"{end['members']} người, trong đó {end['women']} nữ." in text
    assert ("Sinh hoạt ngày" in text) is (end["meetings"] > before["meetings"])


@pytest.mark.usefixtures("club_a")
def test_no_borrower_and_no_donor_is_named() -> None:
    names = [name for (name,) in run("SELECT name FROM members")]
    text = " ".join(page(date(2025, month, 1)) for month in (3, 6))
    signers = text.count("(Ký, họ tên)")
    assert signers == 4
    assert not [name for name in names if name in text]
    parties = [party for (party,) in run("SELECT DISTINCT party FROM entries WHERE party <> ''")]
    assert not [party for party in parties if party in text]


@pytest.mark.usefixtures("open_club")
def test_a_month_under_way_tells_up_to_which_day_and_guests_are_counted() -> None:
    a_loan(a_member(), disbursed_on=TODAY, first_due=date(2025, 7, 17))
    run("UPDATE meetings SET present = 1, on_roll = 1")
    run("INSERT INTO guests (meeting_id, name, title, people) SELECT id, 'Khách Mẫu', '', 3 FROM meetings")
    text = page(date(2025, 6, 1), TODAY)
    assert "(tính đến ngày 17 tháng 6 năm 2025)" in text
    assert "Sinh hoạt ngày 17/06/2025: có mặt 1/1 (100 %), khách mời 3 người." in text
    assert "Cho vay trong tháng: 1 khoản, 5.000.000 đ." in text
    assert "tính đến" not in page(date(2024, 1, 1), TODAY)
    assert "Trong tháng không có buổi sinh hoạt." in page(date(2024, 1, 1), TODAY)
