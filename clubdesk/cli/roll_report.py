"""Tells row by row what reading a member list into a club file did."""

from collections.abc import Iterator

from clubdesk.domain.roll_plans import PlannedRow, RollPlan, Verdict
from clubdesk.text.roll_plan_words import change_words, plan_words
from clubdesk.text.roll_sentences import duplicate_sentence, left_out_words, problem_sentence
from clubdesk.text.translation import translate


def report_lines(planned: RollPlan) -> Iterator[str]:
    """The figures, then what was added, changed, and left with its reason."""
    yield plan_words(planned)
    for row in planned.rows:
        yield from _row_lines(row)
    for left in planned.left_out:
        words = translate("Cli", "Left out: {where}: “{text}” – {reason}")
        where = _where(left.sheet, left.row)
        yield words.format(where=where, text=left.text, reason=left_out_words(left.why))


def _row_lines(row: PlannedRow) -> Iterator[str]:
    where = _where(row.read.sheet, row.read.row)
    if row.verdict is Verdict.ADD:
        yield translate("Cli", "Added: {where}: {name}").format(where=where, name=row.read.name)
    for change in row.changes if row.verdict is Verdict.UPDATE else ():
        words = translate("Cli", "Changed: {where}: {name}: {change}")
        if not change.is_chosen:
            words = translate("Cli", "Not overwritten: {where}: {name}: {change}")
        yield words.format(where=where, name=row.read.name, change=change_words(change))
    for reason in _reasons(row):
        words = translate("Cli", "Not stored: {where}: {name}: {reason}")
        if row.verdict not in (Verdict.REPAIR, Verdict.ASK):
            words = translate("Cli", "Please check: {where}: {name}: {reason}")
        yield words.format(where=where, name=row.read.name, reason=reason)


def _reasons(row: PlannedRow) -> Iterator[str]:
    yield from map(problem_sentence, row.problems)
    if row.verdict is Verdict.ASK:
        yield from (f"{like.whom.name}: {duplicate_sentence(like.why)}" for like in row.likes)


def _where(sheet: str, row: int) -> str:
    if not sheet:
        return translate("Cli", "row {row}").format(row=row)
    return translate("Cli", "sheet “{sheet}”, row {row}").format(sheet=sheet, row=row)
