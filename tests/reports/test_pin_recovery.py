"""The paper that stands for a lost PIN: its code, and what it does not open."""

from io import BytesIO

from pypdf import PdfReader

from clubdesk.reports.heading import ClubHeading
from clubdesk.reports.pin_recovery import RecoveryCode, draw_recovery_code
from tests.builders import TODAY


def test_the_paper_holds_the_code_and_says_that_it_opens_no_file() -> None:
    club = ClubHeading(name="CLB Liên thế hệ tự giúp nhau thôn Mẫu", commune="Xã Mẫu", chair="Lò Thị Mẫu")
    out = BytesIO()
    draw_recovery_code(RecoveryCode(club=club, code="7F3A-92C1-04BE-K7MQ-3XZ9", printed_on=TODAY), out)
    (page,) = PdfReader(out).pages
    text = " ".join(page.extract_text().split())
    for words in (
        "7F3A – 92C1 – 04BE – K7MQ – 3XZ9",
        "MÃ KHÔI PHỤC MÃ PIN",
        "không mở được tệp",
        "tờ phục hồi",
    ):
        assert words in text
