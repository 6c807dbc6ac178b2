"""Leaving, coming back, and taking a person off the roll, from the card."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.members import LeavingReason
from clubdesk.domain.posts import Role
from clubdesk.operations import contributions, dues, members
from clubdesk.operations.funds import fund_totals
from clubdesk.store import posts
from clubdesk.store.database import transaction
from clubdesk.ui.members.coming_back import ComeBackDialog
from clubdesk.ui.members.leaving import LeaveDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.widgets.dialogs import Message, Question
from tests.ui.members.desk import button, facts, names
from tests.ui.members.small_club import BEGIN, TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def leave(page: MembersPage, member_id: int) -> LeaveDialog:
    page.open_item(member_id)
    button(page, "leaveMember").click()
    [dialog] = [one for one in page.findChildren(LeaveDialog) if one.isVisible()]
    return dialog


def question(page: MembersPage, name: str) -> Question:
    [found] = [one for one in page.findChildren(Question, name) if one.isVisible()]
    return found


def checks(dialog: LeaveDialog) -> list[str]:
    return [one.text() for one in dialog.checks.findChildren(QLabel)]


def make_leader(member_id: int) -> None:
    post = next(post for post in posts.load_posts() if post.role is Role.LEADER)
    with transaction():
        posts.add_holding(post, member_id, since=BEGIN, area="Tổ 3")


def test_leaving_tells_dues_and_contributions_by_the_books(page: MembersPage) -> None:
    dues.set_dues_rule(DuesRule(holds_from=TODAY.replace(day=1), amount=5_000))
    contributions.switch_contributions(on=True)
    fund_id = fund_totals(TODAY)[0].fund.id
    contributions.record_contribution(1, amount=2_000_000, fund_id=fund_id, on=TODAY, today=TODAY)
    dialog = leave(page, 1)
    told = checks(dialog)
    assert "lacks 5.000\u00a0đ (06/2025)" in told
    assert "2.000.000\u00a0đ" in told
    assert not dialog.contribution.isVisible()
    dialog.why.set_key("moved")
    dialog.left_on.set_value("17/6/2025")
    dialog.primary.click()
    detail = question(page, "unsettledQuestion").findChild(QLabel, "unsettledQuestionDetail")
    assert detail is not None
    assert "Dues still lack 5.000\u00a0đ." in detail.text()
    assert "A contribution of 2.000.000\u00a0đ is not given back." in detail.text()


def test_leaving_with_a_loan_and_a_post_is_told_asked_about_and_recorded(page: MembersPage) -> None:
    make_leader(1)
    dialog = leave(page, 1)
    told = checks(dialog)
    assert any("owes 3.000.000\u00a0đ of principal, overdue 1.000.000\u00a0đ" in text for text in told)
    assert "Tổ trưởng (Tổ 3): ends on the day of leaving" in told
    dialog.primary.click()
    assert dialog.form.row_of(dialog.why).is_marked()
    dialog.why.set_key("moved")
    dialog.left_on.set_value("18/6/2025")
    dialog.primary.click()
    assert dialog.form.row_of(dialog.left_on).is_marked()
    dialog.left_on.set_value("17/6/2025")
    dialog.primary.click()
    asked = question(page, "unsettledQuestion")
    assert asked.focusWidget() is asked.buttons[0]
    asked.buttons[1].click()
    assert not dialog.isVisible()
    assert page.chips.key() == "left"
    assert page.said.text() == (
        "Recorded: Mrs Lò Thị Sen is no longer a member from 17/06/2025. "
        "Posts to be filled anew: Tổ trưởng (Tổ 3)."
    )
    assert {"17/06/2025: Moved away", "Tổ trưởng (Tổ 3), 17/01/2024 to 17/06/2025"} <= set(facts(page))

    button(page, "returnMember").click()
    question(page, "returnQuestion").buttons[1].click()
    assert page.chips.key() == "present"
    assert page.said.text() == "Recorded: Mrs Lò Thị Sen did not leave. Holds again: Tổ trưởng (Tổ 3)."
    assert members.card(1, TODAY).member.details.left_on is None
    assert "Tổ trưởng (Tổ 3) from 17/01/2024" in facts(page)


def test_what_is_settled_is_not_asked_about(page: MembersPage) -> None:
    dialog = leave(page, 2)
    assert {"nothing is owed", "holds no post"} <= set(checks(dialog))
    dialog.contribution.click()
    dialog.borrowed.click()
    dialog.why.set_key("other")
    dialog.primary.click()
    assert dialog.form.row_of(dialog.words).line.text().startswith("The reason is missing")
    dialog.words.set_value("Đi làm xa")
    dialog.primary.click()
    assert not dialog.isVisible()
    assert "17/06/2025: Đi làm xa" in facts(page)


def test_a_leaving_the_rules_refuse_is_said_at_the_day(page: MembersPage) -> None:
    dialog = leave(page, 2)
    dialog.contribution.click()
    dialog.borrowed.click()
    dialog.why.set_key("own-wish")
    dialog.left_on.set_value("17/1/2024")
    dialog.primary.click()
    assert dialog.banner.isVisible()
    assert dialog.form.row_of(dialog.left_on).is_marked()
    dialog.accept()


def test_the_loan_is_a_link_of_the_check_list(qtbot: QtBot, page: MembersPage) -> None:
    dialog = leave(page, 1)
    with qtbot.waitSignal(page.leads_to) as led:
        button(page, "leaveChecksLink0").click()
    assert led.args == ["loans", 1]
    assert not dialog.isVisible()


def test_what_is_typed_is_not_left_for_the_loan_without_asking(qtbot: QtBot, page: MembersPage) -> None:
    dialog = leave(page, 1)
    dialog.contribution.click()
    with qtbot.assertNotEmitted(page.leads_to):
        button(page, "leaveChecksLink0").click()
        question(page, "leaveQuestion").buttons[0].click()
        assert dialog.isVisible()
        dialog.reject()
        question(page, "leaveQuestion").buttons[1].click()
    assert not dialog.isVisible()


def test_a_death_has_its_line_for_the_funeral_visit_and_no_coming_back(page: MembersPage) -> None:
    dialog = leave(page, 2)
    dialog.contribution.click()
    dialog.borrowed.click()
    assert not dialog.farewell.isVisible()
    dialog.why.set_key("died")
    dialog.why.judged.emit()
    assert dialog.farewell.isVisible()
    dialog.farewell.set_value("BCN viếng ngày 18/06")
    dialog.primary.click()
    assert {"17/06/2025: Deceased", "BCN viếng ngày 18/06"} <= set(facts(page))
    assert not page.card.come_back_button.isVisible()
    assert page.card.take_back_button.isVisible()


def test_whoever_left_comes_back_under_the_same_code(page: MembersPage) -> None:
    page.open_item(5)
    button(page, "comeBackMember").click()
    [dialog] = page.findChildren(ComeBackDialog)
    dialog.joined.set_value("18/6/2025")
    dialog.primary.click()
    assert dialog.form.row_of(dialog.joined).is_marked()
    dialog.joined.set_value("31/1/2025")
    dialog.primary.click()
    assert dialog.banner.isVisible()
    dialog.joined.set_value("10/6/2025")
    dialog.primary.click()
    assert page.said.text() == "Recorded: Mrs Vũ Thị Lan is a member again."
    assert page.chips.key() == "present"
    assert names(page).count("Vũ Thị Lan") == 1
    assert page.card.marks.text().startswith("TV005")
    assert {"10/06/2025", "17/01/2024 to 01/02/2025: Chuyển nơi ở"} <= set(facts(page))

    button(page, "stayAwayMember").click()
    question(page, "stayAwayQuestion").buttons[1].click()
    assert page.chips.key() == "left"
    assert "01/02/2025: Chuyển nơi ở" in facts(page)


def test_somebody_written_down_by_mistake_is_removed_after_a_question(page: MembersPage) -> None:
    page.open_item(3)
    button(page, "removeMember").click()
    asked = question(page, "removeQuestion")
    assert asked.focusWidget() is asked.buttons[0]
    asked.buttons[0].click()
    assert "Đặng Thị Đào" in names(page)
    button(page, "removeMember").click()
    question(page, "removeQuestion").buttons[1].click()
    assert "Đặng Thị Đào" not in names(page)
    assert page.said.text() == "Removed from the roll: TV003 Đặng Thị Đào."
    assert page.card.person.text() in names(page)


def test_nobody_with_money_is_removed(page: MembersPage) -> None:
    page.open_item(1)
    button(page, "removeMember").click()
    [said] = page.findChildren(Message, "hasHistory")
    assert "stays in them" in said.accessibleName()
    said.reject()
    assert "Lò Thị Sen" in names(page)


def test_an_old_leaving_without_a_kind_still_tells_its_words(page: MembersPage) -> None:
    details = members.card(5, TODAY).member.details
    assert details.left_why is None
    page.open_item(5)
    assert "01/02/2025: Chuyển nơi ở" in facts(page)
    members.change_member(5, replace(details, left_why=LeavingReason.OTHER), today=TODAY)
    page.session.changed()
    assert "01/02/2025: Chuyển nơi ở" in facts(page)
