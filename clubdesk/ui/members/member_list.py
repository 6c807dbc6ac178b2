"""The list of the members page: its chips, and the table of people by the columns chosen."""

from collections.abc import Sequence

from clubdesk.domain.composition import OLDER_AGE
from clubdesk.domain.roll_filters import Which
from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.operations.roll import RollOfDay
from clubdesk.text.member_list_words import chip_words
from clubdesk.text.translation import translate
from clubdesk.ui.members.columns import screen_column
from clubdesk.ui.members.kept_view import USUAL_COLUMNS
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.table import ListTable, TableModel


class MemberChips(FilterChips):
    """The chips above the list, with how many people each has."""

    def __init__(self) -> None:
        super().__init__(
            [(chip.value, words) for chip, words in chip_words(OLDER_AGE).items()], name="memberChips"
        )

    def show_reading(self, reading: RollOfDay) -> None:
        """Write the counts, and the club's own age line."""
        self.set_words(Which.OLDER.value, chip_words(reading.targets.older_age)[Which.OLDER])
        self.set_counts({chip.value: count for chip, count in reading.counts.items()})


class MemberTable(ListTable):
    """People with what is worth knowing at a glance beneath the name."""

    def __init__(self) -> None:
        self._told = USUAL_COLUMNS
        self.people = TableModel([screen_column(column) for column in self._told])
        super().__init__(self.people, name="memberList", spoken=translate("Members", "Members"))

    def show_columns(self, columns: tuple[ListColumn, ...]) -> None:
        """Show other columns; the same ones change nothing."""
        if columns != self._told:
            self.people.set_columns([screen_column(column) for column in columns])
            self._told = columns

    def show_people(self, lines: Sequence[MemberLine], *, chosen: int | None) -> None:
        """Show these people, keeping `chosen` (a member's id) chosen, else the first."""
        self.people.set_rows(lines)
        if not self.select_where(lambda line: line.member.id == chosen):
            self.select_first()


def empty_words(*, nobody_yet: bool, searching: bool, filtered: bool) -> str:
    """What stands in the list while it shows nobody."""
    if nobody_yet:
        return translate(
            "Members",
            "Nobody is written down yet. If the club has a list in Excel, press “Read in a list…”; "
            "otherwise press “Add a member”.",
        )
    if filtered:
        return translate("Members", "Nobody here has all that the filters ask. Take a filter off.")
    if searching:
        return translate("Members", "No match. Try fewer letters, or another filter.")
    return translate("Members", "Nobody here.")
