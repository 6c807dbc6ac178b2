"""Comparing a control code typed off any paper with the books: signed minutes, sent reports, other papers."""

import hashlib

from clubdesk.domain.control_codes import FoundCode, PaperCode, SentCode
from clubdesk.domain.errors import ClubError
from clubdesk.domain.sent_files import SentFile
from clubdesk.domain.signing import read_control_code
from clubdesk.operations.signing import verify_control_code
from clubdesk.store import ledger, sent_files
from clubdesk.store.clubs import club_id


def find_code(typed: str) -> FoundCode | None:
    """What carries a code typed off a paper or a file, compared with the books; None where nothing."""
    code = read_control_code(typed)
    if code is None:
        return None
    return verify_control_code(code) or _sent_with(code) or _printed_with(code)


def _sent_with(code: str) -> SentCode | None:
    sent = sent_files.find_sent_with(code)
    return SentCode(sent=sent, is_whole=_is_whole(sent)) if sent is not None else None


def _is_whole(sent: SentFile) -> bool:
    """Whether the kept copy is the file that was sent, and its description gives the code."""
    from clubdesk.exchange.data_archive import PACKAGE
    from clubdesk.exchange.data_package import package_code
    from clubdesk.exchange.data_reader import Expected, read_archive

    content = sent_files.load_copy(sent.id)
    if hashlib.sha256(content).hexdigest() != sent.sha256:
        return False
    try:
        archive = read_archive(content, sent.name, Expected(club_id=club_id()))
    except ClubError:
        return False
    return package_code(archive.members[PACKAGE]) == sent.control_code


def _printed_with(code: str) -> PaperCode | None:
    entry_id = ledger.find_head(code.replace("-", ""))
    if entry_id is None:
        return None
    posted, broken = ledger.load_entry(entry_id), ledger.first_broken_entry()
    return PaperCode(
        voucher=str(posted.voucher),
        dated_on=posted.entry.dated_on,
        later=ledger.count_after(entry_id),
        books_fit=broken is None or broken > entry_id,
    )
