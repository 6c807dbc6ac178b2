"""How lists of people speak on the screen: columns, orders, filters, ready lists, counts."""

from collections.abc import Callable, Mapping

from clubdesk.domain.ready_lists import ReadyList
from clubdesk.domain.roll_filters import Gap, RollFilter, Which
from clubdesk.domain.roll_lines import ListColumn, Order, Period
from clubdesk.text.card_words import circumstance_word, reason_word
from clubdesk.text.dates import format_date
from clubdesk.text.list_cells import ListWords
from clubdesk.text.member_words import household_mark, household_word, masked_citizen, sex_word
from clubdesk.text.translation import translate

C = ListColumn
_Word = Callable[[], str]

_TITLES: Mapping[ListColumn, _Word] = {
    C.CODE: lambda: translate("Members", "Code"),
    C.NAME: lambda: translate("Members", "Full name"),
    C.SEX: lambda: translate("Members", "Sex"),
    C.BIRTH_YEAR: lambda: translate("Members", "Year of birth"),
    C.BIRTH: lambda: translate("Members", "Date of birth"),
    C.AGE: lambda: translate("Members", "Age"),
    C.CITIZEN: lambda: translate("Members", "Citizen number"),
    C.PHONE: lambda: translate("Members", "Phone"),
    C.PHONE_OWNER: lambda: translate("Members", "Whose phone"),
    C.ADDRESS: lambda: translate("Members", "Address"),
    C.HAMLET: lambda: translate("Members", "Hamlet"),
    C.GROUP: lambda: translate("Members", "Group"),
    C.HOUSEHOLD: lambda: translate("Members", "Household"),
    C.CIRCUMSTANCES: lambda: translate("Members", "Circumstances"),
    C.ASSOCIATION: lambda: translate("Members", "In the Association"),
    C.ASSOCIATION_CARD: lambda: translate("Members", "Association card"),
    C.INSURANCE: lambda: translate("Members", "Insurance card"),
    C.INSURANCE_UNTIL: lambda: translate("Members", "Insured until"),
    C.POSTS: lambda: translate("Members", "Posts and tasks"),
    C.JOINED: lambda: translate("Members", "Joined"),
    C.LEFT: lambda: translate("Members", "Left on"),
    C.LEFT_REASON: lambda: translate("Members", "Why left"),
    C.OUTSTANDING: lambda: translate("Members", "Still owes"),
    C.NOTE: lambda: translate("Members", "Note"),
}
_ORDERS: Mapping[Order, _Word] = {
    Order.NAME: lambda: translate("Members", "By given name"),
    Order.AGE: lambda: translate("Members", "Oldest first"),
    Order.GROUP: lambda: translate("Members", "By group"),
    Order.JOINED: lambda: translate("Members", "By day of joining"),
}
_GAPS: Mapping[Gap, _Word] = {
    Gap.BIRTH: lambda: translate("Members", "No birth"),
    Gap.PHONE: lambda: translate("Members", "No phone"),
    Gap.CITIZEN: lambda: translate("Members", "No citizen number"),
    Gap.ADDRESS: lambda: translate("Members", "No address"),
    Gap.GROUP: lambda: translate("Members", "No group"),
    Gap.INSURANCE: lambda: translate("Members", "No insurance card"),
}
_READY: Mapping[ReadyList, _Word] = {
    ReadyList.BIRTHDAYS: lambda: translate("Members", "Birthdays of a month"),
    ReadyList.LONGEVITY: lambda: translate("Members", "Longevity wishes of a year (70, 75 … 100)"),
    ReadyList.ROLL_CALL: lambda: translate("Members", "Blank roll-call sheet"),
    ReadyList.CONTACTS: lambda: translate("Members", "Contact list"),
    ReadyList.SCREENING: lambda: translate("Members", "Screening list for the health station"),
    ReadyList.INSURANCE: lambda: translate("Members", "Insurance cards about to expire"),
    ReadyList.POOR: lambda: translate("Members", "Poor and near-poor households"),
    ReadyList.ALONE: lambda: translate("Members", "Members living alone"),
    ReadyList.JOINED: lambda: translate("Members", "Joined in a period"),
    ReadyList.LEFT: lambda: translate("Members", "Left in a period"),
}


def column_title(column: ListColumn) -> str:
    """The heading of a column."""
    return _TITLES[column]()


def order_word(order: Order) -> str:
    """An order, as in the list of choices."""
    return _ORDERS[order]()


def gap_word(gap: Gap) -> str:
    """What is missing, as beside its tick."""
    return _GAPS[gap]()


def ready_word(kind: ReadyList) -> str:
    """A ready list, as in the list of choices."""
    return _READY[kind]()


def screen_words() -> ListWords:
    """The words of a list in the language of the moment."""
    return ListWords(
        title=column_title,
        sex=sex_word,
        household=household_mark,
        circumstance=lambda one: circumstance_word(one).lower(),
        reason=reason_word,
        citizen=masked_citizen,
    )


def chip_words(older_age: int) -> dict[Which, str]:
    """The words of the chips above the list."""
    return {
        Which.PRESENT: translate("Members", "On the roll"),
        Which.BOARD: translate("Members", "Board"),
        Which.POOR: translate("Members", "Poor, near-poor"),
        Which.OLDER: translate("Members", "{age}+").format(age=older_age),
        Which.BORROWING: translate("Members", "Borrowing"),
        Which.LEFT: translate("Members", "Left"),
    }


def shown_sentence(people: int, women: int) -> str:
    """How many people a list shows: "Đang hiện 23 người, 15 nữ"."""
    return translate("Members", "Showing: people {people}, women {women}").format(people=people, women=women)


def mark_of(name: str, wanted: RollFilter, posts: Mapping[int, str]) -> str:
    """What one field of a filter asks, in a few words; `posts` are the names of posts by id."""
    return _MARKS[name](wanted) if name != "posts" else _posts(wanted, posts)


def _posts(wanted: RollFilter, posts: Mapping[int, str]) -> str:
    return _listed([posts.get(one, "") for one in wanted.posts])


def _listed(words: list[str]) -> str:
    return ", ".join(sorted(word for word in words if word))


def _yes_or_no(*, holds: bool | None, yes: str, no: str) -> str:
    return yes if holds else no


def _within(words: str, period: Period) -> str:
    since = translate("Members", "from {date}").format(date=format_date(period.since)) if period.since else ""
    until = translate("Members", "to {date}").format(date=format_date(period.until)) if period.until else ""
    return " ".join(part for part in (words, since, until) if part)


def _insured(wanted: RollFilter) -> str:
    day = format_date(wanted.insured_until) if wanted.insured_until else ""
    return translate("Members", "Insurance ends by {date}").format(date=day)


_MARKS: Mapping[str, Callable[[RollFilter], str]] = {
    "sex": lambda wanted: sex_word(wanted.sex) if wanted.sex else "",
    "age_from": lambda wanted: translate("Members", "Aged {age} or more").format(age=wanted.age_from),
    "age_to": lambda wanted: translate("Members", "Aged {age} or less").format(age=wanted.age_to),
    "groups": lambda wanted: _listed(list(wanted.groups)),
    "hamlets": lambda wanted: _listed(list(wanted.hamlets)),
    "households": lambda wanted: _listed([household_word(one) for one in wanted.households]),
    "circumstances": lambda wanted: _listed([circumstance_word(one) for one in wanted.circumstances]),
    "in_association": lambda wanted: _yes_or_no(
        holds=wanted.in_association,
        yes=translate("Members", "In the Association"),
        no=translate("Members", "Not in the Association"),
    ),
    "has_loan": lambda wanted: _yes_or_no(
        holds=wanted.has_loan, yes=translate("Members", "Owes"), no=translate("Members", "Owes nothing")
    ),
    "insured_until": _insured,
    "joined": lambda wanted: _within(translate("Members", "Joined"), wanted.joined),
    "left": lambda wanted: _within(translate("Members", "Left"), wanted.left),
    "gaps": lambda wanted: _listed([gap_word(one) for one in wanted.gaps]),
}
