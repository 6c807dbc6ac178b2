"""Reads the sheet Câu lạc bộ: names on the left, values on the right, one row a fund that gets interest."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from clubdesk.domain.books import Sheet
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.complaints import Complaint, Expected, Fault
from clubdesk.domain.funds import WHOLE
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.schedules import MOST_GRACE_DAYS
from clubdesk.exchange.cells import (
    BLANK,
    Cell,
    CellFault,
    amount,
    checked,
    count,
    day,
    heading_key,
    percent,
    words,
)
from clubdesk.exchange.workbook_file import RawSheet
from clubdesk.text.amounts import format_amount, format_percent

T = TypeVar("T")

SHARE_HEADING = "Tiền lãi chuyển vào {fund} (%)"
_SHARE = re.compile(r"tiền lãi chuyển vào (?P<fund>.+?)\s*(?:\(\s*%\s*\))?", re.IGNORECASE)
_LAST_DAY_OF_MONTH = 31


class Setting(StrEnum):
    """The names in the first column."""

    NAME = "Tên câu lạc bộ"
    HAMLET = "Thôn"
    COMMUNE = "Xã"
    PROVINCE = "Tỉnh"
    FOUNDED = "Ngày thành lập"
    MEETING_DAY = "Ngày sinh hoạt hàng tháng"
    REPORT_TO = "Nơi nhận báo cáo"
    GRACE_DAYS = "Số ngày ân hạn"
    ROUNDING = "Làm tròn gốc"
    INTEREST_ROUNDING = "Làm tròn lãi"
    DUES = "Phí thành viên tháng"


_KEYS = {heading_key(setting): setting for setting in Setting}


@dataclass(slots=True)
class ClubSheet:
    """The rows of the sheet being read, and the complaints about them."""

    values: dict[Setting, tuple[int, Cell]] = field(default_factory=dict)
    shares: list[tuple[str, Decimal]] = field(default_factory=list)
    found: list[Complaint] = field(default_factory=list)
    rows: int = 0

    def profile(self, *, today: date) -> ClubProfile:
        """The club; what is missing is complained about and stood in for."""
        return ClubProfile(
            name=self._need(Setting.NAME, words, ""),
            hamlet=self._may(Setting.HAMLET, words, ""),
            commune=self._may(Setting.COMMUNE, words, ""),
            province=self._may(Setting.PROVINCE, words, ""),
            founded_on=self._may(Setting.FOUNDED, _day_until(today), None),
            meeting_day=self._need(Setting.MEETING_DAY, count(1, _LAST_DAY_OF_MONTH), 1),
            report_to=self._may(Setting.REPORT_TO, words, ""),
        )

    def rules(self) -> LendingRules:
        """The money rules of the sheet, the program's defaults where a row is blank or missing."""
        usual = LendingRules()
        return LendingRules(
            rounding=self._may(Setting.ROUNDING, _rounding, usual.rounding),
            interest_rounding=self._may(Setting.INTEREST_ROUNDING, _rounding, usual.interest_rounding),
            grace_days=self._may(Setting.GRACE_DAYS, count(0, MOST_GRACE_DAYS), usual.grace_days),
        )

    def monthly_dues(self) -> int:
        """What a member pays a month, in đồng; 0 where the sheet does not say."""
        return self._may(Setting.DUES, amount, 0)

    def interest_shares(self) -> tuple[tuple[str, Decimal], ...]:
        """The shares in order; all to the Activity Fund where the sheet has none."""
        return tuple(self.shares) or ((ACTIVITY_FUND, WHOLE),)

    def take(self, number: int, label: str, cell: Cell) -> None:
        """File one row of the sheet under its name."""
        self.rows += 1
        setting, share = _KEYS.get(heading_key(label)), _SHARE.fullmatch(label)
        here = Complaint(
            sheet=Sheet.CLUB, row=number, column=label, value=cell.shown, fault=Fault.UNKNOWN_SETTING
        )
        if setting in self.values:
            self.found.append(replace(here, fault=Fault.DUPLICATE_SETTING))
        elif setting:
            self.values[setting] = number, cell
        elif share:
            self._take_share(here, _fund_name(share["fund"]), cell)
        else:
            self.found.append(here)

    def check_shares(self) -> None:
        """Complain where the shares are not 100 % together."""
        total = sum((share for _fund, share in self.shares), Decimal(0))
        is_whole_sheet_read = not any(one.fault in _SHARE_FAULTS for one in self.found)
        if self.shares and total != WHOLE and is_whole_sheet_read:
            heading, value = SHARE_HEADING.format(fund=self.shares[-1][0]), format_percent(total)
            self.found.append(
                Complaint(sheet=Sheet.CLUB, column=heading, value=value, fault=Fault.SHARES_NOT_100)
            )

    def _take_share(self, here: Complaint, fund: str, cell: Cell) -> None:
        if any(fund == other for other, _share in self.shares):
            self.found.append(replace(here, fault=Fault.DUPLICATE_SETTING))
            return
        if cell.is_blank:
            self.found.append(replace(here, fault=Fault.EMPTY))
        self.shares.append((fund, self._read(here, cell, percent, Decimal(0))))

    def _need(self, setting: Setting, read: Callable[[Cell], T], stand_in: T) -> T:
        number, cell = self.values.get(setting, (None, BLANK))
        if cell.is_blank:
            here = Complaint(sheet=Sheet.CLUB, row=number, column=setting, fault=Fault.MISSING_SETTING)
            self.found.append(here)
        return self._may(setting, read, stand_in)

    def _may(self, setting: Setting, read: Callable[[Cell], T], otherwise: T) -> T:
        number, cell = self.values.get(setting, (None, BLANK))
        here = Complaint(
            sheet=Sheet.CLUB, row=number, column=setting, value=cell.shown, fault=Fault.BAD_SETTING
        )
        return self._read(here, cell, read, otherwise)

    def _read(self, here: Complaint, cell: Cell, read: Callable[[Cell], T], otherwise: T) -> T:
        if cell.is_blank:
            return otherwise
        try:
            return read(checked(cell))
        except CellFault as wrong:
            self.found.append(replace(here, fault=wrong.fault, expected=wrong.expected))
            return otherwise


_SHARE_FAULTS = {Fault.NOT_A_PERCENT, Fault.NEGATIVE_PERCENT, Fault.EMPTY, Fault.FORMULA, Fault.ERROR_CELL}


def read_club_sheet(raw: RawSheet) -> ClubSheet:
    """The rows of the sheet, filed by name; nothing is judged yet but names and shares."""
    sheet = ClubSheet()
    for number, cells in raw.rows():
        if not cells[0].is_blank:
            sheet.take(number, cells[0].shown, cells[1])
    sheet.check_shares()
    return sheet


def _day_until(today: date) -> Callable[[Cell], date | None]:
    def read(cell: Cell) -> date:
        found = day(cell)
        if found > today:
            raise CellFault(Fault.DATE_AFTER_TODAY, Expected(day=today))
        return found

    return read


def _fund_name(written: str) -> str:
    known = {heading_key(fund): fund for fund in (INCOME_FUND, ACTIVITY_FUND)}
    return known.get(heading_key(written), written)


def _rounding(cell: Cell) -> int:
    unit = amount(cell)
    if unit not in ROUNDINGS:
        choices = tuple(map(format_amount, ROUNDINGS))
        raise CellFault(Fault.BAD_SETTING, Expected(choices=choices))
    return unit
