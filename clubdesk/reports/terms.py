"""How a loan's terms and a member's group are worded on the club's papers."""

from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.text.amounts import format_percent

_PER = {RatePer.MONTH: "tháng", RatePer.YEAR: "năm"}
_BASES = {Base.DECLINING: "trên dư nợ giảm dần", Base.FLAT: "trên dư nợ ban đầu"}
_PATTERNS = {
    Pattern.EQUAL_PRINCIPAL: "trả gốc đều",
    Pattern.LEVEL: "trả góp đều",
    Pattern.INTEREST_THEN_BULLET: "lãi tháng, gốc cuối kỳ",
    Pattern.BULLET: "trả một lần cuối kỳ",
}
_WITH_FREE_ROWS = frozenset({Pattern.EQUAL_PRINCIPAL, Pattern.LEVEL})


def rate_words(rate: Rate) -> str:
    """The rate as it was typed: "0,8 %/tháng"."""
    return f"{format_percent(rate.percent)}\u00a0%/{_PER[rate.per]}"


def base_words(base: Base) -> str:
    """What interest is counted on: "trên dư nợ giảm dần"."""
    return _BASES[base]


def pattern_words(pattern: Pattern) -> str:
    """How the loan is paid back: "trả gốc đều"."""
    return _PATTERNS[pattern]


def plan_words(terms: Terms) -> str:
    """How the loan is paid back and how often: "trả gốc đều, 3 tháng một kỳ, 2 kỳ đầu chỉ trả lãi"."""
    parts = [pattern_words(terms.pattern)]
    if terms.every > 1:
        parts.append(f"{terms.every} tháng một kỳ")
    if terms.pattern is Pattern.EQUAL_PRINCIPAL and terms.principal_every > 1:
        parts.append(f"gốc trả {terms.principal_every * terms.every} tháng một lần")
    if terms.pattern in _WITH_FREE_ROWS and terms.principal_free_rows:
        parts.append(f"{terms.principal_free_rows} kỳ đầu chỉ trả lãi")
    return ", ".join(parts)


def group_cell(group: str) -> str:
    """The group as it stands in a column titled "Tổ": "3" for "Tổ 3", other names whole."""
    return group.removeprefix("Tổ ")
