"""The list of the members page: chips, find-as-you-type, and the table of people."""

from collections.abc import Sequence

from clubdesk.domain.births import Birth
from clubdesk.operations.roll import MemberLine, Which
from clubdesk.text.member_words import household_mark, sex_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


def make_chips() -> FilterChips:
    """The chips above the list."""
    return FilterChips(
        [
            (Which.PRESENT.value, translate("Members", "On the roll")),
            (Which.POOR.value, translate("Members", "Poor, near-poor")),
            (Which.OLDER.value, translate("Members", "60+")),
            (Which.BORROWING.value, translate("Members", "Borrowing")),
            (Which.LEFT.value, translate("Members", "Left")),
        ],
        name="memberChips",
    )


class MemberTable(ListTable):
    """People in Vietnamese order, with what is worth knowing at a glance beneath the name."""

    def __init__(self) -> None:
        self.people = TableModel(
            [
                Column[MemberLine](
                    title=translate("Members", "Full name"),
                    text=lambda line: line.member.name,
                    quiet=_marks,
                    quiet_tint=lambda line: "alarm" if line.is_late else "",
                    stretch=True,
                ),
                Column[MemberLine](
                    title=translate("Members", "Born"), text=lambda line: _year(line.member.details.birth)
                ),
                Column[MemberLine](
                    title=translate("Members", "Sex"), text=lambda line: sex_word(line.member.details.sex)
                ),
                Column[MemberLine](
                    title=translate("Members", "Group"), text=lambda line: line.member.details.group
                ),
            ]
        )
        super().__init__(self.people, name="memberList", spoken=translate("Members", "Members"))

    def show_people(self, lines: Sequence[MemberLine], *, chosen: int | None) -> None:
        """Show these people, keeping `chosen` (a member's id) chosen, else the first."""
        self.people.set_rows(lines)
        if not self.select_where(lambda line: line.member.id == chosen):
            self.select_first()


def _year(birth: Birth | None) -> str:
    return str(birth.year) if birth is not None else "–"


def _marks(line: MemberLine) -> str:
    loan = ""
    if line.is_late:
        loan = translate("Members", "overdue")
    elif line.outstanding:
        loan = translate("Members", "borrowing")
    return " · ".join(mark for mark in (household_mark(line.household), loan) if mark)
