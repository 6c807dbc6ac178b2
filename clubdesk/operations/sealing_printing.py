"""Gathering the recovery sheet of a locked club file."""

from datetime import date
from functools import partial

from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.operations.sealing import FileKey
from clubdesk.reports.recovery_sheet import RecoverySheet
from clubdesk.reports.sealing_sheet import draw_sealing_sheet
from clubdesk.store.seal_codes import recovery_code


def sealing_sheet(key: FileKey, *, on: date) -> Paper:
    """The sheet with the code that opens the open club's file once it is under this key."""
    paper = RecoverySheet(club=club_heading(on), code=recovery_code(key), on=on)
    name = paper_name("To phuc hoi tep", f"{on:%Y-%m-%d}")
    return Paper("Tờ phục hồi tệp sổ sách", name, partial(draw_sealing_sheet, paper))
