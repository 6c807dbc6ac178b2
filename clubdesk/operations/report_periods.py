"""The closing days of the club's reports, as it has set them."""

import json

from clubdesk.domain.report_errors import ImpossibleClosingDay
from clubdesk.domain.report_periods import ClosingDays
from clubdesk.store import settings
from clubdesk.store.database import transaction

_SETTING = "closing-days"


def closing_days() -> ClosingDays:
    """The closing days; the last of the month where the club never set any, or what is written is none."""
    written = settings.load_setting(_SETTING)
    try:
        return ClosingDays(**json.loads(written)) if written else ClosingDays()
    except (json.JSONDecodeError, TypeError, ImpossibleClosingDay):
        return ClosingDays()


def save_closing_days(days: ClosingDays) -> None:
    """Set the closing days."""
    with transaction():
        settings.save_setting(_SETTING, json.dumps({"month": days.month, "half_year": days.half_year}))
