"""How the association's indicators are called, counted in and defined, on the screen and in the data file."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from clubdesk.domain.indicators import PERCENT, Indicator, Unit
from clubdesk.text.amounts import format_amount
from clubdesk.text.fund_words import source_word
from clubdesk.text.translation import translate

_Said = Callable[[], str]

_NAMES: dict[str, _Said] = {
    "A1": lambda: translate("Indicators", "Members"),
    "A2": lambda: translate("Indicators", "Joined"),
    "A3": lambda: translate("Indicators", "Left"),
    "A4": lambda: translate("Indicators", "Women"),
    "A5": lambda: translate("Indicators", "Members of 60 and over"),
    "A6": lambda: translate("Indicators", "Members of 55 and over"),
    "A7": lambda: translate("Indicators", "Members below 55"),
    "A8": lambda: translate("Indicators", "Members of poor households"),
    "A9": lambda: translate("Indicators", "Members of near-poor households"),
    "A10": lambda: translate("Indicators", "Members in hard circumstances"),
    "A11": lambda: translate("Indicators", "Members of ethnic minorities"),
    "A12": lambda: translate("Indicators", "Members by age"),
    "B1": lambda: translate("Indicators", "Meetings of the club"),
    "B2": lambda: translate("Indicators", "Members present at meetings"),
    "C1": lambda: translate("Indicators", "The Income Fund in all"),
    "C2": lambda: translate("Indicators", "Fund"),
    "C3": lambda: translate("Indicators", "Dues"),
    "D1": lambda: translate("Indicators", "Loans given"),
    "D2": lambda: translate("Indicators", "People who ever borrowed"),
    "D3": lambda: translate("Indicators", "Lent out"),
    "D4": lambda: translate("Indicators", "Principal collected"),
    "D5": lambda: translate("Indicators", "Interest collected"),
    "D6": lambda: translate("Indicators", "Principal overdue"),
    "D7": lambda: translate("Indicators", "Paid back on time"),
    "D8": lambda: translate("Indicators", "Among the borrowers"),
    "E1": lambda: translate("Indicators", "Blood pressure taken"),
    "E2": lambda: translate("Indicators", "Health check-ups"),
    "E3": lambda: translate("Indicators", "Health talks"),
    "F1": lambda: translate("Indicators", "People cared for at home"),
    "F2": lambda: translate("Indicators", "Home-care volunteers"),
    "F3": lambda: translate("Indicators", "Home visits"),
    "G1": lambda: translate("Indicators", "Help given to members"),
    "G2": lambda: translate("Indicators", "Work for the community"),
    "H": lambda: translate("Indicators", "Performances and exchanges"),
    "I": lambda: translate("Indicators", "People helped to their rights"),
    "J": lambda: translate("Indicators", "Areas of activity in which something was done"),
    "K": lambda: translate("Indicators", "Money raised"),
    "L": lambda: translate("Indicators", "Trainings"),
}
_PARTS: dict[str, _Said] = {
    "died": lambda: translate("Indicators", "died"),
    "board": lambda: translate("Indicators", "of the board"),
    "cash": lambda: translate("Indicators", "in cash"),
    "bank": lambda: translate("Indicators", "at the bank"),
    "outstanding": lambda: translate("Indicators", "lent out"),
    "due": lambda: translate("Indicators", "fallen due"),
    "collected": lambda: translate("Indicators", "collected"),
    "count": lambda: translate("Indicators", "number of loans"),
    "amount": lambda: translate("Indicators", "amount"),
    "members": lambda: translate("Indicators", "still members"),
    "loans": lambda: translate("Indicators", "number of loans"),
    "over-30": lambda: translate("Indicators", "loans more than 30 days late"),
    "over-30.outstanding": lambda: translate("Indicators", "lent out on loans more than 30 days late"),
    "par30": lambda: translate("Indicators", "portfolio at risk (PAR30)"),
    "poor": lambda: translate("Indicators", "of poor households"),
    "near-poor": lambda: translate("Indicators", "of near-poor households"),
    "women": lambda: translate("Indicators", "women"),
    "older": lambda: translate("Indicators", "of 60 and over"),
    "times": lambda: translate("Indicators", "number of times"),
    "people": lambda: translate("Indicators", "how many people"),
    "value": lambda: translate("Indicators", "worth"),
    "performance": lambda: translate("Indicators", "performances"),
    "exchange": lambda: translate("Indicators", "exchanges"),
    "opening": lambda: translate("Indicators", "at the beginning"),
    "in": lambda: translate("Indicators", "received"),
    "out": lambda: translate("Indicators", "used"),
    "closing": lambda: translate("Indicators", "at the end"),
    PERCENT: lambda: translate("Indicators", "share"),
}
_DEFINITIONS: dict[str, _Said] = {
    "A1": lambda: translate("Indicators", "Everybody who is a member on the last day of the period."),
    "A2": lambda: translate("Indicators", "Everybody who joined in the period, those who came back too."),
    "A3": lambda: translate(
        "Indicators", "Everybody who was no longer a member from a day of the period on, whatever the reason."
    ),
    "A4": lambda: translate("Indicators", "Members on the last day who are women; share of all members."),
    "A5": lambda: translate(
        "Indicators", "Members who are 60 or more on the last day; an unknown age counts as younger."
    ),
    "A6": lambda: translate(
        "Indicators", "Members who are 55 or more on the last day; an unknown age counts as younger."
    ),
    "A7": lambda: translate("Indicators", "Members who are not yet 55 on the last day, or of unknown age."),
    "A8": lambda: translate(
        "Indicators", "Members whose household is poor by the commune's latest yearly review."
    ),
    "A9": lambda: translate(
        "Indicators", "Members whose household is near-poor by the commune's latest yearly review."
    ),
    "A10": lambda: translate(
        "Indicators",
        "Members who live alone, are disabled, raise grandchildren, have a social allowance or no pension, "
        "as written in the roll.",
    ),
    "A11": lambda: translate(
        "Indicators", "Members not of the Kinh people, among those who agreed to have it written down."
    ),
    "A12": lambda: translate("Indicators", "Members of 60 and over on the last day, by age."),
    "B1": lambda: translate("Indicators", "Meetings of the club held in the period; the board's apart."),
    "B2": lambda: translate(
        "Indicators",
        "Members present, late ones too, of all on the roll, over the period's meetings together.",
    ),
    "C1": lambda: translate(
        "Indicators", "What the Income Fund has in cash, at the bank and lent out on the last day."
    ),
    "C2": lambda: translate(
        "Indicators",
        "Each fund with what it has lent out: at the beginning, all that made it larger, all that made it "
        "smaller, at the end. Lending and paying back change nothing in it.",
    ),
    "C3": lambda: translate(
        "Indicators", "Dues whose month, quarter or year began in the period, and all dues taken in it."
    ),
    "D1": lambda: translate(
        "Indicators", "Loans paid out in the period; debts brought in from older books not."
    ),
    "D2": lambda: translate(
        "Indicators",
        "Everybody who ever took a loan or took one over, counted once; the share is of members on the last "
        "day who ever borrowed.",
    ),
    "D3": lambda: translate("Indicators", "Principal still owed on all loans on the last day."),
    "D4": lambda: translate("Indicators", "Principal paid back in the period."),
    "D5": lambda: translate("Indicators", "Interest paid in the period."),
    "D6": lambda: translate(
        "Indicators",
        "Principal past its due date and the days of grace on the last day; PAR30 is what is lent out on "
        "loans more than 30 days late, of all that is lent out.",
    ),
    "D7": lambda: translate(
        "Indicators", "Of the principal and interest that fell due in the period, what was paid in time."
    ),
    "D8": lambda: translate(
        "Indicators", "Shares among everybody who ever borrowed, as they are on the last day."
    ),
    "E1": lambda: translate(
        "Indicators", "People whose blood pressure was taken, added up over the meetings."
    ),
    "E2": lambda: translate(
        "Indicators", "People at health check-ups in the period, and how many there were."
    ),
    "E3": lambda: translate("Indicators", "Talks on health in the period, and the people who listened."),
    "F1": lambda: translate(
        "Indicators",
        "People visited at home in the month with the most of them, so that nobody counts twice.",
    ),
    "F2": lambda: translate(
        "Indicators", "People who hold the post of a home-care volunteer on the last day."
    ),
    "F3": lambda: translate("Indicators", "Visits at home in the period."),
    "G1": lambda: translate(
        "Indicators", "People who were given help in the period and what it was worth, by area of activity."
    ),
    "G2": lambda: translate("Indicators", "Common work for the community in the period, and who took part."),
    "H": lambda: translate("Indicators", "Performances, and exchanges with other clubs, in the period."),
    "I": lambda: translate("Indicators", "People whose case of rights or entitlements the club took up."),
    "J": lambda: translate(
        "Indicators", "Areas in which the meetings of the period told of something done, of all the club has."
    ),
    "K": lambda: translate(
        "Indicators", "Money received by all funds in the period by its source; interest and repayments not."
    ),
    "L": lambda: translate("Indicators", "Trainings in the period, and the people who were trained."),
}
_UNITS: dict[Unit, _Said] = {
    Unit.PEOPLE: lambda: translate("Indicators", "people"),
    Unit.PERCENT: lambda: "%",
    Unit.MONEY: lambda: translate("Indicators", "đồng"),
    Unit.LOANS: lambda: translate("Indicators", "loans"),
    Unit.MEETINGS: lambda: translate("Indicators", "meetings"),
    Unit.TIMES: lambda: translate("Indicators", "times"),
    Unit.AREAS: lambda: translate("Indicators", "areas"),
}


def indicator_name(one: Indicator, *, funds: Mapping[str, str], areas: Mapping[str, str]) -> str:
    """An indicator with its part: "Women: share"; `funds` and `areas` are the club's names by code."""
    name, part = _NAMES[one.code](), one.part
    if one.code == "C2":
        fund, _, what = part.partition(".")
        name, part = funds.get(fund, fund), what
    elif one.code == "G1" and "." in part:
        area, _, what = part.partition(".")
        name, part = f"{name}, {areas.get(area, area)}", what
    elif one.code == "A12":
        template = (
            translate("Indicators", "Members of {ages} and over")
            if part.endswith("+")
            else translate("Indicators", "Members of {ages}")
        )
        return template.format(ages=part.rstrip("+").replace("-", "–"))
    elif one.code == "K" and part:
        return f"{name}: {source_word(part)}"
    return f"{name}: {_PARTS[part]()}" if part else name


def code_name(code: str) -> str:
    """The indicators of a code, without a part."""
    return _NAMES[code]()


def definition(code: str) -> str:
    """How the indicators of a code are counted, in a sentence."""
    return _DEFINITIONS[code]()


def unit_word(unit: Unit) -> str:
    """What an indicator is counted in."""
    return _UNITS[unit]()


def figure(value: int | Decimal | None) -> str:
    """A figure as people write it: 1.234.567, 82,0; a dash where there is none."""
    if value is None:
        return "–"
    return str(value).replace(".", ",") if isinstance(value, Decimal) else format_amount(value)
