import json
import os
import stat
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.ui import theme
from clubdesk.ui.session import ClubSession
from clubdesk.ui.start import places
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.draft_keeper import DraftKeeper
from clubdesk.ui.widgets.drafts import LONGEST, Draft, DraftFile, Drafts
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    NoteField,
    PercentField,
    TextField,
    TickField,
)
from clubdesk.ui.widgets.suggestions import FoundItem, PickField

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

NOW = datetime(2025, 6, 17, 14, 32, tzinfo=UTC)
SEN = FoundItem("Lò Thị Sen", "TV003", "members", 3)


def find(words: str) -> Sequence[FoundItem]:
    return [SEN] if words.startswith("Lò") else []


class Sheet(FormDialog):
    """A form with every kind of field."""

    def __init__(self, parent: QWidget, draft: DraftFile | None) -> None:
        super().__init__(parent, "New loan", "Pay out", name="loan", draft=draft)
        self.words = TextField(name="words")
        self.amount = MoneyField(name="amount", required=True)
        self.rate = PercentField(name="rate")
        self.day = DateField(name="day")
        self.how = ChoiceField([(1, "one"), (3, "three")], name="how")
        self.note = NoteField(name="note")
        self.now = TickField("Now", name="now")
        self.who = PickField(find, name="who")
        for field in (self.words, self.amount, self.rate, self.day, self.how, self.note, self.now, self.who):
            self.form.add(field.objectName(), field)


class Bench:
    """Opens the form again and again, as in sittings after one another."""

    def __init__(self, parent: QWidget, drafts: Drafts) -> None:
        self.parent, self.drafts = parent, drafts

    def open(self, form: str = "loan") -> Sheet:
        sheet = Sheet(self.parent, self.drafts.of(form))
        sheet.open()
        return sheet

    def cut_power(self, sheet: Sheet) -> None:
        """The form is gone without a word."""
        sheet.hide()
        sheet.deleteLater()
        QCoreApplication.processEvents()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "drafts"


@pytest.fixture
def drafts(tmp_path: Path, folder: Path) -> Drafts:
    return Drafts(folder, now=lambda: NOW, club=lambda: tmp_path / "a.clb")


@pytest.fixture
def bench(parent: QWidget, drafts: Drafts) -> Bench:
    return Bench(parent, drafts)


def keeper(sheet: FormDialog) -> DraftKeeper:
    assert sheet.keeper is not None
    return sheet.keeper


def let_time_pass(sheet: FormDialog) -> None:
    """The three seconds after typing are over."""
    assert keeper(sheet).timer.isActive()
    keeper(sheet).timer.timeout.emit()


def leave(sheet: FormDialog) -> None:
    sheet.cancel.click()
    [question] = [one for one in sheet.findChildren(Question) if one.isVisible()]
    question.buttons[1].click()


def typed_then_cut(bench: Bench, text: str = "Lò Văn Pâng ", form: str = "loan") -> None:
    sheet = bench.open(form)
    sheet.words.insert(text)
    let_time_pass(sheet)
    bench.cut_power(sheet)


def test_every_field_comes_back_as_it_was_typed(bench: Bench) -> None:
    first = bench.open()
    QTest.keyClicks(first.words, "mua bo ")
    QTest.keyClicks(first.amount, "5tr")
    QTest.keyClicks(first.rate, "0,8")
    QTest.keyClicks(first.day, "17/0")
    QTest.keyClick(first.how, Qt.Key.Key_Down)
    QTest.keyClicks(first.note, "hai con")
    first.now.click()
    first.who.insert("Lò")
    QTest.keyClick(first.who, Qt.Key.Key_Return)
    let_time_pass(first)
    bench.cut_power(first)

    again = bench.open()
    offer = keeper(again).offer
    assert offer.isVisible()
    assert offer.sentence.text() == "Last time this was left unfinished at 14:32 on 17/06."
    assert again.words.text() == ""
    offer.take.click()
    assert not offer.isVisible()
    assert again.focusWidget() is again.words
    assert (again.words.text(), again.day.text(), again.note.value()) == ("mua bo ", "17/0", "hai con")
    assert again.amount.amount() == 5_000_000
    assert again.form.row_of(again.amount).line.text() == "Năm triệu đồng"
    assert (str(again.rate.percent()), again.how.key(), again.now.isChecked()) == ("0.8", 3, True)
    assert again.who.item() == SEN
    leave(again)


def test_a_thing_no_longer_found_is_asked_for_again(bench: Bench) -> None:
    sheet = bench.open()
    sheet.who.take_draft({"title": "Vì Thị Mai", "page": "members", "id": 9})
    assert (sheet.who.text(), sheet.who.item()) == ("Vì Thị Mai", None)
    assert sheet.who.problem()
    sheet.who.take_draft("Lò")
    assert sheet.who.text() == "Lò"
    sheet.accept()


@pytest.mark.parametrize("value", [None, 3, ["x"], {"title": 4}])
def test_a_value_of_another_kind_changes_no_field(bench: Bench, value: object) -> None:
    sheet = bench.open()
    for row in sheet.form.rows():
        row.field.take_draft(value)
    assert (sheet.words.text(), sheet.note.value(), sheet.how.key()) == ("", "", 1)
    assert not sheet.now.isChecked()
    sheet.accept()


def test_nothing_typed_nothing_written(bench: Bench, folder: Path) -> None:
    sheet = bench.open()
    sheet.words.set_value("as it was")
    assert not keeper(sheet).timer.isActive()
    sheet.reject()
    assert not sheet.isVisible()
    assert not folder.exists()


def test_saving_removes_the_draft(bench: Bench, folder: Path) -> None:
    typed_then_cut(bench)
    sheet = bench.open()
    QTest.keyClicks(sheet.words, "x")
    sheet.accept()
    assert not keeper(sheet).timer.isActive()
    assert list(folder.iterdir()) == []
    assert not keeper(bench.open()).offer.isVisible()


def test_leaving_on_purpose_removes_the_draft(bench: Bench, folder: Path) -> None:
    sheet = bench.open()
    QTest.keyClicks(sheet.words, "x")
    let_time_pass(sheet)
    assert len(list(folder.iterdir())) == 1
    leave(sheet)
    assert list(folder.iterdir()) == []


def test_a_draft_nobody_decided_about_stays(bench: Bench) -> None:
    typed_then_cut(bench, "Lò Văn Pâng")
    looked = bench.open()
    looked.reject()
    by_mistake = bench.open()
    QTest.keyClicks(by_mistake.words, "x")
    let_time_pass(by_mistake)
    leave(by_mistake)
    again = bench.open()
    keeper(again).offer.take.click()
    assert again.words.text() == "Lò Văn Pâng"
    leave(again)
    assert not keeper(bench.open()).offer.isVisible()


def test_a_draft_taken_back_and_cut_off_again_is_still_there(bench: Bench) -> None:
    typed_then_cut(bench, "Lò Văn Pâng")
    sheet = bench.open()
    keeper(sheet).offer.take.click()
    let_time_pass(sheet)
    bench.cut_power(sheet)
    again = bench.open()
    keeper(again).offer.take.click()
    assert again.words.text() == "Lò Văn Pâng"


def test_discarding_deletes_and_keeps_what_was_typed_since(bench: Bench, folder: Path) -> None:
    typed_then_cut(bench, "old")
    sheet = bench.open()
    keeper(sheet).offer.discard.click()
    assert list(folder.iterdir()) == []
    assert sheet.focusWidget() is sheet.words
    sheet.reject()
    assert not sheet.isVisible()
    typed_then_cut(bench, "old")
    sheet = bench.open()
    QTest.keyClicks(sheet.words, "new")
    keeper(sheet).offer.discard.click()
    bench.cut_power(sheet)
    again = bench.open()
    keeper(again).offer.take.click()
    assert again.words.text() == "new"


def test_drafts_of_another_club_or_form_are_not_offered(parent: QWidget, folder: Path) -> None:
    clubs = [Path("/clubs/a.clb")]
    drafts = Drafts(folder, now=lambda: NOW, club=lambda: clubs[0] if clubs else None)
    bench = Bench(parent, drafts)
    typed_then_cut(bench)
    assert not keeper(bench.open("repayment-17")).offer.isVisible()
    clubs[0] = Path("/clubs/b.clb")
    assert not keeper(bench.open()).offer.isVisible()
    clubs[0] = Path("/clubs/x/../a.clb")
    assert keeper(bench.open()).offer.isVisible()
    clubs.clear()
    assert drafts.of("loan") is None
    assert drafts.of_any_club("new-club") is not None


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\x00" * 40,
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"values": {}}',
        b'{"written_at": "2025-06-17T14:32:00+00:00", "values": 3}',
        b'{"written_at": "2025-06-17T14:32:00", "values": {}}',
        b'{"written_at": 17, "values": {}}',
    ],
)
def test_a_damaged_file_is_put_aside(bench: Bench, folder: Path, damaged: bytes) -> None:
    typed_then_cut(bench)
    [file] = folder.iterdir()
    file.write_bytes(damaged)
    assert not keeper(bench.open()).offer.isVisible()
    assert [left.suffix for left in folder.iterdir()] == [".broken"]


def test_a_full_disk_is_silent_and_keeps_the_draft_before(
    bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_then_cut(bench, "before")

    def full(_number: int) -> NoReturn:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        typed_then_cut(bench, "after")
    assert [file.suffix for file in folder.iterdir()] == [".json"]
    again = bench.open()
    keeper(again).offer.take.click()
    assert again.words.text() == "before"


def test_no_folder_can_be_made(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drafts = Drafts(tmp_path / "file" / "drafts", now=lambda: NOW, club=lambda: tmp_path / "a.clb")
    typed_then_cut(Bench(parent, drafts))
    assert not keeper(Bench(parent, drafts).open()).offer.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="Windows gives each user a folder of their own")
def test_only_the_owner_may_read_a_draft(bench: Bench, folder: Path) -> None:
    typed_then_cut(bench)
    [file] = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_old_draft_is_deleted_when_seen(drafts: Drafts, folder: Path) -> None:
    file = drafts.of("loan")
    assert file is not None
    for age, is_there in ((LONGEST, True), (LONGEST + timedelta(seconds=1), False)):
        file.write(Draft(NOW - age, {"words": "x"}))
        assert (file.read() is not None) is is_there
    assert list(folder.iterdir()) == []


def test_what_nobody_came_back_to_goes_in_time(drafts: Drafts, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, days in (("a-loan.json", 31), ("a-x.broken", 31), ("a-y.json", 29), ("notes.txt", 90)):
        (folder / name).write_text("")
        moment = (NOW - timedelta(days=days)).timestamp()
        os.utime(folder / name, (moment, moment))
    drafts.of("other")
    assert sorted(file.name for file in folder.iterdir()) == ["a-y.json", "notes.txt"]


def test_who_types_without_a_pause_is_kept_too(bench: Bench, qtbot: QtBot, folder: Path) -> None:
    sheet = bench.open()
    keeper(sheet).timer.setInterval(60)
    for _key in range(10):
        QTest.keyClicks(sheet.words, "a")
        QTest.qWait(20)
    [file] = folder.iterdir()
    assert json.loads(file.read_bytes())["values"]["words"].startswith("a")
    sheet.accept()


def test_the_program_ends_with_a_form_open(bench: Bench, ui_app: QApplication) -> None:
    sheet = bench.open()
    QTest.keyClicks(sheet.words, "almost")
    ui_app.aboutToQuit.emit()
    bench.cut_power(sheet)
    again = bench.open()
    keeper(again).offer.take.click()
    assert again.words.text() == "almost"


def test_a_form_without_a_draft_keeps_nothing(parent: QWidget, session: ClubSession, tmp_path: Path) -> None:
    session.open_club(tmp_path / "a.clb", title="A", commune="")
    assert session.drafts.of("loan") is None
    sheet = Sheet(parent, None)
    sheet.open()
    QTest.keyClicks(sheet.words, "x")
    leave(sheet)
    assert list(tmp_path.iterdir()) == []


def test_the_offer_is_reached_before_the_first_field(bench: Bench) -> None:
    typed_then_cut(bench)
    sheet = bench.open()
    QTest.keyClick(sheet.words, Qt.Key.Key_Backtab)
    offer = keeper(sheet).offer
    assert sheet.focusWidget() is offer.discard
    QTest.keyClick(offer.discard, Qt.Key.Key_Backtab)
    assert sheet.focusWidget() is offer.take
    QTest.keyClick(offer.take, Qt.Key.Key_Return)
    assert sheet.words.text() == "Lò Văn Pâng "
    leave(sheet)


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_offer_is_read_whole(ui_app: QApplication, bench: Bench, points: int) -> None:
    theme.apply_theme(ui_app, points)
    typed_then_cut(bench)
    sheet = bench.open()
    ui_app.processEvents()
    offer = keeper(sheet).offer
    needed = offer.sentence.heightForWidth(offer.sentence.width())
    assert offer.sentence.height() >= needed
    for button in (offer.take, offer.discard):
        assert button.height() >= button.sizeHint().height()
        assert offer.rect().contains(button.geometry())
    sheet.reject()


def test_a_field_suggested_by_another_comes_back_as_typed(parent: QWidget, drafts: Drafts) -> None:
    """What a later field suggests anew does not stand where something was typed."""

    def make() -> tuple[FormDialog, TextField, ChoiceField]:
        dialog = FormDialog(parent, "New loan", "Pay out", name="loan", draft=drafts.of("loan"))
        first_due, every = TextField(name="due"), ChoiceField([(1, "one"), (3, "three")], name="every")
        is_typed: list[bool] = []

        def suggest() -> None:
            if not is_typed:
                first_due.set_value(f"in {every.key()}")

        dialog.form.add("First due", first_due)
        dialog.form.add("Every", every)
        first_due.edited.connect(lambda: is_typed.append(True))
        every.judged.connect(suggest)
        first_due.set_value("in 1")
        dialog.open()
        return dialog, first_due, every

    dialog, due, every = make()
    QTest.keyClick(every, Qt.Key.Key_Down)
    assert due.text() == "in 3"
    due.selectAll()
    QTest.keyClicks(due, "in 1")
    let_time_pass(dialog)
    dialog.hide()
    dialog, due, every = make()
    keeper(dialog).offer.take.click()
    assert (due.text(), every.key()) == ("in 1", 3)
    leave(dialog)


def test_drafts_lie_beside_the_error_log_away_from_clubs() -> None:
    assert places.draft_folder().parent == places.error_log().parent
    assert places.club_folder() not in places.draft_folder().parents
