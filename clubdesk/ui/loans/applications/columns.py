"""The columns of the queue of applications, wherever it is shown."""

from clubdesk.operations.applications import QueueLine
from clubdesk.text.amounts import format_dong
from clubdesk.text.application_words import stand_tint, stand_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column


def queue_columns() -> list[Column[QueueLine]]:
    """Who asks for how much, and how the application stands."""
    return [
        Column(
            title=translate("Applications", "Applicant"),
            text=lambda line: line.applicant.name,
            quiet=lambda line: stand_words(line.stand),
            quiet_tint=lambda line: stand_tint(line.stand),
            stretch=True,
        ),
        Column(
            title=translate("Applications", "Asks for"),
            text=lambda line: format_dong(line.amount),
            right=True,
        ),
    ]
