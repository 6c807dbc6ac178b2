"""DOC_TRUOC.txt: what the data file is, for whoever opens it without being told."""

from datetime import date

from clubdesk.domain.data_files import Manifest
from clubdesk.domain.report_periods import period_of
from clubdesk.text.dates import format_date
from clubdesk.text.report_period_words import period_word


def read_first(manifest: Manifest, code: str) -> str:
    """The words of the text file; lines end as Windows wants them. Said in Vietnamese."""
    since, until = (format_date(date.fromisoformat(day)) for day in (manifest.since, manifest.until))
    lines = [
        "TỆP SỐ LIỆU CỦA CÂU LẠC BỘ",
        "",
        f"Gửi từ:       {manifest.club}",
        f"Nơi nhận:     {manifest.receiver}",
        f"Kỳ báo cáo:   {period_word(period_of(manifest.period))} (từ {since} đến {until})",
        f"Lần gửi:      {manifest.seq}",
        f"Lập lúc:      {manifest.made_at:%d/%m/%Y %H:%M}",
        f"Mã kiểm tra:  {code}",
        "",
        *_replaced(manifest),
        "Xin mở BAO_CAO.pdf trước: đó là bản báo cáo đã in và ký.",
        "SO_LIEU.xlsx có cùng số liệu để xem bằng Excel; trang Giải thích nói cách tính từng chỉ tiêu.",
        "Mã kiểm tra ở chân bản giấy phải giống mã ở trên. Nếu khác, xin hỏi lại câu lạc bộ.",
        "Thư mục data và các tệp còn lại dành cho máy tính của nơi nhận. Xin đừng sửa tệp nào.",
    ]
    if manifest.gaps:
        told = (f"- {what} {words}" for what, words in manifest.gaps)
        lines += ["", "Những điều câu lạc bộ muốn nói rõ:", *told]
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def _replaced(manifest: Manifest) -> list[str]:
    if not manifest.replaces:
        return []
    return [f"Tệp này thay cho lần gửi {manifest.replaces}. Lý do: {manifest.why}", ""]
