"""How long somebody must wait, in words."""

from datetime import timedelta

from clubdesk.text.translation import translate

_MINUTE = 60


def wait_words(wait: timedelta) -> str:
    """Rounded up: "30 giây", "5 phút"."""
    seconds = -(-wait // timedelta(seconds=1))
    if seconds < _MINUTE:
        return translate("Users", "{count} seconds").format(count=seconds)
    return translate("Users", "{count} minutes").format(count=-(-seconds // _MINUTE))
