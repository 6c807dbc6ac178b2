"""The days of the week in the language of the window."""

from datetime import date

from clubdesk.text.translation import translate


def weekday(day: date) -> str:
    """The day of the week, as inside a sentence."""
    names = (
        translate("Home", "Monday"),
        translate("Home", "Tuesday"),
        translate("Home", "Wednesday"),
        translate("Home", "Thursday"),
        translate("Home", "Friday"),
        translate("Home", "Saturday"),
        translate("Home", "Sunday"),
    )
    return names[day.weekday()]
