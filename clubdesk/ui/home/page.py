"""The first page: next meeting, what is due, the funds, birthdays, and what is to be done."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.ready_lists import ReadyList
from clubdesk.domain.receivers import DueReport
from clubdesk.domain.roll_filters import Gap
from clubdesk.operations.home import Today, glance
from clubdesk.operations.loans import LoanLine, Which
from clubdesk.text.receiver_words import waiting_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.home import words
from clubdesk.ui.home.cards import BirthdayCard, DueCard, FactRow, FundCard, MeetingCard, Task, TaskCard
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.menu import show_waiting
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, EmptyState
from clubdesk.ui.widgets.pages import Page

_LATE_SHOWN = 5


class HomePage(Page):
    """Today at a glance; every line leads to the place that settles it."""

    help_page = "home"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, words.title(session.today()), name="homePage")
        self.first_step = _make_first_step(partial(self.leads_to.emit, "members", None))
        self.meeting = MeetingCard()
        self.due = DueCard()
        self.top = QWidget()
        self.facts = FactRow()
        self.tasks = TaskCard()
        self._build()

    def refresh(self) -> None:
        """Read the day again."""
        today = glance(self.session.today())
        self.heading.setText(words.title(today.on))
        self.setAccessibleName(words.title(today.on))
        self.meeting.show_day(today)
        self.due.show_day(today)
        has_members = today.members > 0
        self.first_step.setVisible(not has_members)
        self.top.setVisible(has_members)
        self.tasks.setVisible(has_members)
        self.facts.show_cards(self._fact_cards(today))
        self.tasks.show_tasks(self._tasks(today))

    def _build(self) -> None:
        row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.meeting, 5)
        row.addWidget(self.due, 4)
        self.body.addWidget(self.first_step)
        self.body.addWidget(self.top)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.tasks, 1)
        self.body.addStretch(0)
        self.meeting.begin.connect(partial(self.leads_to.emit, "meetings", {"start": True}))
        self.meeting.collect.connect(partial(self.leads_to.emit, "loans", {"chip": Which.DUE.value}))
        self.due.overdue.connect(self._go_to_overdue)

    def _fact_cards(self, today: Today) -> list[Card]:
        cards: list[Card] = []
        for total in today.funds:
            fund = FundCard(total)
            fund.opened.connect(partial(self.leads_to.emit, "funds", None))
            cards.append(fund)
        if today.members:
            birthdays = BirthdayCard(today.birthdays, today.on)
            birthdays.opened.connect(partial(self.leads_to.emit, "members", {"ready": ReadyList.BIRTHDAYS}))
            cards.append(birthdays)
        return cards

    def _tasks(self, today: Today) -> list[Task]:
        tasks = [self._late_task(line, today) for line in today.late[:_LATE_SHOWN]]
        if len(today.late) > _LATE_SHOWN:
            hidden = len(today.late) - _LATE_SHOWN
            more = translate("Home", "More overdue loans: {count}").format(count=hidden)
            tasks.append(Task(more, translate("Home", "See all →"), self._go_to_overdue, "alarm"))
        if today.to_confirm:
            link = translate("Home", "Confirm →")
            tasks.append(
                Task(words.to_confirm_line(today.to_confirm), link, partial(show_waiting, self, self.session))
            )
        tasks += self._meeting_tasks(today)
        tasks += [self._report_task(one, today) for one in today.forgotten.reports]
        if today.is_second_copy_due:
            link = translate("SecondPlace", "Copy onto a stick…")
            act = self.session.second_place_asked.emit
            tasks.append(Task(words.second_place_line(today.last_second_copy), link, act))
        if today.without_birth:
            first, *others = today.without_birth
            link = translate("Home", "Fill in →")
            target = {"gap": Gap.BIRTH} if others else first.id
            act = partial(self.leads_to.emit, "members", target)
            tasks.append(Task(words.without_birth_line(today), link, act))
        if self.session.is_sample:
            tasks.append(Task(_sample_words(), role="quiet"))
        return tasks

    def _meeting_tasks(self, today: Today) -> list[Task]:
        left = today.forgotten
        to_minutes = translate("Home", "Open the meeting →")
        lines = [
            (words.unsigned_line(one), to_minutes, {"meeting": one.id, "step": "minutes"})
            for one in left.unsigned
        ]
        count = translate("Home", "Count the cash →")
        lines += [
            (words.uncounted_line(one), count, {"meeting": one.id, "step": "cash"}) for one in left.uncounted
        ]
        tasks = [
            Task(text, link, partial(self.leads_to.emit, "meetings", state)) for text, link, state in lines
        ]
        to_list = partial(self.leads_to.emit, "meetings", {"meeting": 0})
        if left.empty_month is not None:
            link = translate("Home", "Write it down →")
            tasks.append(Task(words.empty_month_line(left.empty_month), link, to_list))
        if left.long_away:
            link = translate("Home", "See the attendance →")
            act = partial(self.leads_to.emit, "meetings", {"meeting": 0, "sheet": "attendance"})
            tasks.append(Task(words.long_away_line(left.long_away), link, act))
        see = translate("Home", "See the meetings →")
        late = left.late_resolutions[:_LATE_SHOWN]
        return tasks + [Task(words.late_resolution_line(one), see, to_list) for one in late]

    def _late_task(self, line: LoanLine, today: Today) -> Task:
        act = partial(self.leads_to.emit, "loans", line.loan.id)
        return Task(words.overdue_line(line, today.on), translate("Home", "Open the loan →"), act, "alarm")

    def _report_task(self, one: DueReport, today: Today) -> Task:
        act = partial(self.leads_to.emit, "reports", {"period": one.period.key})
        role = "alarm" if one.is_late(today.on) else ""
        return Task(waiting_sentence(one), translate("Home", "Write the report →"), act, role)

    def _go_to_overdue(self) -> None:
        self.leads_to.emit("loans", {"chip": Which.OVERDUE.value, "sheet": "late"})


def _make_first_step(act: partial[None]) -> Card:
    card = Card(translate("Home", "Begin here"), name="firstStep", strong=True)
    words_of_it = translate("Home", "The club has no members yet. Write down the first one to begin.")
    button = Button(translate("Home", "Add members"), "primary", name="firstMember", on_click=act)
    card.body.addWidget(EmptyState(words_of_it, button))
    return card


def _sample_words() -> str:
    return translate("Home", "This is the sample club: its people and its money are made up.")
