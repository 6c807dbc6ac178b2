"""How funds, money places and kinds of receipts and payments are called."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from clubdesk.domain.funds import Fund
from clubdesk.domain.kinds import Kind, Source
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.text.amounts import format_percent
from clubdesk.text.translation import translate

_SOURCES: dict[Source, Callable[[], str]] = {
    Source.CAPITAL: lambda: translate("Receipts", "Initial capital"),
    Source.BUDGET: lambda: translate("Receipts", "Public budget"),
    Source.PROJECT: lambda: translate("Receipts", "Project"),
    Source.ASSOCIATION: lambda: translate("Receipts", "Association of the Elderly"),
    Source.CARE_FUND: lambda: translate("Receipts", "Care fund for older people"),
    Source.WOMENS_UNION: lambda: translate("Receipts", "Women's Union"),
    Source.FRONT: lambda: translate("Receipts", "Fatherland Front"),
    Source.CONTRIBUTION: lambda: translate("Receipts", "Given by members"),
    Source.DUES: lambda: translate("Receipts", "Dues"),
    Source.DONORS: lambda: translate("Receipts", "Donors"),
    Source.BUSINESS: lambda: translate("Receipts", "Joint business"),
    Source.BANK_INTEREST: lambda: translate("Receipts", "Interest of the bank"),
    Source.OTHER: lambda: translate("Receipts", "Other sources"),
}


def source_word(source: str) -> str:
    """A source of money by its code; "" where none is said."""
    return _SOURCES[Source(source)]() if source else ""


def source_words() -> list[tuple[str, str]]:
    """Every source of money: its code and what it is called."""
    return [(source.value, word()) for source, word in _SOURCES.items()]


def area_word(code: str, names: Mapping[str, str]) -> str:
    """An area of activity by its code; what belongs to none is for the club's meetings and office."""
    return names.get(code, code) if code else translate("Receipts", "Meetings and office")


def class_word(kind: Kind, areas: Mapping[str, str]) -> str:
    """Where the money of a receipt comes from, or which area a payment serves."""
    return source_word(kind.source) if kind.type is AccountType.RECEIPT else area_word(kind.area, areas)


def place_word(fund: Fund, place: Account, among: Iterable[Account]) -> str:
    """A money place: its fund, and its own name where the fund has several."""
    is_only_one = sum(one.fund_id == fund.id for one in among) == 1
    return fund.name if is_only_one else f"{fund.name} · {place.name}"


def full_name(place: Account) -> str:
    """A money place by its own name, with the bank it is at."""
    return f"{place.name} ({place.bank})" if place.bank else place.name


def shares_words(shares: Sequence[tuple[int, Decimal]], funds: Iterable[Fund]) -> str:
    """Interest shares on one line: "70 % Quỹ hoạt động · 30 % Quỹ tăng thu nhập"."""
    names = {fund.id: fund.name for fund in funds}
    return " · ".join(f"{format_percent(percent)} % {names[fund_id]}" for fund_id, percent in shares)
