"""What papers of lending say of people and loans, out of the club's file."""

from datetime import date

from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Household, Member
from clubdesk.domain.posts import Role, holders
from clubdesk.reports.loan_facts import LoanFacts
from clubdesk.reports.parties import Person
from clubdesk.store import clubs, loans, meetings, members, posts


def person(member: Member, on: date) -> Person:
    """A member as papers of a day describe them; a household of no class may be one not asked about."""
    details, household = member.details, member.household(on)
    return Person(
        name=member.name,
        code=member.code,
        sex=details.sex,
        birth=details.birth,
        citizen_id=details.citizen_id,
        address=home(member),
        group=details.group,
        phone=details.phone,
        household=household if household is not Household.NONE else None,
    )


def home(member: Member) -> str:
    """Where a member lives: the address and the hamlet, the club's where no other is known."""
    details = member.details
    return ", ".join(filter(None, (details.address, details.hamlet or clubs.load_profile().hamlet)))


def loan_facts(loan: Loan, borrower: Member, on: date) -> LoanFacts:
    """A loan as papers of a day describe it."""
    purpose, meeting_id = loans.load_purpose(loan.id)
    return LoanFacts(
        borrower=person(borrower, on),
        code=loan.code,
        terms=loan.terms,
        purpose=purpose,
        agreed_on=meetings.meeting_day(meeting_id) if meeting_id else None,
    )


def leader_of(member: Member, on: date) -> str:
    """The name of whoever leads the member's group on a day; "" where nobody is known."""
    group = member.details.group
    leading = holders(posts.load_holdings(), Role.LEADER, on)
    ids = [holding.member_id for holding in leading if group and holding.area == group]
    return members.load_member(ids[0]).name if ids else ""
