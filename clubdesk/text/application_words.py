"""How an application is spoken of: where it stands, what was said, how the applicant paid before."""

from collections.abc import Sequence
from datetime import date

from clubdesk.domain.applications import Outcome, Stand, Step, StepTaken
from clubdesk.domain.decisions import Votes
from clubdesk.domain.lateness import History
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def stand_words(stand: Stand) -> str:
    """What an application waits for, or how it ended."""
    return {
        Stand.LEADER: translate("Applications", "waits for the group leader"),
        Stand.BOARD: translate("Applications", "waits for the board"),
        Stand.MEETING: translate("Applications", "waits for the meeting"),
        Stand.AGREED: translate("Applications", "agreed, to be paid out"),
        Stand.REFUSED: translate("Applications", "refused"),
        Stand.WITHDRAWN: translate("Applications", "withdrawn"),
        Stand.PAID: translate("Applications", "paid out"),
    }[stand]


def stand_tint(stand: Stand) -> str:
    """The colour those words take."""
    if stand is Stand.AGREED:
        return "accent"
    return "quiet" if stand in {Stand.REFUSED, Stand.WITHDRAWN, Stand.PAID} else "warning"


def next_step_words(step: Step) -> str:
    """What is done next with an application, as a button says it."""
    return {
        Step.LEADER: translate("Applications", "Record the leader's opinion…"),
        Step.BOARD: translate("Applications", "Record the board's decision…"),
        Step.MEETING: translate("Applications", "Record the meeting's decision…"),
    }[step]


def outcome_words(outcome: Outcome) -> str:
    """What a step came to."""
    return {
        Outcome.AGREED: translate("Applications", "agreed"),
        Outcome.REFUSED: translate("Applications", "not agreed"),
        Outcome.WITHDRAWN: translate("Applications", "withdrawn"),
    }[outcome]


def votes_words(votes: Votes) -> str:
    """The votes in one line."""
    return translate("Applications", "{yes} for, {no} against, {other} other").format(
        yes=votes.in_favour, no=votes.against, other=votes.other
    )


def step_line(taken: StepTaken) -> str:
    """What was said in a step, when, with which votes and why."""
    parts = [f"{outcome_words(taken.outcome)}, {format_date(taken.taken_on)}"]
    if taken.amount is not None:
        parts.append(format_dong(taken.amount))
    if taken.decision is not None and taken.decision.votes is not None:
        parts.append(votes_words(taken.decision.votes))
    words = taken.decision.reason if taken.decision is not None else taken.words
    return " · ".join([*parts, *filter(None, (words,))])


def history_words(past: History) -> str:
    """How somebody paid before, in one sentence: advice, never a refusal."""
    if not past.rounds:
        return translate("Applications", "Has not borrowed before.")
    if not past.rows:
        words = translate("Applications", "Rounds so far: {rounds}; nothing fell due yet.")
    elif past.always_on_time:
        words = translate("Applications", "Rounds so far: {rounds}, always on time.")
    else:
        words = translate(
            "Applications",
            "Rounds so far: {rounds}; {late} of {rows} instalments late, at most by {days} days.",
        )
    return words.format(rounds=past.rounds, late=past.late_rows, rows=past.rows, days=past.most_days_late)


def queue_sentence(can_lend: int, asked: int, comes_back: Sequence[tuple[date, int]]) -> str:
    """What the fund can lend, what is asked in all, and by when more comes back."""
    words = translate("Applications", "The fund can lend {can_lend}; {asked} is asked in all.")
    parts = [words.format(can_lend=format_dong(can_lend), asked=format_dong(asked))]
    if asked > can_lend:
        missing = translate("Applications", "{missing} too little.")
        parts.append(missing.format(missing=format_dong(asked - can_lend)))
    by = translate("Applications", "{amount} by {day}")
    coming = [by.format(amount=format_dong(sum_), day=format_date(day)) for day, sum_ in comes_back]
    if coming:
        words = translate("Applications", "Principal that falls due until the next meetings: {list}.")
        parts.append(words.format(list=", ".join(coming)))
    return " ".join(parts)
