"""Lines over the last periods beside a period's figures: the people, and the Income Fund."""

from collections.abc import Sequence

from clubdesk.operations.trends import Moment
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.line_picture import Curve, LinePicture, round_top

_MILLION = 1_000_000


def people_trend(moments: Sequence[Moment]) -> Card:
    """Members, and those of 60 and over, at the end of each period."""
    return _card(
        moments,
        title=translate("Reports", "Members over the periods"),
        names=(translate("Reports", "members"), translate("Reports", "60 and over")),
        rows=[(one.members, one.older) for one in moments],
        name="peopleTrend",
    )


def fund_trend(moments: Sequence[Moment]) -> Card:
    """The Income Fund and what of it is lent out, in millions of đồng."""
    return _card(
        moments,
        title=translate("Reports", "Income Fund over the periods, in millions of đồng"),
        names=(translate("Reports", "total of the fund"), translate("Reports", "lent out")),
        rows=[(round(one.fund.total / _MILLION), round(one.fund.outstanding / _MILLION)) for one in moments],
        name="fundTrend",
    )


def _card(
    moments: Sequence[Moment],
    *,
    title: str,
    names: tuple[str, str],
    rows: Sequence[tuple[int, int]],
    name: str,
) -> Card:
    card = Card(title, name=f"{name}Card")
    picture = LinePicture(name=name)
    whole, part = zip(*rows, strict=True)
    told = (
        f"{format_date(one.on)}: {names[0]} {all_}, {names[1]} {some}"
        for one, (all_, some) in zip(moments, rows, strict=True)
    )
    picture.show_curves(
        [Curve(names[0], "accent", whole), Curve(names[1], "warning", part, is_dashed=True)],
        [f"{one.on:%m/%Y}" for one in moments],
        most=round_top(max(whole) + 1),
        unit="",
        text="; ".join(told),
    )
    card.body.addWidget(picture)
    legend = translate("Reports", "Full line: {whole}. Dashed line: {part}.")
    card.body.addWidget(label(legend.format(whole=names[0], part=names[1]), "quiet", name=f"{name}How"))
    return card
