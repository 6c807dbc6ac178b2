"""The targets that the club measures its composition by."""

import json

from clubdesk.domain.member_errors import ImpossibleTarget
from clubdesk.domain.targets import PROGRAMME, Targets, from_plain, to_plain
from clubdesk.store import settings
from clubdesk.store.database import transaction

_SETTING = "targets"


def load_targets() -> Targets:
    """The club's targets; the programme's where the club never set any, or what is written is no target."""
    written = settings.load_setting(_SETTING)
    try:
        plain = json.loads(written) if written else {}
        return from_plain(plain) if isinstance(plain, dict) else PROGRAMME
    except (json.JSONDecodeError, ImpossibleTarget):
        return PROGRAMME


def save_targets(targets: Targets) -> None:
    """Set the club's targets."""
    with transaction():
        settings.save_setting(_SETTING, json.dumps(to_plain(targets)))
