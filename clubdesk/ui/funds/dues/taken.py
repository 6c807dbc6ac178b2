"""What was just taken, in one sentence, with its receipt to print and the way back."""

from clubdesk.operations.dues import months_paid
from clubdesk.operations.entries import Recorded, entry
from clubdesk.operations.members import card
from clubdesk.text.amounts import format_dong
from clubdesk.text.dues_words import months_text
from clubdesk.text.translation import translate
from clubdesk.ui.funds.money.saved_banner import SavedBanner
from clubdesk.ui.session import ClubSession


class TakenBanner(SavedBanner):
    """Tells of the last payment of a sheet."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, name="dues")

    def tell_dues(self, done: Recorded) -> None:
        """Say what was taken of whom, and for which months."""
        posted = entry(done.entry_id).entry
        amount = sum(line.amount for line in posted.lines if line.amount > 0)
        member = card(posted.member_id, self._session.today()).member if posted.member_id else None
        words = translate("Dues", "Took {amount} of {name}: dues of {months}. Receipt {voucher}.")
        self.tell(
            done,
            words.format(
                amount=format_dong(amount),
                name=member.name if member else "",
                months=months_text(months_paid([done.entry_id]).get(done.entry_id, ())),
                voucher=done.voucher,
            ),
        )
