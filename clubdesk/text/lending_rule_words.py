"""The club's lending rules in plain words: each setting, each limit, each loan product."""

from collections.abc import Iterator

from clubdesk.domain.applications import Step
from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.clubs import FirstDueRule, LendingRules
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.repayments import PaymentOrder
from clubdesk.text.amounts import format_dong, format_percent
from clubdesk.text.loan_words import base_words, pattern_words, rate_words
from clubdesk.text.translation import translate

CEILINGS_BETWEEN = " ; "


def first_due_words(rule: FirstDueRule) -> str:
    """When the first row of a new loan falls due."""
    return {
        FirstDueRule.MEETING_DAY: translate("Lending", "on the meeting day one period later"),
        FirstDueRule.ONE_PERIOD: translate("Lending", "exactly one period after the loan"),
    }[rule]


def order_words(order: PaymentOrder) -> str:
    """What a payment pays first."""
    return {
        PaymentOrder.INTEREST_FIRST: translate("Lending", "interest first, then principal"),
        PaymentOrder.PRINCIPAL_FIRST: translate("Lending", "principal first, then interest"),
    }[order]


def extra_words(use: ExtraUse) -> str:
    """What becomes of a payment of more than is due."""
    return {
        ExtraUse.IN_ADVANCE: translate("Lending", "counts for the next instalments"),
        ExtraUse.FEWER_ROWS: translate("Lending", "fewer instalments"),
        ExtraUse.SMALLER_INSTALMENTS: translate("Lending", "smaller instalments"),
    }[use]


def started_words(started: StartedPeriod) -> str:
    """What a pay-off asks for the period that has started."""
    return {
        StartedPeriod.FULL: translate("Lending", "its whole interest"),
        StartedPeriod.BY_DAYS: translate("Lending", "its interest by days"),
        StartedPeriod.NOTHING: translate("Lending", "nothing"),
    }[started]


def step_words(step: Step) -> str:
    """Who speaks in a step of an application."""
    return {
        Step.LEADER: translate("Lending", "Opinion of the group leader"),
        Step.BOARD: translate("Lending", "Decision of the board"),
        Step.MEETING: translate("Lending", "Decision of the meeting"),
    }[step]


def one_loan_words(one: OneLoan) -> str:
    """Who may have one loan at a time."""
    return {
        OneLoan.PERSON: translate("Lending", "each person"),
        OneLoan.HOUSEHOLD: translate("Lending", "each household"),
    }[one]


def rule_lines(rules: LendingRules, *, loss_fund: str) -> list[tuple[str, str]]:
    """Every rule as a caption and its words, in the order in which they are set."""
    days = translate("Lending", "{days} days")
    steps = [step_words(step) for step in Step if step not in rules.skipped_steps]
    return [
        (translate("Lending", "Interest counted on"), base_words(rules.base)),
        (translate("Lending", "Paid back by"), pattern_words(rules.pattern)),
        (translate("Lending", "Principal rounded to"), format_dong(rules.rounding)),
        (translate("Lending", "Interest rounded to"), format_dong(rules.interest_rounding)),
        (translate("Lending", "First instalment due"), first_due_words(rules.first_due_rule)),
        (translate("Lending", "Grace days"), days.format(days=rules.grace_days)),
        (translate("Lending", "Days ahead"), days.format(days=rules.days_ahead)),
        (translate("Lending", "A payment pays"), order_words(rules.payment_order)),
        (translate("Lending", "More than is due"), extra_words(rules.extra_use)),
        (translate("Lending", "Started period at pay-off"), started_words(rules.started_period)),
        (translate("Lending", "Losses are borne by"), loss_fund),
        (translate("Lending", "Steps of an application"), " → ".join(steps)),
        (translate("Lending", "Limits"), "\n".join(limit_lines(rules.limits)) or no_limit_words()),
    ]


def no_limit_words() -> str:
    """That the club has set itself no limit."""
    return translate("Lending", "No limit is switched on.")


def limit_lines(limits: Limits) -> Iterator[str]:
    """The limits that are switched on, a sentence each."""
    if limits.one_loan is not None:
        words = translate("Lending", "One loan at a time for {who}.")
        yield words.format(who=one_loan_words(limits.one_loan))
    if limits.ceilings:
        yield translate("Lending", "At most, round by round: {amounts}.").format(
            amounts=CEILINGS_BETWEEN.join(map(format_dong, limits.ceilings))
        )
    if limits.largest_share is not None:
        words = translate("Lending", "One borrower owes at most {percent} % of the fund.")
        yield words.format(percent=format_percent(limits.largest_share))
    if limits.kept_back:
        words = translate("Lending", "{amount} always stay in the fund.")
        yield words.format(amount=format_dong(limits.kept_back))
    yield from _more_limits(limits)


def _more_limits(limits: Limits) -> Iterator[str]:
    if limits.without_arrears:
        yield translate("Lending", "No new loan for who is overdue.")
    if limits.months_of_membership:
        words = translate("Lending", "A loan only after {months} months of membership.")
        yield words.format(months=limits.months_of_membership)
    if limits.board_share is not None:
        words = translate("Lending", "Board members together owe at most {percent} % of the fund.")
        yield words.format(percent=format_percent(limits.board_share))


def product_words(product: LoanProduct) -> str:
    """A product's terms in one line."""
    parts = [
        translate("Loans", "{months} months").format(months=product.months),
        translate("Loans", "{rate}, {base}").format(
            rate=rate_words(product.rate), base=base_words(product.base)
        ),
        pattern_words(product.pattern),
    ]
    if product.every > 1:
        parts.append(translate("Loans", "due every {months} months").format(months=product.every))
    return " · ".join(parts)
