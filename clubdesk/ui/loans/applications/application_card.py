"""One application: where it stands, what is asked, what was said, and its next step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clubdesk.domain.applications import Outcome, Stand
from clubdesk.operations.applications import QueueLine, next_step
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.application_words import history_words, next_step_words, stand_words, step_line
from clubdesk.text.dates import format_date
from clubdesk.text.lending_rule_words import step_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import broken_words
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationActs:
    """What the card's buttons do with the application shown."""

    go_on: Callable[[QueueLine], object]
    change: Callable[[QueueLine], object]
    withdraw: Callable[[QueueLine], object]
    print_it: Callable[[QueueLine], object]


class ApplicationCard(Card):
    """Shows a QueueLine; `show_line` fills it."""

    def __init__(self, acts: ApplicationActs) -> None:
        super().__init__(" ", name="applicationCard")
        self._acts = acts
        self._line: QueueLine | None = None
        self.standing = label(role="bold", name="applicationStand")
        self.history = Banner(tone="plain", name="applicationHistory")
        self.doubts = Banner(tone="warning", name="applicationBroken")
        self.asked = KeyValueList(name="applicationAsked")
        self.steps = KeyValueList(name="applicationSteps")
        self._build_buttons()
        for part in (self.standing, self.history, self.doubts):
            self.body.addWidget(part)
        self.body.addLayout(self._buttons)
        self.body.addWidget(self.asked)
        self._said = label(translate("Applications", "What was said"), "heading")
        self.body.addWidget(self._said)
        self.body.addWidget(self.steps)
        self.body.addStretch(1)

    def line(self) -> QueueLine | None:
        """The application shown."""
        return self._line

    def show_line(self, line: QueueLine) -> None:
        """Show an application with the step it waits for."""
        self._line = line
        step, is_waiting = next_step(line.stand), line.stand not in {Stand.REFUSED, Stand.WITHDRAWN}
        self.set_heading(f"{line.applicant.name} · {format_dong(line.amount)}")
        self.standing.setText(_capital(stand_words(line.stand)))
        self.history.show_text(history_words(line.history))
        self.doubts.show_text(broken_words(line.broken) if is_waiting else "")
        self.go_on.setText(next_step_words(step) if step else translate("Applications", "Pay out…"))
        self.go_on.setVisible(is_waiting)
        self.change.setVisible(is_waiting and not line.application.steps)
        self.withdraw.setVisible(is_waiting)
        self.asked.set_rows(list(_asked_rows(line)))
        said = list(_step_rows(line))
        self._said.setVisible(bool(said))
        self.steps.set_rows(said)

    def _build_buttons(self) -> None:
        acts, self._buttons = self._acts, FlowLayout()
        change = translate("Applications", "Change…")
        withdraw = translate("Applications", "Withdraw…")
        print_it = translate("Applications", "Print the application")
        self.go_on = Button("", "primary", name="applicationGoOn", on_click=self._on(acts.go_on))
        self.change = Button(change, name="applicationChange", on_click=self._on(acts.change))
        self.withdraw = Button(withdraw, name="applicationWithdraw", on_click=self._on(acts.withdraw))
        self.print_it = Button(print_it, name="applicationPrint", on_click=self._on(acts.print_it))
        for button in (self.go_on, self.change, self.withdraw, self.print_it):
            self._buttons.addWidget(button)

    def _on(self, act: Callable[[QueueLine], object]) -> Callable[[], object]:
        return lambda: act(self._line) if self._line is not None else None


def _asked_rows(line: QueueLine) -> Iterator[KeyValue]:
    request = line.application.request
    amount = f"{format_dong(request.amount)} ({amount_in_words(request.amount)})"
    rows = (
        (translate("Loans", "Amount"), amount),
        (translate("Loans", "Months"), str(request.months)),
        (translate("Loans", "Purpose"), request.purpose),
        (translate("Applications", "Plan"), request.plan),
        (translate("Applications", "Heir or guarantor"), request.heir),
        (translate("Applications", "Day of the application"), format_date(request.asked_on)),
    )
    yield from (KeyValue(caption, words) for caption, words in rows if words)


def _step_rows(line: QueueLine) -> Iterator[KeyValue]:
    for taken in line.application.steps:
        if taken.outcome is Outcome.WITHDRAWN:
            yield KeyValue(translate("Applications", "The applicant"), step_line(taken))
        else:
            yield KeyValue(step_words(taken.step), step_line(taken))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
