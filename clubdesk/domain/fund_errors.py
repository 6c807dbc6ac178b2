"""Every way a receipt, a payment, a transfer, or a fund's own list can fail to be written down."""

from datetime import date

from clubdesk.domain.errors import ClubError


class KindMissing(ClubError):
    """A receipt or payment that does not say for what."""


class KindRetired(ClubError):
    """A kind that takes nothing new any more."""

    kind: str


class KindExists(ClubError):
    """A fund has one kind of a name."""

    kind: str


class PlaceRetired(ClubError):
    """A money place that takes nothing new any more."""

    place: str


class PlaceExists(ClubError):
    """A fund has one money place of a name."""

    place: str


class PlaceNotEmpty(ClubError):
    """A money place is retired when nothing is left in it, now and on every later booked day."""

    place: str
    balance: int


class FirstPlace(ClubError):
    """The cash box of a fund, through which lending goes, is not retired."""

    place: str


class FundExists(ClubError):
    """Funds have names of their own."""

    fund: str


class TransferToItself(ClubError):
    """A transfer ends where it begins."""

    place: str


class OpeningExists(ClubError):
    """A money place begins once."""

    place: str


class OpeningMissing(ClubError):
    """There is no opening figure of the money place to correct."""

    place: str


class OpeningCorrected(ClubError):
    """An opening figure is corrected once."""

    place: str


class SharesHoldBefore(ClubError):
    """Interest shares are set from today or later: what was shared out before stays so."""


class FundNotFound(ClubError):
    """No fund is called so."""

    name: str


class NoVouchers(ClubError):
    """There is nothing to print: no money came in or went out then."""

    since: date
    until: date
