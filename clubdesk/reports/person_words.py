"""How what the club knows of a person is worded on its papers."""

from collections.abc import Iterable
from datetime import date

from clubdesk.domain.members import (
    Circumstance,
    Household,
    LeavingReason,
    MemberDetails,
    Membership,
    Purpose,
    Sex,
)
from clubdesk.domain.posts import Holding
from clubdesk.text.dates import format_date

SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
HOUSEHOLDS = {
    Household.NONE: "Không thuộc diện nào",
    Household.POOR: "Hộ nghèo",
    Household.NEAR_POOR: "Hộ cận nghèo",
    Household.NEWLY_ESCAPED: "Hộ mới thoát nghèo",
    Household.AVERAGE: "Hộ có mức sống trung bình",
}
CIRCUMSTANCES = {
    Circumstance.ALONE: "Sống một mình",
    Circumstance.DISABLED: "Khuyết tật",
    Circumstance.RAISING_GRANDCHILDREN: "Nuôi cháu",
    Circumstance.MERITORIOUS: "Người có công",
    Circumstance.SOCIAL_ALLOWANCE: "Hưởng trợ cấp xã hội",
    Circumstance.NO_PENSION: "Không có lương hưu",
}
PURPOSES = {
    Purpose.HEALTH: "Sức khỏe",
    Purpose.ETHNIC_GROUP: "Dân tộc",
    Purpose.PHOTO: "Hình ảnh",
    Purpose.NAMED_LIST: "Danh sách có tên",
}
USES = {
    Purpose.HEALTH: "ghi huyết áp, cân nặng, việc khám và chăm sóc tại nhà để theo dõi sức khỏe",
    Purpose.ETHNIC_GROUP: "ghi dân tộc để báo cáo số thành viên là người dân tộc thiểu số",
    Purpose.PHOTO: "chụp và dùng ảnh sinh hoạt trong tin, bài và báo cáo của câu lạc bộ",
    Purpose.NAMED_LIST: "ghi tên trong danh sách gửi Ủy ban nhân dân xã, trạm y tế hoặc Hội Người cao tuổi",
}
_LEFT_WHY = {
    LeavingReason.MOVED: "chuyển nơi ở",
    LeavingReason.OWN_WISH: "tự nguyện xin ra",
    LeavingReason.EXCLUDED: "buổi sinh hoạt quyết định cho ra",
    LeavingReason.DIED: "qua đời",
    LeavingReason.OTHER: "lý do khác",
}


def circumstances(held: Iterable[Circumstance]) -> str:
    """A person's circumstances in one line: "sống một mình; nuôi cháu"."""
    has = frozenset(held)
    return "; ".join(words for one, words in CIRCUMSTANCES.items() if one in has)


def households(details: MemberDetails) -> str:
    """The class of the household through the years: "Hộ nghèo; từ 2025: Hộ cận nghèo"."""
    later = (f"từ năm {review.year}: {HOUSEHOLDS[review.household]}" for review in details.reviews)
    return "; ".join((HOUSEHOLDS[details.household], *later))


def membership(one: Membership) -> str:
    """One membership: "từ 17/01/2024 đến 31/01/2025 (chuyển nơi ở)"."""
    if one.left_on is None:
        return f"từ {format_date(one.joined_on)} đến nay"
    why = ": ".join(filter(None, (_LEFT_WHY[one.why] if one.why else "", one.words)))
    left = f"từ {format_date(one.joined_on)}, ra ngày {format_date(one.left_on)}"
    return f"{left} ({why})" if why else left


def post(holding: Holding, on: date) -> str:
    """A post with its days: "Tổ trưởng, Tổ 3: từ 17/01/2024 đến nay"."""
    name = ", ".join(filter(None, (holding.post.name, holding.area)))
    is_over = holding.until is not None and holding.until <= on
    until = f"đến {format_date(holding.until)}" if is_over and holding.until else "đến nay"
    elected = f" (bầu ngày {format_date(holding.elected_on)})" if holding.elected_on else ""
    return f"{name}: từ {format_date(holding.since)} {until}{elected}"


def contact(details: MemberDetails) -> str:
    """The phone, and whose it is when it is somebody else's."""
    return f"{details.phone} ({details.phone_owner})" if details.phone_owner else details.phone


def home(details: MemberDetails) -> str:
    """Address, hamlet and group as far as they are known."""
    return ", ".join(filter(None, (details.address, details.hamlet, details.group)))
