"""Beginning a meeting: its day, its place, the hour it began."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Body
from clubdesk.operations.meetings import hold_meeting, usual_place
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.hour_field import HourField
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, TextField


class StartDialog(FormDialog):
    """Asks when and where; everything is proposed, so that Enter leads through."""

    held = Signal(object)
    """The Meeting that is being written from now on."""

    def __init__(
        self, parent: QWidget, body: Body, on: date, *, today: Callable[[], date], now: datetime
    ) -> None:
        title = translate("Meetings", "Begin the meeting")
        if body is Body.BOARD:
            title = translate("Meetings", "Begin a board meeting")
        super().__init__(
            parent, title, translate("Meetings", "Begin to write it down"), name="startMeeting", width=640
        )
        self._body, self._today = body, today
        self.day = DateField(name="meetingDay", required=True, today=today)
        self.place = TextField(name="meetingPlace")
        self.hour = HourField(name="meetingHour")
        self.form.add(translate("Meetings", "Day of the meeting"), self.day)
        self.form.add(translate("Meetings", "Place"), self.place)
        self.form.add(
            translate("Meetings", "Began at"), self.hour, hint=translate("Meetings", "such as 14:00 or 14h30")
        )
        self.day.set_day(on)
        self.place.set_value(usual_place())
        if on == today():
            self.hour.set_value(f"{now:%H:%M}")
        self.submitted.connect(self._begin)

    def _begin(self) -> None:
        day = self.day.day()
        if day is None:
            return
        try:
            meeting = hold_meeting(
                day, today=self._today(), body=self._body, place=self.place.value(), began_at=self.hour.hour()
            )
        except ClubError as error:
            self.show_error(sentence(error), self.day)
            return
        self.accept()
        self.held.emit(meeting)
