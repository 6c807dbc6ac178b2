"""The log of everything that was sent, and the key that signs it, as it is compared by telephone."""

from clubdesk.domain.sent_files import NamedList, SentFile
from clubdesk.store import sent_files


def sent_log() -> list[SentFile | NamedList]:
    """Data files and named lists, the latest first."""
    every: list[SentFile | NamedList] = [*sent_files.load_sent(), *sent_files.load_named_lists()]
    return sorted(every, key=lambda one: one.made_at, reverse=True)


def key_fingerprint() -> str:
    """The club's key in the digits that are read out; "" before the first file is made."""
    from clubdesk.exchange.data_archive import fingerprint, public_key

    private = sent_files.load_key()
    return fingerprint(public_key(private)) if private else ""
