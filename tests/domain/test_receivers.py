"""Which reports wait to be sent, and by when."""

from datetime import date

import pytest

from clubdesk.domain.receivers import Receiver, due_reports
from clubdesk.domain.report_periods import ClosingDays, PeriodKind

COMMUNE = Receiver(
    name="Hội Người cao tuổi xã Mẫu",
    days={PeriodKind.MONTH: 10, PeriodKind.QUARTER: 5},
    since=date(2025, 5, 1),
)
ON = date(2025, 7, 2)


@pytest.mark.parametrize(
    ("since", "waiting"),
    [
        (date(2025, 7, 1), ["2025-Q2", "2025-06"]),
        (date(2025, 5, 31), ["2025-05", "2025-Q2", "2025-06"]),
        (date(2024, 1, 1), ["2025-05", "2025-Q2", "2025-06"]),
    ],
)
def test_a_report_that_was_forgotten_is_asked_for_after_the_next_period_has_closed(
    since: date, waiting: list[str]
) -> None:
    found = due_reports([COMMUNE], ON, ClosingDays(), since=since)
    assert [one.period.key for one in found] == waiting
    assert [one.due_on for one in found][-2:] == [date(2025, 7, 5), date(2025, 7, 10)]
