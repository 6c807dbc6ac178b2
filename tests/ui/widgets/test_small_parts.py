import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.ui import theme
from clubdesk.ui.widgets.bars import PaidBar, TargetMeter
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, EmptyState, KeyValue, KeyValueList
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import Banner, label, restyle, rule
from clubdesk.ui.widgets.panes import Panes

pytestmark = pytest.mark.usefixtures("ui_app")


def relative_luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ink", [theme.INK, theme.QUIET, theme.ACCENT, theme.WARNING, theme.ALARM])
@pytest.mark.parametrize("ground", [theme.PAPER, theme.SURFACE, theme.WASH])
def test_every_text_colour_can_be_read_on_every_ground(ink: str, ground: str) -> None:
    light, dark = sorted((relative_luminance(ink), relative_luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_text_sizes_stay_within_the_four() -> None:
    assert theme.next_size(14, -1) == 14
    assert theme.next_size(14, 1) == 16
    assert theme.next_size(20, 1) == 20
    assert theme.next_size(99, 0) == 14


def test_the_text_size_reaches_labels_and_roles(ui_app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    plain, title = label("Plain"), label("Title", "title")
    column.addWidget(plain)
    column.addWidget(title)
    qtbot.addWidget(page)
    page.show()
    for points in theme.TEXT_SIZES:
        theme.apply_theme(ui_app, points)
        assert theme.points() == points
        assert plain.font().pointSize() == points
        assert title.font().pointSize() > points


def test_icons_are_drawn_in_the_wanted_colour() -> None:
    picture = theme.icon("home", theme.ALARM).pixmap(48, 48).toImage()
    seen = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme.ALARM}


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    presses: list[str] = []
    button = Button("Record", "primary", name="record", on_click=lambda: presses.append("yes"))
    qtbot.addWidget(button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert presses == ["yes", "yes"]


def test_chips_are_exclusive_counted_and_moved_by_arrows(qtbot: QtBot) -> None:
    chips = FilterChips([("open", "Open"), ("late", "Late"), ("done", "Done")])
    qtbot.addWidget(chips)
    chips.show()
    assert chips.key() == "open"
    chips.set_counts({"open": 11, "late": 2})
    open_chip = chips.findChild(QPushButton, "chip_open")
    assert isinstance(open_chip, QPushButton)
    assert open_chip.text() == "Open 11"
    chips.activateWindow()
    open_chip.setFocus()
    qtbot.waitUntil(open_chip.hasFocus)
    with qtbot.waitSignal(chips.chosen) as chosen:
        QTest.keyClick(open_chip, Qt.Key.Key_Right)
    assert chosen.args == ["late"]
    chips.choose("done")
    chips.choose("unknown")
    assert chips.key() == "done"


def test_chips_wrap_when_the_width_ends(qtbot: QtBot) -> None:
    chips = FilterChips([(str(n), f"A chip of some length {n}") for n in range(5)])
    qtbot.addWidget(chips)
    layout = chips.layout()
    assert layout is not None
    assert layout.heightForWidth(300) > layout.heightForWidth(3000)
    assert FilterChips([]).key() == ""


def test_panes_stack_when_both_do_not_fit(qtbot: QtBot) -> None:
    left, right = QLabel("left"), QLabel("right")
    left.setMinimumWidth(300)
    right.setMinimumWidth(300)
    panes = Panes(left, right)
    qtbot.addWidget(panes)
    panes.show()
    panes.resize(700, 600)
    qtbot.waitUntil(lambda: not panes.is_stacked())
    panes.resize(500, 600)
    qtbot.waitUntil(panes.is_stacked)


def test_cards_and_their_rows(qtbot: QtBot) -> None:
    card = Card("Lò Thị Sen", name="memberCard", strong=True)
    qtbot.addWidget(card)
    rows = KeyValueList(name="facts")
    card.body.addWidget(rows)
    pressed: list[int] = []
    rows.set_rows([KeyValue("Sinh", "1950")])
    rows.set_rows([KeyValue("CCCD", "001 ••• 017", link="Hiện", on_link=lambda: pressed.append(1))])
    link = rows.findChild(QPushButton, "factsLink0")
    assert isinstance(link, QPushButton)
    link.click()
    assert pressed == [1]
    card.body.addWidget(rule())
    card.set_heading("")
    assert card.heading.isHidden()


def test_an_empty_page_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("Nobody yet.", Button("Add a member", "primary", name="add"))
    qtbot.addWidget(empty)
    assert empty.accessibleName() == "Nobody yet."
    assert empty.findChild(QPushButton, "add") is not None


def test_banners_hide_while_they_have_nothing_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_text("Too much.", tone="alarm")
    assert not banner.isHidden()
    assert banner.text() == banner.accessibleName() == "Too much."
    restyle(banner, tone="alarm")


def test_bars_speak_and_draw(qtbot: QtBot) -> None:
    paid = PaidBar()
    meter = TargetMeter("Women", name="women")
    qtbot.addWidget(paid)
    qtbot.addWidget(meter)
    paid.grab()
    paid.set_share(2, 5, text="2 of 5 paid")
    assert paid.accessibleName() == "2 of 5 paid"
    paid.grab()
    meter.set_values("82 %", value=82, low=60, high=70, is_met=False)
    assert meter.figure.property("role") == "warning"
    meter.set_values("65 %", value=65, low=60, high=70, is_met=True)
    assert meter.figure.property("role") == "accent"
    assert meter.accessibleName() == "Women: 65 %"
    meter.grab()


@pytest.mark.parametrize("kind", ["outline", "primary", "danger", "small"])
def test_a_button_that_does_nothing_now_looks_so(qtbot: QtBot, kind: str) -> None:
    button = Button("Reverse voucher…", kind, name="reverse")
    qtbot.addWidget(button)
    enabled = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != enabled
