"""Gathering what the paper of a stored application says: what was asked, and every step taken on it."""

from datetime import date
from functools import partial

from clubdesk.domain.applications import Application, Outcome, Request, Step, StepTaken
from clubdesk.domain.products import LoanProduct
from clubdesk.operations.loan_facts import leader_of, person
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.loan_application import Decision, LoanApplication, Opinion, draw_loan_application
from clubdesk.reports.parties import Person
from clubdesk.store import applications, clubs, loans, members, products


def stored_application(application_id: int, *, printed_on: date) -> Paper:
    """An application as it was written down, with the opinions and decisions so far."""
    stored = applications.load_application(application_id)
    applicant = members.load_member(stored.request.member_id)
    paper = application_paper(stored, printed_on=printed_on)
    name = paper_name("Don xin vay von", f"{applicant.code} {stored.request.asked_on:%Y-%m-%d}")
    return Paper("Đơn xin vay vốn", name, partial(draw_loan_application, paper))


def application_paper(stored: Application, *, printed_on: date) -> LoanApplication:
    """What the paper of a stored application says; steps not taken yet are left to write by hand."""
    request, product = stored.request, _product(stored.request)
    applicant = members.load_member(request.member_id)
    pattern = product.pattern if product else clubs.load_rules(request.asked_on).pattern
    return LoanApplication(
        club=club_heading(request.asked_on),
        on=request.asked_on,
        printed_on=printed_on,
        borrower=person(applicant, request.asked_on),
        amount=request.amount,
        purpose=request.purpose,
        plan=request.plan,
        months=request.months,
        pattern=pattern,
        heir=Person(name=request.heir),
        leader=_opinion(stored.last(Step.LEADER), name=leader_of(applicant, request.asked_on)),
        board=_opinion(stored.last(Step.BOARD)),
        decision=_decision(stored, product),
    )


def _product(request: Request) -> LoanProduct | None:
    return next((one for one in products.load_products() if one.id == request.product_id), None)


def _opinion(taken: StepTaken | None, *, name: str = "") -> Opinion:
    if taken is None or taken.outcome is Outcome.WITHDRAWN:
        return Opinion(name=name)
    words = taken.decision.reason if taken.decision else taken.words
    return Opinion(agrees=taken.outcome is Outcome.AGREED, words=words, on=taken.taken_on, name=name)


def _decision(stored: Application, product: LoanProduct | None) -> Decision:
    taken = stored.last(Step.MEETING)
    if taken is None or taken.decision is None:
        return Decision()
    votes, agrees = taken.decision.votes, taken.outcome is Outcome.AGREED
    terms = loans.load_loan(stored.loan_id).terms if stored.loan_id is not None else None
    rate = terms.rate if terms else product.rate if product else None
    return Decision(
        on=taken.taken_on,
        votes=(votes.in_favour, votes.against, votes.other) if votes else None,
        agrees=agrees,
        amount=(taken.amount or stored.request.amount) if agrees else 0,
        months=(terms.months if terms else stored.request.months) if agrees else 0,
        rate=rate if agrees else None,
        reason="" if agrees else taken.decision.reason,
    )
