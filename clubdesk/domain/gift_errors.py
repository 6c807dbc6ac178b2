"""Every way a gift or a piece of equipment can fail to be written down."""

from datetime import date

from clubdesk.domain.errors import ClubError


class DonorMissing(ClubError):
    """A gift without a donor."""


class GoodsMissing(ClubError):
    """A gift of goods that does not say what was given."""


class GiftTakenBack(ClubError):
    """A gift is taken back once."""


class ItemMissing(ClubError):
    """Equipment without a name."""


class GoneTooEarly(ClubError):
    """Equipment that is gone before it came."""

    since: date
