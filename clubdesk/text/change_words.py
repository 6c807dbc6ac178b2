"""How a change of a loan is spoken of: its name, who decided it, what it changes in đồng and days."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.loans import ChangeKind, Loan, stands
from clubdesk.domain.previews import LoanPreview
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.domain.versions import version_on
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_NAMES: dict[ChangeKind, Callable[[], str]] = {
    ChangeKind.FEWER_ROWS: lambda: translate("Changes", "Fewer rows after an extra payment"),
    ChangeKind.SMALLER_INSTALMENTS: lambda: translate("Changes", "Smaller rows after an extra payment"),
    ChangeKind.EXTENSION: lambda: translate("Changes", "Extension"),
    ChangeKind.FREEZE: lambda: translate("Changes", "Freeze"),
    ChangeKind.UNFREEZE: lambda: translate("Changes", "End of the freeze"),
    ChangeKind.WAIVER: lambda: translate("Changes", "Interest waived"),
    ChangeKind.TAKE_OVER: lambda: translate("Changes", "Take-over"),
    ChangeKind.WRITE_OFF: lambda: translate("Changes", "Write-off"),
}


def change_name(kind: ChangeKind) -> str:
    """What a change is called: "Gia hạn"."""
    return _NAMES[kind]()


def extra_choice(use: ExtraUse) -> str:
    """What can become of a payment of more than is due: "Bớt số kỳ"."""
    return {
        ExtraUse.IN_ADVANCE: translate("Changes", "Paid ahead for the next rows"),
        ExtraUse.FEWER_ROWS: translate("Changes", "Fewer rows"),
        ExtraUse.SMALLER_INSTALMENTS: translate("Changes", "Less in each row"),
    }[use]


def decided_by(by: DecidedBy) -> str:
    """Who decides: "Buổi sinh hoạt"."""
    return {
        DecidedBy.MEETING: translate("Changes", "The club's meeting"),
        DecidedBy.BOARD: translate("Changes", "The board"),
    }[by]


def decision_words(decision: Decision) -> str:
    """Who decided when, with how many votes where they were counted."""
    words = f"{decided_by(decision.by)} {format_date(decision.decided_on)}"
    if decision.votes is None:
        return words
    votes = translate("Changes", "for {in_favour}, against {against}, other {other}").format(
        in_favour=decision.votes.in_favour, against=decision.votes.against, other=decision.votes.other
    )
    return f"{words} ({votes})"


def standing_changes(loan: Loan, on: date, people: Mapping[int, str]) -> str:
    """What a loan has become by decision, a line each: frozen, extended, taken over; "" for most loans."""
    held = version_on(loan, on)
    extended = [
        one.on for one in loan.versions if one.kind is ChangeKind.EXTENSION and one.reversed_on is None
    ]
    heirs = sorted((heir for heir in loan.take_overs if stands(heir, on)), key=lambda heir: heir.on)
    lines = []
    if held and held.is_frozen(on) and held.frozen_until:
        lines.append(
            translate("Changes", "Frozen until {day}: nothing falls due and nothing is late.").format(
                day=format_date(held.frozen_until)
            )
        )
    if extended:
        days = ", ".join(format_date(day) for day in extended)
        lines.append(translate("Changes", "Extended on {days}.").format(days=days))
    if heirs:
        words = translate("Changes", "{heir} owes it since {day}; {first} borrowed it.")
        name, first = people[heirs[-1].member_id], people[loan.member_id]
        lines.append(words.format(heir=name, day=format_date(heirs[-1].on), first=first))
    return "\n".join(lines)


def change_sentences(preview: LoanPreview) -> str:
    """What a change changes, a line each: rows, next instalment, interest, what is due and owed."""
    lines = (
        _rows_words(preview),
        _next_words(preview),
        _interest_words(preview),
        _amounts(
            translate("Changes", "To collect on {day}: before {before}, after {after}."),
            preview.before.due,
            preview.after.due,
            preview.on,
        ),
        _amounts(
            translate("Changes", "Still owed: before {before}, after {after}."),
            preview.before.outstanding,
            preview.after.outstanding,
            preview.on,
        ),
        _part_lost_words(preview),
    )
    return "\n".join(line for line in lines if line)


def rows_to_come(rows: Sequence[ScheduleRow], on: date) -> list[ScheduleRow]:
    """The rows due after a day in which something is to be paid."""
    return [row for row in rows if row.due > on and row.principal + row.interest]


def _rows_words(preview: LoanPreview) -> str:
    old, new = (rows_to_come(rows, preview.on) for rows in (preview.old_rows, preview.new_rows))
    if not preview.after.outstanding:
        return translate("Changes", "No row falls due any more: the loan ends.")
    if not old or not new or (len(old), old[-1].due) == (len(new), new[-1].due):
        return ""
    words = translate(
        "Changes", "Rows to come: before {old}, the last on {old_last}; after {new}, the last on {new_last}."
    )
    return words.format(
        old=len(old), old_last=format_date(old[-1].due), new=len(new), new_last=format_date(new[-1].due)
    )


def _next_words(preview: LoanPreview) -> str:
    old, new = (rows_to_come(rows, preview.on)[:1] for rows in (preview.old_rows, preview.new_rows))
    if not old or not new or not preview.after.outstanding or old[0][1:4] == new[0][1:4]:
        return ""
    if old[0].due == new[0].due:
        words = translate("Changes", "Next row, on {new_day}: before {old}, after {new}.")
    else:
        words = translate("Changes", "Next row: before {old} on {old_day}, after {new} on {new_day}.")
    return words.format(
        old=format_dong(old[0].principal + old[0].interest),
        old_day=format_date(old[0].due),
        new=format_dong(new[0].principal + new[0].interest),
        new_day=format_date(new[0].due),
    )


def _interest_words(preview: LoanPreview) -> str:
    old, new = preview.interest_to_come
    if old == new or not preview.after.outstanding:
        return ""
    if new > old:
        words = translate("Changes", "Interest to come: before {old}, after {new}: {difference} more.")
    else:
        words = translate("Changes", "Interest to come: before {old}, after {new}: {difference} less.")
    return words.format(old=format_dong(old), new=format_dong(new), difference=format_dong(abs(new - old)))


def _part_lost_words(preview: LoanPreview) -> str:
    if not preview.after.outstanding or preview.after.written_off <= preview.before.written_off:
        return ""
    return translate("Changes", "What is written off comes off the last rows.")


def _amounts(words: str, before: int, after: int, on: date) -> str:
    if before == after:
        return ""
    return words.format(day=format_date(on), before=format_dong(before), after=format_dong(after))
