"""How bodies that receive reports are called."""

from collections.abc import Callable

from clubdesk.domain.receivers import DueReport, Level
from clubdesk.text.dates import format_date
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import translate

_LEVELS: dict[Level, Callable[[], str]] = {
    Level.COMMUNE: lambda: translate("Receivers", "Association of the Elderly of the commune or ward"),
    Level.DISTRICT: lambda: translate("Receivers", "Association of the former district (until 01/07/2025)"),
    Level.PROVINCE: lambda: translate("Receivers", "Association of the province"),
    Level.PROJECT: lambda: translate("Receivers", "Project"),
    Level.WOMENS_UNION: lambda: translate("Receivers", "Women's Union"),
    Level.PEOPLES_COMMITTEE: lambda: translate("Receivers", "People's Committee"),
    Level.FRONT: lambda: translate("Receivers", "Fatherland Front"),
}


def level_words() -> list[tuple[Level, str]]:
    """Every kind of body with what it is called."""
    return [(level, said()) for level, said in _LEVELS.items()]


def level_word(level: Level) -> str:
    """One kind of body."""
    return _LEVELS[level]()


def waiting_sentence(one: DueReport) -> str:
    """A report that somebody waits for."""
    words = translate("Receivers", "The report of {period} is to be sent to {who} by {day}")
    who = ", ".join(receiver.name for receiver in one.receivers)
    return words.format(period=period_word(one.period), who=who, day=format_date(one.due_on))
