"""Handing lists of people out as workbooks: what is shown on the screen, and the ready lists."""

from collections.abc import Sequence
from pathlib import Path

from clubdesk.domain.ready_lists import ListAsk
from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.exchange.people_workbook import write_people
from clubdesk.text.list_cells import ON_PAPER, cell


def write_shown(path: Path, lines: Sequence[MemberLine], columns: Sequence[ListColumn]) -> None:
    """Write the chosen columns of some people, their code first so that the list can be matched again.

    Raises:
        OSError: `path` cannot be written.
    """
    wanted = (ListColumn.CODE, *(column for column in columns if column is not ListColumn.CODE))
    headings = [ON_PAPER.title(column) for column in wanted]
    rows = [[cell(column, line, ON_PAPER) for column in wanted] for line in lines]
    write_people(path, headings, rows)


def write_ready(path: Path, ask: ListAsk, lines: Sequence[MemberLine]) -> None:
    """Write a ready list of everybody (`lines`), with the columns it has on paper; raises OSError."""
    from clubdesk.operations.list_printing import ready_columns

    _title, columns = ready_columns(ask, lines)
    rows = list(zip(*(column.cells for column in columns), strict=True))
    write_people(path, [column.title for column in columns], rows)
