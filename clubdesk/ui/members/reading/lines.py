"""The lines of the list of everybody read: rows with their verdicts, and what stays out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from clubdesk.domain.roll import LeftOut, RowKey
from clubdesk.domain.roll_plans import PlannedRow, RollPlan, Verdict
from clubdesk.text.roll_plan_words import value_words, verdict_words
from clubdesk.text.roll_sentences import left_out_words
from clubdesk.text.translation import translate
from clubdesk.ui.members.reading.comparison import sheet_name
from clubdesk.ui.widgets.table import Column, TableModel

_TINTS = {
    Verdict.REPAIR: "alarm",
    Verdict.ASK: "warning",
    Verdict.UPDATE: "accent",
    Verdict.LEFT_OUT: "quiet",
}


class Which(StrEnum):
    """The chips above the list."""

    ALL = "all"
    REPAIR = "repair"
    ASK = "ask"
    LOOK = "look"
    ADD = "add"
    UPDATE = "update"
    SAME = "same"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the plan, or something of the list that was left out of it."""

    row: PlannedRow | None = None
    left: LeftOut | None = None

    @property
    def key(self) -> RowKey:
        """Where it stands in the list."""
        return self.row.read.key if self.row is not None else self.left.key if self.left else ("", 0)


def lines_of(plan: RollPlan) -> dict[Which, list[Line]]:
    """The lines that each chip shows."""
    rows = [Line(row=row) for row in plan.rows]
    left = [Line(left=one) for one in plan.left_out]
    by_verdict = {
        Which(verdict.value): [line for line in rows if line.row and line.row.verdict is verdict]
        for verdict in Verdict
        if verdict is not Verdict.LEFT_OUT
    }
    by_hand = [line for line in rows if line.row and line.row.verdict is Verdict.LEFT_OUT]
    return {
        Which.ALL: rows,
        Which.LOOK: [line for line in rows if line.row and _needs_look(line.row)],
        Which.OUT: by_hand + left,
        **by_verdict,
    }


def _needs_look(row: PlannedRow) -> bool:
    return bool(row.problems) and row.verdict not in (Verdict.REPAIR, Verdict.LEFT_OUT)


def chip_words() -> list[tuple[str, str]]:
    """The chips with their words, in order."""
    return [
        (Which.ALL, translate("RollPlan", "Everybody")),
        (Which.REPAIR, translate("RollPlan", "To be repaired")),
        (Which.ASK, translate("RollPlan", "Already there?")),
        (Which.LOOK, translate("RollPlan", "Please check")),
        (Which.ADD, translate("RollPlan", "New")),
        (Which.UPDATE, translate("RollPlan", "Changed")),
        (Which.SAME, translate("RollPlan", "As it stands")),
        (Which.OUT, translate("RollPlan", "Left out")),
    ]


def lines_model() -> TableModel:
    """The columns of the list; rows are told with their sheet where that has a name."""

    def of_read(name: str) -> Callable[[Line], str]:
        return lambda line: value_words(getattr(line.row.read, name)) if line.row is not None else ""

    return TableModel(
        [
            Column[Line](title=translate("RollPlan", "Row"), text=_place),
            Column[Line](title=translate("RollPlan", "Full name"), text=_name, tint=_name_tint, stretch=True),
            Column[Line](title=translate("Members", "Sex"), text=of_read("sex")),
            Column[Line](title=translate("RollPlan", "Born"), text=of_read("birth")),
            Column[Line](title=translate("RollPlan", "Group"), text=of_read("group")),
            Column[Line](title=translate("RollPlan", "What happens"), text=_what, tint=_tint),
        ]
    )


def _place(line: Line) -> str:
    sheet, row = line.key
    return " · ".join(filter(None, (sheet_name(sheet), str(row))))


def _name(line: Line) -> str:
    if line.row is not None:
        return line.row.read.name or translate("RollPlan", "(no name)")
    return line.left.text if line.left else ""


def _name_tint(line: Line) -> str:
    return "" if line.row is not None and line.row.verdict is not Verdict.LEFT_OUT else "quiet"


def _what(line: Line) -> str:
    if line.row is None:
        return translate("RollPlan", "Nobody")
    words, check = verdict_words(line.row.verdict), translate("RollPlan", "check")
    return f"{words} · {check}" if _needs_look(line.row) else words


def _tint(line: Line) -> str:
    if line.row is None:
        return "quiet"
    return _TINTS.get(line.row.verdict) or ("warning" if _needs_look(line.row) else "")


def why_left(left: LeftOut) -> str:
    """Why something is nobody."""
    return left_out_words(left.why)
