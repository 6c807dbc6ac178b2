"""What a failure about gifts and equipment is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.gift_errors import (
    DonorMissing,
    GiftTakenBack,
    GoneTooEarly,
    GoodsMissing,
    ItemMissing,
)
from clubdesk.text.translation import translate

GIFT_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    DonorMissing: lambda: translate("Errors", "Who gave it is missing. Type the donor's name."),
    GoodsMissing: lambda: translate("Errors", "Type what was given."),
    GiftTakenBack: lambda: translate("Errors", "This gift was taken back already."),
    ItemMissing: lambda: translate("Errors", "Type what it is."),
    GoneTooEarly: lambda: translate(
        "Errors", "It came on {since}, so it cannot be gone before. Check the day."
    ),
}
