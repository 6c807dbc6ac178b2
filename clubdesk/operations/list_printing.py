"""Gathering lists of people as papers: what is shown on the screen, and the ready lists."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from clubdesk.domain.ready_lists import ListAsk, ReadyList, chosen, count_unknown, usual_period
from clubdesk.domain.roll_lines import ListColumn, MemberLine
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.operations.roll import load_lines
from clubdesk.reports import member_list as reports
from clubdesk.reports.list_columns import ListedColumn
from clubdesk.reports.member_list import PeopleList, draw_people_list
from clubdesk.reports.ready_lists import closing_of, form_of, listed_columns, signers_of


def fits_upright(lines: Sequence[MemberLine], columns: Sequence[ListColumn]) -> bool:
    """Whether an upright sheet holds the columns chosen, for these people, in letters easy to read."""
    return reports.fits_upright(reports.chosen_columns(lines, columns))


def shown_list(
    lines: Sequence[MemberLine],
    columns: Sequence[ListColumn],
    *,
    title: str,
    on: date,
    printed_on: date,
    on_its_side: bool,
) -> Paper:
    """People as they are shown, under a title of the user's own."""
    club = club_heading(on)
    people = PeopleList(
        club=club,
        title=title.upper(),
        subtitle=reports.roll_subtitle(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        columns=reports.chosen_columns(lines, columns),
        closing=reports.counts_of(lines),
        signers=reports.usual_signers(club),
        on_its_side=on_its_side,
    )
    return _paper(people)


def roll_sheet(*, on: date, printed_on: date) -> Paper:
    """The roll of a meeting's day to call and to sign on."""
    ask = ListAsk(kind=ReadyList.ROLL_CALL, on=on, period=usual_period(ReadyList.ROLL_CALL, on))
    return ready_list(ask, printed_on=printed_on)


def ready_list(
    ask: ListAsk,
    *,
    printed_on: date,
    lines: Sequence[MemberLine] | None = None,
    on_its_side: bool | None = None,
) -> Paper:
    """A ready list; on its side where that is wished, or where its columns need it.

    `lines` are everybody as `roll.load_lines` reads them, read now where they are not given.
    """
    everybody = load_lines(ask.on) if lines is None else lines
    form, found, club = form_of(ask.kind), chosen(everybody, ask), club_heading(ask.on)
    columns = listed_columns(form, found, ask)
    people = PeopleList(
        club=club,
        title=form.title,
        subtitle=form.subtitle(ask),
        on=ask.on,
        printed_on=printed_on,
        control_code=control_code(),
        columns=columns,
        closing=closing_of(form, found, count_unknown(everybody, ask.kind)),
        signers=signers_of(form, club),
        row_height=form.row_height,
        on_its_side=not reports.fits_upright(columns) if on_its_side is None else on_its_side,
    )
    return _paper(people)


def ready_columns(ask: ListAsk, lines: Sequence[MemberLine]) -> tuple[str, tuple[ListedColumn, ...]]:
    """The title of a ready list and its columns with the running numbers, for a workbook."""
    form = form_of(ask.kind)
    return form.title, listed_columns(form, chosen(lines, ask), ask)


def _paper(people: PeopleList) -> Paper:
    return Paper(
        people.title.capitalize(),
        paper_name(people.title, f"{people.on:%Y-%m-%d}"),
        partial(draw_people_list, people),
    )
