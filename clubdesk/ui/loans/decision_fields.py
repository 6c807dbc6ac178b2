"""The inputs of a decision: its votes, and why it sets the club's own limits aside."""

from collections.abc import Callable, Sequence
from datetime import date

from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.lending_errors import LimitBroken
from clubdesk.domain.limits import limit_names
from clubdesk.domain.meetings import Meeting
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import DateField, NumberField, TextField
from clubdesk.ui.widgets.forms import Form, LabeledField
from clubdesk.ui.widgets.labels import Banner

_MOST_VOTES = 999


class VoteFields:
    """The votes for, against and neither; a count left empty is nobody's vote."""

    def __init__(self, form: Form, *, name: str, required: bool, span: int = 1) -> None:
        self.in_favour = NumberField(name=f"{name}For", low=0, high=_MOST_VOTES, required=required)
        self.against = NumberField(name=f"{name}Against", low=0, high=_MOST_VOTES)
        self.other = NumberField(name=f"{name}Other", low=0, high=_MOST_VOTES)
        self.rows: list[LabeledField] = [
            form.add(translate("Applications", "Votes for"), self.in_favour, span=span),
            form.add(translate("Applications", "Votes against"), self.against, span=span),
            form.add(translate("Applications", "Other opinions"), self.other, span=span),
        ]

    def votes(self) -> Votes | None:
        """The votes typed, or None where none was counted."""
        counts = [field.number() for field in (self.in_favour, self.against, self.other)]
        return None if counts == [None, None, None] else Votes(*(count or 0 for count in counts))

    def show_votes(self, votes: Votes) -> None:
        """Show votes that stand in the books already, or are proposed."""
        self.in_favour.set_number(votes.in_favour)
        self.against.set_number(votes.against)
        self.other.set_number(votes.other)


def meeting_votes(form: Form, meeting: Meeting, *, name: str) -> VoteFields:
    """The votes of a meeting: everybody present for it stands there first."""
    made = VoteFields(form, name=name, required=True)
    made.in_favour.set_number(meeting.present)
    return made


def broken_words(broken: Sequence[LimitBroken]) -> str:
    """The limits a loan would break, named in words."""
    if not broken:
        return ""
    words = translate("Applications", "This is against the club's own rules:")
    return "\n".join([words, *(f"• {sentence(one)}" for one in broken)])


def override(
    broken: Sequence[LimitBroken], *, decided_on: date, reason: str, votes: Votes | None
) -> Decision:
    """A decision of the meeting that knowingly sets the broken limits aside."""
    return Decision(decided_on=decided_on, reason=reason, votes=votes, overrides=limit_names(broken))


class OverrideFields:
    """Names the limits a loan would break and asks for the reason and the votes that allow it all the same.

    Nothing of it is seen while no limit is broken. With `today` the day of the decision is asked too; where
    the form asks for the votes anyway, these are given.
    """

    def __init__(
        self,
        form: Form,
        *,
        name: str,
        today: Callable[[], date] | None = None,
        votes: VoteFields | None = None,
    ) -> None:
        self._broken: tuple[LimitBroken, ...] = ()
        self.banner = Banner(tone="warning", name=f"{name}Broken")
        form.add_widget(self.banner)
        self.day = DateField(name=f"{name}Day", required=today is not None, today=today)
        day_row = form.add(translate("Loans", "Meeting that agreed"), self.day, wide=True)
        day_row.hide()
        self.reason = TextField(name=f"{name}Reason", required=True)
        row = form.add(
            translate("Applications", "Why the meeting agreed all the same"), self.reason, wide=True
        )
        self._votes = votes or VoteFields(form, name=f"{name}Votes", required=True)
        own_votes = [] if votes is not None else self._votes.rows
        self._rows = [row, *own_votes, *([day_row] if today is not None else [])]
        self.show(())

    def show(self, broken: Sequence[LimitBroken]) -> None:
        """Name what is broken now, or hide."""
        self._broken = tuple(broken)
        self.banner.show_text(broken_words(broken))
        for row in self._rows:
            row.setVisible(bool(broken))

    def decision(self, decided_on: date | None = None) -> Decision | None:
        """The decision that sets the limits aside; None where none is broken."""
        decided_on = decided_on or self.day.day()
        if not self._broken or decided_on is None:
            return None
        return override(
            self._broken, decided_on=decided_on, reason=self.reason.value(), votes=self._votes.votes()
        )
