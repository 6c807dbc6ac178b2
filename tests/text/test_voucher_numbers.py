import pytest

from clubdesk.domain.ledger import Series, Voucher
from clubdesk.text.errors import UnreadableVoucher
from clubdesk.text.voucher_numbers import parse_voucher, voucher_range


@pytest.mark.parametrize("text", ["PT 2025/012", " pt 2025/12 ", "PT2025/012", "PT 2025 / 12"])
def test_a_voucher_number_is_read_as_people_type_it(text: str) -> None:
    assert parse_voucher(text) == Voucher(Series.RECEIPT, 2025, 12)


@pytest.mark.parametrize("series", list(Series))
def test_what_is_printed_reads_back(series: Series) -> None:
    voucher = Voucher(series, 2024, 1_234)
    assert parse_voucher(str(voucher)) == voucher


@pytest.mark.parametrize("text", ["", "12", "PT 25/012", "PX 2025/012", "PT 2025", "PT 2025/012a"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UnreadableVoucher):
        parse_voucher(text)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([12], "PT 2025/012"),
        ([103, 101, 102], "PT 2025/101–103"),
        ([1, 2, 4, 6, 7], "PT 2025/001–002, 004, 006–007"),
    ],
)
def test_many_vouchers_are_told_on_one_line(numbers: list[int], told: str) -> None:
    assert voucher_range(Voucher(Series.RECEIPT, 2025, number) for number in numbers) == told
