"""How sources of money, areas of activity and other changes of a fund are called on paper."""

from collections.abc import Mapping

from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.kinds import Source

_SOURCES = {
    Source.CAPITAL: "Vốn ban đầu",
    Source.BUDGET: "Ngân sách nhà nước",
    Source.PROJECT: "Dự án",
    Source.ASSOCIATION: "Hội Người cao tuổi",
    Source.CARE_FUND: "Quỹ Chăm sóc và phát huy vai trò người cao tuổi",
    Source.WOMENS_UNION: "Hội Liên hiệp Phụ nữ",
    Source.FRONT: "Mặt trận Tổ quốc",
    Source.CONTRIBUTION: "Thành viên đóng góp",
    Source.DUES: "Phí thành viên",
    Source.DONORS: "Nhà hảo tâm ủng hộ",
    Source.BUSINESS: "Kinh doanh, dịch vụ chung",
    Source.BANK_INTEREST: "Lãi tiền gửi",
    Source.OTHER: "Nguồn khác",
}
_OTHERS = {
    FlowKind.INTEREST: "Lãi cho vay",
    FlowKind.OPENING: "Số dư ban đầu đưa vào sổ",
    FlowKind.LOSS: "Nợ đã xóa",
    FlowKind.TRANSFER: "Chuyển giữa các quỹ (nhận trừ chuyển đi)",
    FlowKind.CONTRIBUTION: "Vốn góp của thành viên (góp trừ trả lại)",
}
COMMON = "Sinh hoạt và việc chung"


def flow_words(kind: FlowKind, code: str, areas: Mapping[str, str]) -> str:
    """One change of a fund; `areas` are the club's names of its areas by code."""
    if kind is FlowKind.SOURCE:
        return _SOURCES[Source(code)]
    return (areas.get(code, code) if code else COMMON) if kind is FlowKind.AREA else _OTHERS[kind]
