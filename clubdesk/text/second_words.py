"""What waits for a second person, in words."""

from collections.abc import Callable

from clubdesk.domain.second_acts import About, SecondAct
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_ACTS: dict[SecondAct, Callable[[], str]] = {
    SecondAct.PAY_OUT: lambda: translate("Users", "Loan paid out"),
    SecondAct.WRITE_OFF: lambda: translate("Users", "Loan written off"),
    SecondAct.REVERSAL: lambda: translate("Users", "Voucher of a closed month or meeting taken back"),
    SecondAct.MEETING_REOPENED: lambda: translate("Users", "Signed meeting opened again"),
    SecondAct.MONTH_REOPENED: lambda: translate("Users", "Closed month opened again"),
    SecondAct.RULES: lambda: translate("Users", "Rules changed"),
    SecondAct.NAMED_LIST: lambda: translate("Users", "Named list made"),
}


def act_words(act: SecondAct) -> str:
    """What was done, such as "Giải ngân"."""
    return _ACTS[act]()


def second_words(about: About) -> str:
    """Whom and what an act is about, in one line."""
    people = translate("Users", "people: {count}").format(count=about.people) if about.people else ""
    amount = format_dong(about.amount) if about.amount else ""
    day = format_date(about.on) if about.on else ""
    return " · ".join(filter(None, (about.who, amount, about.voucher, day, people, about.words)))
