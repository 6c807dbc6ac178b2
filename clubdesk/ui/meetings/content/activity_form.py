"""The inputs of one line of what was done; only the figures that its kind asks for can be typed."""

from collections.abc import Sequence

from clubdesk.domain.activities import ASKED, Activity, ActivityKind, Area, Figure, kinds_of
from clubdesk.text.content_words import kind_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, NumberField, TextField
from clubdesk.ui.widgets.forms import Form

_MOST = 9_999


class ActivityForm(Form):
    """Area, kind, times, people, value, words: after each line area and kind stay for the next one."""

    def __init__(self) -> None:
        super().__init__(columns=12, name="activityForm")
        self.area = ChoiceField(name="activityArea")
        self.kind = ChoiceField(name="activityKind")
        self.times = NumberField(name="activityTimes", low=0, high=_MOST)
        self.people = NumberField(name="activityPeople", low=0, high=_MOST)
        self.value = MoneyField(name="activityValue", in_words=False)
        self.words = TextField(name="activityWords")
        self.add(translate("Content", "Area"), self.area, span=6)
        self.add(translate("Content", "What was done"), self.kind, span=6)
        self.add(translate("Content", "Times"), self.times, span=2)
        self.add(translate("Content", "People"), self.people, span=2)
        self.add(translate("Content", "Value, đ"), self.value, span=3)
        self.add(translate("Content", "Words"), self.words, span=5)
        self.area.edited.connect(self._offer_kinds)
        self.kind.edited.connect(self._ask_figures)

    def offer_areas(self, areas: Sequence[Area]) -> None:
        """Choose among these areas; the chosen one stays if it is among them."""
        before = self.area.key()
        self.area.set_choices([(area.code, area.name) for area in areas])
        if self.area.key() != before:
            self._offer_kinds()

    def activity(self) -> Activity:
        """The line as it is typed."""
        return Activity(
            area=str(self.area.key()),
            kind=ActivityKind(str(self.kind.key())),
            times=self.times.number(),
            people=self.people.number(),
            value=self.value.amount(),
            words=self.words.value(),
        )

    def show_activity(self, activity: Activity) -> None:
        """Show a line that stands in the books."""
        self.area.set_key(activity.area)
        self._offer_kinds()
        self.kind.set_key(activity.kind)
        self._ask_figures()
        self.times.set_number(activity.times)
        self.people.set_number(activity.people)
        self.value.set_amount(activity.value)
        self.words.set_value(activity.words)

    def clear(self) -> None:
        """Make room for the next line."""
        for field in (self.times, self.people, self.value, self.words):
            field.set_value("")

    def _offer_kinds(self) -> None:
        kinds = kinds_of(str(self.area.key()))
        self.kind.set_choices([(kind, kind_words(kind)) for kind in kinds])
        self.kind.set_key(kinds[0])
        self._ask_figures()

    def _ask_figures(self) -> None:
        """What is not asked for is closed and empty, so that nothing moves."""
        asked = ASKED[ActivityKind(str(self.kind.key()))]
        fields = {Figure.TIMES: self.times, Figure.PEOPLE: self.people, Figure.VALUE: self.value}
        for figure, field in fields.items():
            field.setEnabled(figure in asked)
            if figure not in asked:
                field.set_value("")
