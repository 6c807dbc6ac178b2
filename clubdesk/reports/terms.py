"""How a loan's terms and a member's group are worded on the club's papers."""

from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.text.amounts import format_percent

_PER = {RatePer.MONTH: "tháng", RatePer.YEAR: "năm"}
_BASES = {Base.DECLINING: "trên dư nợ giảm dần", Base.FLAT: "trên dư nợ ban đầu"}
_PATTERNS = {
    Pattern.EQUAL_PRINCIPAL: "trả gốc đều",
    Pattern.LEVEL: "trả góp đều",
    Pattern.INTEREST_THEN_BULLET: "lãi tháng, gốc cuối kỳ",
    Pattern.BULLET: "trả một lần cuối kỳ",
}


def rate_words(rate: Rate) -> str:
    """The rate as it was typed: "0,8 %/tháng"."""
    return f"{format_percent(rate.percent)}\u00a0%/{_PER[rate.per]}"


def base_words(base: Base) -> str:
    """What interest is counted on: "trên dư nợ giảm dần"."""
    return _BASES[base]


def pattern_words(pattern: Pattern) -> str:
    """How the loan is paid back: "trả gốc đều"."""
    return _PATTERNS[pattern]


def group_cell(group: str) -> str:
    """The group as it stands in a column titled "Tổ": "3" for "Tổ 3", other names whole."""
    return group.removeprefix("Tổ ")
