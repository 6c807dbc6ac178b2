"""Gathering the recovery sheet; the code is known only while it is being set."""

from datetime import date
from functools import partial

from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.recovery_sheet import RecoverySheet, draw_recovery_sheet


def recovery_sheet(code: str, *, on: date) -> Paper:
    """The sheet with the recovery code that was set just now."""
    paper = RecoverySheet(club=club_heading(on), code=code, on=on)
    return Paper(
        "Tờ phục hồi", paper_name("To phuc hoi", f"{on:%Y-%m-%d}"), partial(draw_recovery_sheet, paper)
    )
