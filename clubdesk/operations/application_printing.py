"""Gathering what the paper of a stored application says: what was asked, and every step taken on it."""

from datetime import date
from functools import partial

from clubdesk.domain.applications import Application, Outcome, Step, StepTaken
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.schedules import Terms
from clubdesk.operations.loan_facts import leader_of, person
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.loan_application import Decision, LoanApplication, Opinion, draw_loan_application
from clubdesk.reports.parties import Person
from clubdesk.store import applications, loans, members, products


def stored_application(application_id: int, *, printed_on: date) -> Paper:
    """An application as it was written down, with the opinions and decisions so far."""
    stored = applications.load_application(application_id)
    applicant = members.load_member(stored.request.member_id)
    paper = application_paper(stored, printed_on=printed_on)
    name = paper_name("Don xin vay von", f"{applicant.code} {stored.request.asked_on:%Y-%m-%d}")
    return Paper("Đơn xin vay vốn", name, partial(draw_loan_application, paper))


def application_paper(stored: Application, *, printed_on: date) -> LoanApplication:
    """What the paper of a stored application says; steps not taken yet are left to write by hand."""
    request = stored.request
    applicant, lent_on = members.load_member(request.member_id), _lent_on(stored)
    return LoanApplication(
        club=club_heading(request.asked_on),
        on=request.asked_on,
        printed_on=printed_on,
        borrower=person(applicant, request.asked_on),
        amount=request.amount,
        purpose=request.purpose,
        plan=request.plan,
        months=request.months,
        pattern=lent_on.pattern if lent_on else None,
        heir=Person(name=request.heir),
        leader=_opinion(stored.last(Step.LEADER), name=leader_of(applicant, request.asked_on)),
        board=_opinion(stored.last(Step.BOARD)),
        decision=_decision(stored, lent_on),
    )


def _lent_on(stored: Application) -> Terms | LoanProduct | None:
    """The terms it was lent on, or the kind of loan that was asked for; None where neither is known."""
    if stored.loan_id is not None:
        return loans.load_loan(stored.loan_id).terms
    wanted = stored.request.product_id
    return next((one for one in products.load_products() if one.id == wanted), None)


def _opinion(taken: StepTaken | None, *, name: str = "") -> Opinion:
    if taken is None or taken.outcome is Outcome.WITHDRAWN:
        return Opinion(name=name)
    words = taken.decision.reason if taken.decision else taken.words
    return Opinion(agrees=taken.outcome is Outcome.AGREED, words=words, on=taken.taken_on, name=name)


def _decision(stored: Application, lent_on: Terms | LoanProduct | None) -> Decision:
    taken = stored.last(Step.MEETING)
    if taken is None or taken.decision is None:
        return Decision()
    votes, agrees = taken.decision.votes, taken.outcome is Outcome.AGREED
    return Decision(
        on=taken.taken_on,
        votes=(votes.in_favour, votes.against, votes.other) if votes else None,
        agrees=agrees,
        amount=(taken.amount or stored.request.amount) if agrees else 0,
        months=stored.request.months if agrees else 0,
        rate=lent_on.rate if agrees and lent_on else None,
        reason="" if agrees else taken.decision.reason,
    )
