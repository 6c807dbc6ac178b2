"""The recovery sheet: one page from which the code is typed again."""

from io import BytesIO

from pypdf import PdfReader

from clubdesk.domain.second_place import is_well_copied, read_recovery_code, recovery_code
from clubdesk.reports.copy_sheet import draw_copy_sheet
from clubdesk.reports.heading import ClubHeading
from clubdesk.reports.recovery_sheet import RecoverySheet
from tests.builders import TODAY

CODE = recovery_code(98765432109876543210987654321)


def test_the_code_is_read_off_the_one_page() -> None:
    club = ClubHeading(
        name="CLB Liên thế hệ tự giúp nhau thôn Mẫu Rất Dài Tên", commune="Xã Mẫu", chair="Lò Thị Mẫu"
    )
    out = BytesIO()
    draw_copy_sheet(RecoverySheet(club=club, code=CODE, on=TODAY), out)
    (page,) = PdfReader(out).pages
    text = page.extract_text()
    lines = text.splitlines()
    at = next(place for place, line in enumerate(lines) if CODE[:4] in line)
    typed = read_recovery_code(lines[at] + lines[at + 1])
    assert typed == CODE
    assert is_well_copied(typed)
    for words in ("TỜ PHỤC HỒI", "quên mật khẩu", "Lấy về từ USB…", "(Ký, họ tên)", "Lò Thị Mẫu"):
        assert words in text
