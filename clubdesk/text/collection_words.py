"""What the collection of a meeting says of a row: what is asked, where an amount goes, what was taken."""

from collections.abc import Sequence

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.collections import CollectionRow, Sum, Taking
from clubdesk.domain.meetings import Presence
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate


def asked_sentence(row: CollectionRow) -> str:
    """What Enter takes in a row: "Vũ Thị Lan: phí 5.000 đ, gốc 500.000 đ. Cộng 505.000 đ."."""
    if not row.to_take:
        return translate("Collection", "{name}: nothing is asked. Type an amount to take something.").format(
            name=row.name
        )
    dues = row.dues if not row.dues_taken else 0
    loan = not row.loan_taken
    parts = parts_words(dues, row.interest if loan else 0, row.principal if loan else 0)
    words = translate("Collection", "{name}: {parts}. Together {amount}.")
    return words.format(name=row.name, parts=parts, amount=format_dong(row.to_take))


def taken_sentence(row: CollectionRow) -> str:
    """What was taken in a row, on which vouchers."""
    words = translate("Collection", "{name} paid {amount}, {vouchers}.")
    return words.format(name=row.name, amount=format_dong(row.taken), vouchers=vouchers_words(row.takings))


def parts_words(dues: int, interest: int, principal: int, *, months: str = "") -> str:
    """An amount in its parts, those of nothing left out: "phí 5.000 đ, lãi 32.000 đ".

    `months` are those of the dues, where they are worth telling.
    """
    of_dues = translate("Collection", "dues {amount}")
    parts = (
        (dues, f"{of_dues} ({months})" if months else of_dues),
        (interest, translate("Collection", "interest {amount}")),
        (principal, translate("Collection", "principal {amount}")),
    )
    return ", ".join(words.format(amount=format_dong(amount)) for amount, words in parts if amount)


def split_words(name: str, amount: int, parts: str) -> str:
    """Where an amount goes."""
    words = translate("Collection", "{name} pays {amount}: {parts}.")
    return words.format(name=name, amount=format_dong(amount), parts=parts)


def lacking_words(parts: str, outstanding: int | None) -> str:
    """What is still asked afterwards, and what is owed on the loan in all (None: it is not about a loan)."""
    if outstanding is None:
        return translate("Collection", "Still lacking: {parts}.").format(parts=parts) if parts else ""
    if not outstanding and not parts:
        return translate("Collection", "The whole principal is paid back.")
    if not parts:
        return translate("Collection", "Still owed {outstanding}.").format(
            outstanding=format_dong(outstanding)
        )
    words = translate("Collection", "Still lacking: {parts}; still owed {outstanding}.")
    return words.format(parts=parts, outstanding=format_dong(outstanding))


def extra_sentence(extra: int, use: ExtraUse) -> str:
    """What becomes of principal beyond what is asked, by the club's habit."""
    words = {
        ExtraUse.IN_ADVANCE: translate("Collection", "{extra} of it is paid ahead for the next rows."),
        ExtraUse.FEWER_ROWS: translate("Collection", "{extra} of it is paid off the last rows."),
        ExtraUse.SMALLER_INSTALMENTS: translate(
            "Collection", "{extra} of it makes every row to come smaller."
        ),
    }[use]
    return words.format(extra=format_dong(extra))


def vouchers_words(takings: Sequence[Taking]) -> str:
    """The receipts of a row by number: "Phiếu thu 141, 142"."""
    numbers = ", ".join(str(one.voucher.number) for one in takings)
    return translate("Collection", "Receipt {numbers}").format(numbers=numbers) if numbers else ""


def short_vouchers(takings: Sequence[Taking]) -> str:
    """The same in few letters: "PT 141, 142"."""
    numbers = ", ".join(str(one.voucher.number) for one in takings)
    return f"{takings[0].voucher.series} {numbers}" if takings else ""


def presence_words(presence: Presence) -> str:
    """How somebody who is not there stands on the roll: "vắng"; "" for who is."""
    return {
        Presence.EXCUSED: translate("Collection", "absent"),
        Presence.ABSENT: translate("Collection", "absent"),
        Presence.STAND_IN: translate("Collection", "somebody stands in"),
    }.get(presence, "")


def people_words(sum_of: Sum) -> str:
    """People and money: "18 người · 3.482.000 đ"."""
    words = translate("Collection", "{people} people · {amount}")
    return words.format(people=sum_of.people, amount=format_dong(sum_of.amount))


def table_words(on_table: int, taken: int) -> str:
    """How the cash on the table compares with what was taken."""
    if on_table == taken:
        return translate("Collection", "It agrees.")
    words = translate("Collection", "{amount} too little.")
    if on_table > taken:
        words = translate("Collection", "{amount} too much.")
    return words.format(amount=format_dong(abs(on_table - taken)))
