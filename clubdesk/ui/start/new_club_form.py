"""The fields of a new club, in the steps they are asked in."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from clubdesk.domain.clubs import (
    ACTIVITY_FUND,
    INCOME_FUND,
    ClubProfile,
    FirstDueRule,
    LendingRules,
)
from clubdesk.domain.funds import WHOLE
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.schedules import MOST_GRACE_DAYS
from clubdesk.operations.clubs import NewClub
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.start.new_club_words import first_due_choices
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    NumberField,
    PercentField,
    TextField,
)
from clubdesk.ui.widgets.forms import Form, LabeledField

_LAST_MEETING_DAY = 31


class NewClubForm:
    """Puts its fields into a form; `steps` are the rows of each page, `club()` the values."""

    def __init__(self, form: Form, session: ClubSession) -> None:
        self._form, self._session = form, session
        self._rules = LendingRules()
        self.steps: tuple[Sequence[LabeledField], ...] = (
            self._club_rows(),
            self._rule_rows(),
            self._money_rows(),
        )

    def club(self) -> NewClub:
        """The new club as typed; every step was judged before."""
        share = self.share.percent()
        to_activity = WHOLE if share is None else share
        shares = ((ACTIVITY_FUND, to_activity), (INCOME_FUND, WHOLE - to_activity))
        return NewClub(
            profile=self._profile(),
            rules=self._lending_rules(),
            begin_on=self.begin_on.day() or self._session.today(),
            opening={
                INCOME_FUND: self.income.amount() or 0,
                ACTIVITY_FUND: self.activity.amount() or 0,
            },
            monthly_dues=self.dues.amount() or 0,
            interest_shares=tuple((fund, percent) for fund, percent in shares if percent),
        )

    def _club_rows(self) -> Sequence[LabeledField]:
        self.name = TextField(name="clubName", required=True)
        self.hamlet = TextField(name="hamlet")
        self.commune = TextField(name="commune")
        self.province = TextField(name="province")
        self.founded_on = DateField(name="foundedOn", today=self._session.today)
        self.meeting_day = NumberField(name="meetingDay", low=1, high=_LAST_MEETING_DAY, required=True)
        add = self._form.add
        rows = (
            add(
                translate("Start", "Name of the club"),
                self.name,
                hint=translate(
                    "Start", "As it stands on papers, for example: CLB Liên thế hệ tự giúp nhau thôn Mẫu"
                ),
                wide=True,
            ),
            add(translate("Start", "Hamlet or village"), self.hamlet),
            add(translate("Start", "Commune"), self.commune),
            add(translate("Start", "Province"), self.province),
            add(
                translate("Start", "Founding day"), self.founded_on, hint=translate("Start", "May stay empty")
            ),
            add(
                translate("Start", "Meets on day of the month"),
                self.meeting_day,
                hint=translate("Start", "For example 17"),
            ),
        )
        self._form.add_check(rows[4], self._founding_problem)
        self._end_line()
        return rows

    def _rule_rows(self) -> Sequence[LabeledField]:
        roundings = [(unit, format_dong(unit)) for unit in ROUNDINGS]
        self.rounding = ChoiceField(roundings, name="rounding")
        self.rounding.set_key(self._rules.rounding)
        self.interest_rounding = ChoiceField(roundings, name="interestRounding")
        self.interest_rounding.set_key(self._rules.interest_rounding)
        self.grace_days = NumberField(name="graceDays", low=0, high=MOST_GRACE_DAYS, required=True)
        self.first_due = ChoiceField(first_due_choices(), name="firstDue")
        self.share = PercentField(name="activityShare", required=True)
        self.dues = MoneyField(name="monthlyDues")
        add = self._form.add
        rows = (
            add(translate("Start", "Principal is rounded to"), self.rounding),
            add(translate("Start", "Interest is rounded to"), self.interest_rounding),
            add(
                translate("Start", "Days a payment may be late"),
                self.grace_days,
                hint=translate("Start", "Within these days nothing counts as overdue"),
            ),
            add(translate("Start", "First payment of a loan"), self.first_due),
            add(
                translate("Start", "Share of interest to the Activity Fund, %"),
                self.share,
                hint=translate("Start", "The rest goes to the Income Fund"),
            ),
            add(
                translate("Start", "Monthly dues of a member"),
                self.dues,
                hint=translate("Start", "Empty where there are none"),
            ),
        )
        self.grace_days.set_number(self._rules.grace_days)
        self.share.set_percent(WHOLE)
        self._form.add_check(rows[4], self._share_problem)
        return rows

    def _money_rows(self) -> Sequence[LabeledField]:
        self.begin_on = DateField(name="beginOn", required=True, today=self._session.today)
        self.income = MoneyField(name="incomeOpening")
        self.activity = MoneyField(name="activityOpening")
        add = self._form.add
        rows = (
            add(
                translate("Start", "The books begin on"),
                self.begin_on,
                hint=translate("Start", "The day on which the money was counted"),
                wide=True,
            ),
            add(translate("Start", "Cash in the Income Fund that day"), self.income),
            add(translate("Start", "Cash in the Activity Fund that day"), self.activity),
        )
        self.begin_on.set_day(self._session.today())
        self._form.add_check(rows[0], self._beginning_problem)
        return rows

    def _end_line(self) -> None:
        """Let the next page begin in the first column."""
        nothing = QWidget()
        self._form.add_widget(nothing)
        nothing.hide()

    def _profile(self) -> ClubProfile:
        return ClubProfile(
            name=self.name.value(),
            hamlet=self.hamlet.value(),
            commune=self.commune.value(),
            province=self.province.value(),
            founded_on=self.founded_on.day(),
            meeting_day=self.meeting_day.number() or 1,
        )

    def _lending_rules(self) -> LendingRules:
        grace = self.grace_days.number()
        return LendingRules(
            rounding=int(str(self.rounding.key())),
            interest_rounding=int(str(self.interest_rounding.key())),
            grace_days=self._rules.grace_days if grace is None else grace,
            first_due_rule=FirstDueRule(str(self.first_due.key())),
        )

    def _founding_problem(self) -> str:
        day = self.founded_on.day()
        return _after_today() if day is not None and day > self._session.today() else ""

    def _beginning_problem(self) -> str:
        day, founded = self.begin_on.day(), self.founded_on.day()
        if day is None:
            return ""
        if day > self._session.today():
            return _after_today()
        if founded is not None and day < founded:
            return translate("Start", "The books cannot begin before the founding day, {day}.").format(
                day=format_date(founded)
            )
        return ""

    def _share_problem(self) -> str:
        share = self.share.percent()
        if share is not None and not Decimal(0) <= share <= WHOLE:
            return translate("Start", "Type a share from 0 to 100 %.")
        return ""


def _after_today() -> str:
    return translate("Start", "This day is after today.")
