"""A person's yes to each purpose: given, withdrawn, given anew; nothing of it is forgotten."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from clubdesk.domain.member_errors import ConsentsOverlap
from clubdesk.domain.members import Consent, Purpose

Consents = tuple[Consent, ...]


def latest_consent(consents: Iterable[Consent], purpose: Purpose) -> Consent | None:
    """The last yes to a purpose, withdrawn since or not; None when there never was one."""
    given = [one for one in consents if one.purpose is purpose]
    return max(given, key=lambda one: one.given_on, default=None)


def stands(consents: Iterable[Consent], purpose: Purpose) -> bool:
    """Whether the last yes to a purpose was not withdrawn."""
    latest = latest_consent(consents, purpose)
    return latest is not None and latest.withdrawn_on is None


def agreed(consents: Consents, purpose: Purpose, on: date) -> Consents:
    """The consents with a yes more; one that was given and withdrawn on that very day stands again."""
    others = (one for one in consents if (one.purpose, one.given_on) != (purpose, on))
    return tuple(sorted((*others, Consent(purpose=purpose, given_on=on))))


def withdrawn(consents: Consents, purpose: Purpose, on: date) -> Consents:
    """The consents after the one to a purpose was withdrawn; that it was given stays written down."""
    return tuple(
        replace(one, withdrawn_on=on) if one.purpose is purpose and one.withdrawn_on is None else one
        for one in consents
    )


def check_consents(consents: Consents) -> None:
    """Raises ConsentsOverlap where a yes was given anew before the one before it was withdrawn."""
    for before, after in pairwise(sorted(consents, key=lambda one: (one.purpose, one.given_on))):
        if before.purpose is not after.purpose:
            continue
        if before.withdrawn_on is None or after.given_on < before.withdrawn_on:
            raise ConsentsOverlap(given_on=after.given_on, withdrawn_on=before.withdrawn_on)
