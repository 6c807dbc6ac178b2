"""How the place of signing is written on papers."""

from datetime import date

from clubdesk.text.dates import long_date_or_dots
from clubdesk.text.names import nfc

_COMMUNE_KINDS = ("xã ", "phường ", "thị trấn ", "đặc khu ")


def place_and_date(commune: str, day: date | None) -> str:
    """Where and when a paper is signed: "Mẫu Sơn, ngày 05 tháng 02 năm 2026"; None leaves the day blank."""
    commune = nfc(commune).strip()
    kind = next((kind for kind in _COMMUNE_KINDS if commune.lower().startswith(kind)), "")
    bare = commune[len(kind) :]
    place = commune if bare.isdigit() else bare
    dated = long_date_or_dots(day)
    return f"{place}, {dated}" if place else dated.capitalize()
