"""What changed a fund, by source and area: always the whole of the change, and nothing twice."""

from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.fund_flows import RECEIVED, USED, FlowKind, flows, in_order, sum_of, table
from clubdesk.domain.ledger import Account, AccountType

ACCOUNTS = tuple(
    Account(n, 1, kind, name)
    for n, (kind, name) in enumerate(
        [(kind, "") for kind in AccountType if kind not in (AccountType.RECEIPT, AccountType.PAYMENT)]
        + [(AccountType.RECEIPT, name) for name in ("Phí thành viên", "Ủng hộ", "Bán rau")]
        + [(AccountType.PAYMENT, name) for name in ("Thăm hỏi", "Văn nghệ", "Sinh hoạt")]
    )
)
moved = st.dictionaries(st.sampled_from(ACCOUNTS), st.integers(-(10**9), 10**9))


@given(moved)
def test_the_flows_are_what_places_and_loans_gained(amounts: dict[Account, int]) -> None:
    kept = (AccountType.PLACE, AccountType.LOANS)
    others = sum(amount for account, amount in amounts.items() if account.type not in kept)
    assert sum_of(flows(amounts), *FlowKind) == -others


@given(st.lists(moved, min_size=1, max_size=3))
def test_the_table_of_some_months_sums_up_to_their_flows(months: list[dict[Account, int]]) -> None:
    found = [flows(amounts) for amounts in months]
    received, used = table(found, RECEIVED, ["culture"]), table(found, USED, ["culture"])
    assert sum(row.total for row in received) == sum(sum_of(one, *RECEIVED) for one in found)
    assert sum(row.total for row in used) == -sum(sum_of(one, *USED) for one in found)


def test_kinds_of_one_source_or_area_are_one_line_in_the_club_s_order() -> None:
    names = {account.name: account for account in ACCOUNTS}
    amounts = {names["Thăm hỏi"]: 50_000, names["Văn nghệ"]: 20_000, names["Bán rau"]: -1_000}
    found = flows(amounts | {names["Phí thành viên"]: -5_000, names["Sinh hoạt"]: 7_000})
    assert found[FlowKind.AREA, "culture"] == -70_000
    assert in_order(list(found), ["health", "culture"]) == [
        (FlowKind.SOURCE, "dues"),
        (FlowKind.SOURCE, "other"),
        (FlowKind.AREA, "culture"),
        (FlowKind.AREA, ""),
    ]
