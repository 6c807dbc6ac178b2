"""Data files of clubs that do not exist, for whoever reads them."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from clubdesk.domain.data_files import Manifest
from clubdesk.domain.data_tables import Row, Table, as_rows
from clubdesk.exchange.data_archive import CSV_MEMBERS, FIGURES, PACKAGE, READ_FIRST, REPORT, write_archive
from clubdesk.exchange.data_csv import write_csv
from clubdesk.exchange.data_package import package_json

KEY, OTHER_KEY = "11" * 32, "22" * 32
MANIFEST = Manifest(
    club_id="00000000-0000-4000-8000-000000000001",
    club="CLB thôn Mẫu",
    commune="Xã Mẫu",
    province="Tỉnh Mẫu",
    receiver="Hội Người cao tuổi xã Mẫu",
    receiver_level="commune",
    period="2025-06",
    since="2025-06-01",
    until="2025-06-30",
    seq=1,
    replaces=0,
    why="",
    made_at=datetime(2025, 7, 2, 9, 30, tzinfo=timezone(timedelta(hours=7))),
    version="1.0",
    head="0" * 64,
    totals={"members": 61},
)
_LOAN_NOW = (0, 0, 0, "paid", "female", "60-69", "poor")


def rows(*, members: int = 61, income: int = 48_000_000, late: str = "4.1") -> dict[Table, list[Row]]:
    """Some rows of every table."""
    return {
        Table.INDICATORS: [
            ("A1", "", members, "people", None, None),
            ("A4", "", members // 2, "people", None, None),
            ("C1", "", income, "dong", None, None),
            ("D6", "par30", Decimal(late), "percent", 1, 10),
        ],
        Table.FUNDS: [
            ("income", "balance", 40_000_000, 0, 0, income),
            ("income", "=HACK()", None, 1, 0, None),
        ],
        Table.LOANS: [
            (1, "2025-01-17", 5_000_000, Decimal("0.8"), 10, "declining", "equal-principal", *_LOAN_NOW)
        ],
        Table.MEETINGS: [("2025-06-17", 61, 54)],
        Table.ACTIVITIES: [("health", 1, 40, 0)],
    }


def a_data_file(*, key: str = KEY, tables: dict[Table, list[Row]] | None = None, **changes: object) -> bytes:
    """A whole data file; `changes` are other words of its manifest."""
    manifest = replace(MANIFEST, **changes)  # type: ignore[arg-type]
    whose = {"club_id": manifest.club_id, "period": manifest.period, "seq": manifest.seq}
    csvs = {
        table: write_csv(table, as_rows(own, **whose))  # type: ignore[arg-type]
        for table, own in (tables or rows()).items()
    }
    return write_archive(
        {
            READ_FIRST: "Xin đọc trước".encode(),
            REPORT: b"%PDF-1.4 " + manifest.club.encode(),
            FIGURES: b"PK",
            PACKAGE: package_json(manifest, csvs),
            **{CSV_MEMBERS[table]: content for table, content in csvs.items()},
        },
        private=key,
    )
