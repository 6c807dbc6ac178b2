"""What money is received and paid for: the sources of money and the areas it is used in (domain.md 2.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.ledger import Account, AccountType


class Source(StrEnum):
    """Where the club's money comes from."""

    CAPITAL = "capital"
    BUDGET = "budget"
    PROJECT = "project"
    ASSOCIATION = "association"
    CARE_FUND = "care-fund"
    WOMENS_UNION = "womens-union"
    FRONT = "front"
    CONTRIBUTION = "contribution"
    DUES = "dues"
    DONORS = "donors"
    BUSINESS = "business"
    BANK_INTEREST = "bank-interest"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of receipt or payment of a fund; a receipt has a source of money, a payment an area of activity.

    `account_id` is None for a standard kind nobody has used yet; `used_on` is the day it was last used.
    """

    name: str
    type: AccountType
    source: str = ""
    area: str = ""
    account_id: int | None = None
    retired_on: date | None = None
    used_on: date | None = None


DUES, DONATION, RECOVERED = "Phí thành viên", "Ủng hộ", "Thu hồi nợ đã xóa"


def _receipt(name: str, source: Source) -> Kind:
    return Kind(name=name, type=AccountType.RECEIPT, source=source)


def _payment(name: str, area: str = "") -> Kind:
    return Kind(name=name, type=AccountType.PAYMENT, area=area)


STANDARD_KINDS = (
    _receipt(DUES, Source.DUES),
    _receipt(DONATION, Source.DONORS),
    _receipt("Ngân sách hỗ trợ", Source.BUDGET),
    _receipt("Dự án hỗ trợ", Source.PROJECT),
    _receipt("Hội Người cao tuổi hỗ trợ", Source.ASSOCIATION),
    _receipt("Quỹ Chăm sóc và phát huy vai trò người cao tuổi", Source.CARE_FUND),
    _receipt("Hội Liên hiệp Phụ nữ hỗ trợ", Source.WOMENS_UNION),
    _receipt("Mặt trận Tổ quốc hỗ trợ", Source.FRONT),
    _receipt("Thành viên đóng góp", Source.CONTRIBUTION),
    _receipt("Kinh doanh, dịch vụ chung", Source.BUSINESS),
    _receipt("Lãi tiền gửi", Source.BANK_INTEREST),
    _receipt("Vốn ban đầu", Source.CAPITAL),
    _receipt("Thu khác", Source.OTHER),
    _payment("Sinh hoạt"),
    _payment("Thăm hỏi", "culture"),
    _payment("Hiếu, hỷ", "culture"),
    _payment("Văn nghệ", "culture"),
    _payment("Giúp người khó khăn", "self-help"),
    _payment("Chăm sóc sức khỏe", "health"),
    _payment("Chăm sóc tại nhà", "home-care"),
    _payment("Tập huấn, nói chuyện chuyên đề", "learning"),
    _payment("Quyền và lợi ích", "rights"),
    _payment("Hỗ trợ phát triển kinh tế", "income"),
    _payment("Vận động nguồn lực", "resources"),
    _payment("Mua sắm dụng cụ"),
    _payment("Văn phòng phẩm, in ấn"),
    _payment("Phụ cấp Ban Chủ nhiệm"),
    _payment("Chi khác"),
)
_STANDARD = {(kind.type, kind.name): kind for kind in STANDARD_KINDS}


def standard_kind(kind_type: AccountType, name: str) -> Kind:
    """The standard kind of a name; a name of the club's own has neither source nor area."""
    return _STANDARD.get((kind_type, name)) or Kind(name=name, type=kind_type)


def kind_of(account: Account, *, used_on: date | None = None) -> Kind:
    """The kind an account stands for; one out of older books is classed by its name."""
    standard = standard_kind(account.type, account.name)
    return Kind(
        name=account.name,
        type=account.type,
        source=account.source or standard.source,
        area=account.area or standard.area,
        account_id=account.id,
        retired_on=account.retired_on,
        used_on=used_on,
    )


def offered(accounts: Iterable[Account], kind_type: AccountType, used: Mapping[int, date]) -> Sequence[Kind]:
    """The kinds to choose from: those used last first, then the club's own, then the standard ones."""
    own = [kind_of(one, used_on=used.get(one.id)) for one in accounts if one.type is kind_type]
    known = {kind.name for kind in own}
    others = [kind for kind in STANDARD_KINDS if kind.type is kind_type and kind.name not in known]
    own.sort(key=lambda kind: kind.used_on or date.min, reverse=True)
    return [*(kind for kind in own if kind.retired_on is None), *others]
