"""The pages of an open club, and what its find field finds."""

from clubdesk.operations.search import find
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.pages import Page, PageSpec
from clubdesk.ui.widgets.suggestions import FoundItem


def club_pages() -> list[PageSpec]:
    """The pages of an open club, in the rail's order; each page's code is loaded when it is first shown."""
    return [
        PageSpec("home", lambda: translate("Home", "Today"), "home", _home),
        PageSpec("members", lambda: translate("Members", "Members"), "members", _members),
        PageSpec("meetings", lambda: translate("Meetings", "Meetings"), "meeting", _meetings),
        PageSpec("loans", lambda: translate("Loans", "Loans"), "loans", _loans),
        PageSpec("funds", lambda: translate("Funds", "Funds"), "funds", _funds),
        PageSpec("reports", lambda: translate("Reports", "Report and send"), "report", _reports),
    ]


def found_items(words: str) -> list[FoundItem]:
    """People and loans that fit what is typed in the find field."""
    found = find(words)
    people = [
        FoundItem(one.name, " · ".join(filter(None, (one.code, one.details.group))), "members", one.id)
        for one in found.people
    ]
    owed = translate("Loans", "loan {code} · still owed {amount}")
    loans = [
        FoundItem(
            borrower.name, owed.format(code=loan.code, amount=format_dong(loan.outstanding)), "loans", loan.id
        )
        for loan, borrower in found.loans
    ]
    return [*people, *loans]


def _home(session: ClubSession) -> Page:
    from clubdesk.ui.home.page import HomePage

    return HomePage(session)


def _members(session: ClubSession) -> Page:
    from clubdesk.ui.members.page import MembersPage

    return MembersPage(session)


def _meetings(session: ClubSession) -> Page:
    from clubdesk.ui.meetings.page import MeetingsPage

    return MeetingsPage(session)


def _loans(session: ClubSession) -> Page:
    from clubdesk.ui.loans.page import LoansPage

    return LoansPage(session)


def _funds(session: ClubSession) -> Page:
    from clubdesk.ui.funds.page import FundsPage

    return FundsPage(session)


def _reports(session: ClubSession) -> Page:
    from clubdesk.ui.reports.page import ReportsPage

    return ReportsPage(session)
