"""Gathering which goods were given, or taken back, as the minutes of a meeting tell it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from clubdesk.domain.meeting_facts import GoodsGiven
from clubdesk.operations.gifts import GiftLine, gift_book
from clubdesk.operations.meeting_start import Start
from clubdesk.store import donations


def goods_given(start: Start, until: date) -> tuple[GoodsGiven, ...]:
    """What was given since, and what was written down too late for the minutes before."""
    row = start.after_log_row
    late = donations.find_late_goods(after_log_row=row, until=start.after_day) if row is not None else {}
    return tuple(
        _given(line)
        for line in _goods_lines(late, start, until)
        if not line.is_taken_back and (line.gift.on > start.after_day or line.donation_id in late)
    )


def goods_taken_back(start: Start, until: date) -> tuple[GoodsGiven, ...]:
    """What the minutes before told of and was taken back since, each with the reason."""
    row, after = start.after_log_row, start.after_day
    if row is None:
        return ()
    back = donations.find_goods_taken_back(after_day=after, after_log_row=row, until=until)
    lines = [line for line in _goods_lines(back, start, until) if line.donation_id in back]
    return tuple(replace(_given(line), purpose=line.reason) for line in lines)


def _goods_lines(early: Mapping[int, date], start: Start, until: date) -> list[GiftLine]:
    since = min((*early.values(), start.after_day + timedelta(days=1)))
    return [line for line in gift_book(since, until).lines if line.gift.goods]


def _given(line: GiftLine) -> GoodsGiven:
    gift = line.gift
    return GoodsGiven(goods=gift.goods, donor=gift.donor, value=gift.value, purpose=gift.purpose)
