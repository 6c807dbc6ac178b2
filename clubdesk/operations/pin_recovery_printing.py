"""Gathering the paper with the recovery code."""

from datetime import date
from functools import partial

from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.pin_recovery import RecoveryCode, draw_recovery_code


def recovery_paper(code: str, *, printed_on: date) -> Paper:
    """The code on paper, to be sealed in an envelope."""
    paper = RecoveryCode(club=club_heading(printed_on), code=code, printed_on=printed_on)
    name = paper_name("Ma khoi phuc", f"{printed_on:%Y-%m-%d}")
    return Paper("Mã khôi phục mã PIN", name, partial(draw_recovery_code, paper))
