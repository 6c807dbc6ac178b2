"""The sheet that shows two people side by side and asks whether they are one."""

from collections.abc import Iterator
from datetime import date
from textwrap import fill

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Member
from clubdesk.domain.merging import Detail
from clubdesk.operations import members, merging
from clubdesk.operations.duplicates import Pair
from clubdesk.operations.merging import Comparison
from clubdesk.text.dates import format_date
from clubdesk.text.merging_words import detail_label, detail_value, doubt_words, why_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet

_WIDEST = 26
"""Letters on a line of a value, so that two stand beside each other at the largest text."""


class MergeDialog(Sheet):
    """One pair: what differs is chosen value by value, then one of three answers is given."""

    merge_wanted = Signal()
    apart_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, parent: QWidget, pair: Pair, *, left: int, today: date) -> None:
        super().__init__(parent, translate("Merging", "One person or two?"), name="merge", width=980)
        self._choices: dict[Detail, QButtonGroup] = {}
        self._today = today
        self.doubts = Banner(tone="warning", name="mergeDoubts")
        self.body.addWidget(label(_opening(pair, left), name="mergeWhy"))
        self.body.addWidget(self.doubts)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        for column, share in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(column, share)
        self.body.addLayout(self._grid)
        self._add_buttons()
        self._show_heads(pair)
        try:
            self._show_pair(merging.compare(pair.kept.id, pair.other.id))
        except ClubError as error:
            self.refuse(sentence(error))
        self.body.addStretch(1)

    def taken(self) -> frozenset[Detail]:
        """What is to be taken from the other one."""
        return frozenset(detail for detail, group in self._choices.items() if group.checkedId() == 1)

    def refuse(self, text: str) -> None:
        """Say why the two cannot become one."""
        self.banner.show_text(text)
        self.merge.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        """The answer that changes nothing has the focus."""
        super().showEvent(event)
        self.later.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self) -> None:
        one = translate("Merging", "Make them one")
        two = translate("Merging", "Two different people")
        later = translate("Merging", "Not now")
        self.merge = Button(one, "primary", name="mergeOne", on_click=self.merge_wanted.emit)
        self.apart = Button(two, name="mergeApart", on_click=self.apart_wanted.emit)
        self.later = Button(later, name="mergeLater", on_click=self.later_wanted.emit)
        for button in (self.merge, self.apart, self.later):
            self._foot.addWidget(button)

    def _show_heads(self, pair: Pair) -> None:
        for column, member in enumerate((pair.kept, pair.other), start=1):
            head = label(f"{member.code} · {member.name}", "heading", name=f"mergeHead{column}")
            self._grid.addWidget(head, 0, column)
            self._grid.addWidget(label(self._history(member), "quiet"), 1, column)

    def _history(self, member: Member) -> str:
        card = members.card(member.id, self._today)
        words = translate(
            "Merging", "Joined on {date} · loans: {loans} · meetings: {meetings} · posts: {posts}"
        )
        return words.format(
            date=format_date(member.details.joined_on),
            loans=len(card.loans),
            meetings=card.meetings,
            posts=len(card.posts),
        )

    def _show_pair(self, two: Comparison) -> None:
        self.doubts.show_text(" ".join(_doubts(two)))
        if two.differing:
            choose = translate("Merging", "Choose what is right:")
            self._grid.addWidget(label(choose, "bold"), 2, 0, 1, 3)
        for row, detail in enumerate(two.differing, start=3):
            self._add_choice(row, detail, two)
        kept = translate(
            "Merging",
            "The code {kept} stays; {other} still finds the person. Loans, meetings, posts, household "
            "reviews and consents of both are kept.",
        )
        self.body.addWidget(
            label(kept.format(kept=two.kept.code, other=two.other.code), "quiet", name="mergeKept")
        )

    def _add_choice(self, row: int, detail: Detail, two: Comparison) -> None:
        group = QButtonGroup(self)
        self._grid.addWidget(label(detail_label(detail), "quiet"), row, 0)
        for place, member in enumerate((two.kept, two.other)):
            value = detail_value(member.details, detail)
            chip = Button(fill(value, _WIDEST), "chip", name=f"merge_{detail}_{place}")
            chip.setAccessibleName(f"{detail_label(detail)}: {value} ({member.code})")
            chip.setCheckable(True)
            chip.setChecked((detail in two.fuller) == bool(place))
            group.addButton(chip, place)
            self._grid.addWidget(chip, row, place + 1)
        self._choices[detail] = group


def _opening(pair: Pair, left: int) -> str:
    why = why_words(pair.why)
    if left == 1:
        return why
    return translate("Merging", "{why} Pairs to look at: {count}.").format(why=why, count=left)


def _doubts(two: Comparison) -> Iterator[str]:
    yield from map(doubt_words, two.doubts)
    if two.seats:
        words = translate("Merging", "Both held a seat on the board at the same time: {seats}.")
        yield words.format(seats=", ".join(two.seats))
