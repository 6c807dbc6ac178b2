"""Gathering the recovery sheet; the code is known only while it is being set."""

from datetime import date
from functools import partial

from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.copy_sheet import draw_copy_sheet
from clubdesk.reports.recovery_sheet import RecoverySheet


def copy_sheet(code: str, *, on: date) -> Paper:
    """The sheet with the recovery code that was set just now."""
    paper = RecoverySheet(club=club_heading(on), code=code, on=on)
    name = paper_name("To phuc hoi ban sao", f"{on:%Y-%m-%d}")
    return Paper("Tờ phục hồi bản sao lưu", name, partial(draw_copy_sheet, paper))
