"""How what was done at and between meetings, and what was decided, is told at the desk."""

from fractions import Fraction

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.decisions import Votes
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.text.amounts import format_amount, format_dong, format_share
from clubdesk.text.translation import translate


def kind_words(kind: ActivityKind) -> str:
    """What a kind of activity is called."""
    return {
        ActivityKind.BLOOD_PRESSURE: translate("Content", "Blood pressure taken"),
        ActivityKind.CHECK_UP: translate("Content", "Health check-up"),
        ActivityKind.HEALTH_TALK: translate("Content", "Talk about health"),
        ActivityKind.HOME_VISIT: translate("Content", "Home-care visits"),
        ActivityKind.HELP_GIVEN: translate("Content", "Help given to people"),
        ActivityKind.COMMUNITY: translate("Content", "Work for the community"),
        ActivityKind.PERFORMANCE: translate("Content", "Performance"),
        ActivityKind.EXCHANGE: translate("Content", "Exchange with others"),
        ActivityKind.RIGHTS_CASE: translate("Content", "Rights case"),
        ActivityKind.TRAINING: translate("Content", "Training"),
        ActivityKind.TALK: translate("Content", "Talk"),
        ActivityKind.LIVELIHOOD: translate("Content", "Help to earn a living"),
        ActivityKind.FUND_RAISING: translate("Content", "Raising money and goods"),
        ActivityKind.OTHER: translate("Content", "Something else"),
    }[kind]


def figures_words(activity: Activity) -> str:
    """The figures of a line in one, such as "8 lần · 2 người"; "" where it has none."""
    parts = []
    if activity.times is not None:
        words = translate("Content", "{count} times")
        parts.append(words.format(count=format_amount(activity.times)))
    if activity.people is not None:
        words = translate("Content", "{count} people")
        parts.append(words.format(count=format_amount(activity.people)))
    if activity.value is not None:
        parts.append(format_dong(activity.value))
    return " · ".join(parts)


def votes_with_share(votes: Votes) -> str:
    """The votes with the share of those in favour among all who voted."""
    if votes.total == 0:
        return translate("Content", "nobody voted")
    words = translate("Content", "for {yes}/{total} ({share}), against {no}, other {other}")
    return words.format(
        yes=votes.in_favour,
        total=votes.total,
        share=format_share(Fraction(votes.in_favour, votes.total)),
        no=votes.against,
        other=votes.other,
    )


def state_words(resolution: Resolution) -> str:
    """Whether a resolution waits to be carried out, is done, or was dropped."""
    return {
        ResolutionState.OPEN: translate("Content", "not done yet"),
        ResolutionState.DONE: translate("Content", "done"),
        ResolutionState.DROPPED: translate("Content", "dropped"),
    }[resolution.state]
