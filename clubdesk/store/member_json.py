"""A person's details as one text, to be kept beside a change that may be taken back."""

import json
import secrets

from clubdesk.domain.members import MemberDetails
from clubdesk.store.member_rows import details_of, member_columns, satellites_of
from clubdesk.store.tables import MemberRow


def details_to_json(details: MemberDetails) -> str:
    """All of the details; the salt keeps a digest over the text from telling who it is."""
    kept = {"row": member_columns(details), "beside": satellites_of(details), "salt": secrets.token_hex(8)}
    return json.dumps(kept, ensure_ascii=False)


def details_from_json(text: str) -> MemberDetails:
    """The details that `details_to_json` wrote."""
    kept = json.loads(text)
    return details_of(MemberRow(**kept["row"]), kept["beside"])
