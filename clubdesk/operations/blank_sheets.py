"""All the sheets a meeting is written on by hand, as one paper in the order of the page."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from io import BytesIO
from typing import BinaryIO

from clubdesk.operations.cash_count_printing import cash_count
from clubdesk.operations.list_printing import roll_sheet
from clubdesk.operations.loan_printing import collection_sheet
from clubdesk.operations.minutes_printing import skeleton_paper
from clubdesk.operations.printing import Paper, paper_name
from clubdesk.reports.bound import bind


def meeting_sheets(*, on: date, printed_on: date) -> Paper:
    """The roll of a day, what is to be collected then, a blank cash count and blank minutes."""
    sheets = (
        roll_sheet(on=on, printed_on=printed_on),
        collection_sheet(on=on, printed_on=printed_on),
        cash_count(printed_on=printed_on),
        skeleton_paper(),
    )
    name = paper_name("Giay ghi tay buoi sinh hoat", f"{on:%Y-%m-%d}")
    return Paper("Giấy ghi tay buổi sinh hoạt", name, partial(_draw, sheets))


def _draw(sheets: Sequence[Paper], out: BinaryIO) -> None:
    drawn = []
    for sheet in sheets:
        one = BytesIO()
        sheet.draw(one)
        drawn.append(one.getvalue())
    bind(drawn, out)
