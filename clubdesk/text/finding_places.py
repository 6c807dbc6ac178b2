"""What a finding of the check is about, in words, with its number in brackets for whoever helps."""

from collections.abc import Callable
from datetime import date

from clubdesk.domain.findings import Finding, Flaw
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_KINDS: dict[str, Callable[[], str]] = {
    "account": lambda: translate("Check", "the money place or kind {name}"),
    "agenda": lambda: translate("Check", "the club's usual agenda"),
    "application": lambda: translate("Check", "the loan application of {name}"),
    "area": lambda: translate("Check", "the area of activity {name}"),
    "change": lambda: translate("Check", "the changed terms of loan {name}"),
    "closing": lambda: translate("Check", "the closing of month {name}"),
    "club": lambda: translate("Check", "the club's own details"),
    "content": lambda: translate("Check", "the agenda and activities of the meeting of {name}"),
    "copy-locks": lambda: translate("Check", "the pass phrase of the copies outside"),
    "count": lambda: translate("Check", "the cash count {name}"),
    "decision": lambda: translate("Check", "the decision {name}"),
    "donation": lambda: translate("Check", "the gift of {name}"),
    "dues": lambda: translate("Check", "the dues taken by voucher {name}"),
    "dues-rule": lambda: translate("Check", "the dues from {name}"),
    "entry": lambda: translate("Check", "voucher {name}"),
    "equipment": lambda: translate("Check", "the equipment {name}"),
    "erasure": lambda: translate("Check", "the erased personal data of {name}"),
    "fund": lambda: translate("Check", "the fund {name}"),
    "guests": lambda: translate("Check", "the guests of the meeting of {name}"),
    "holding": lambda: translate("Check", "the post {name}"),
    "import": lambda: translate("Check", "the member list {name} that was read in"),
    "key": lambda: translate("Check", "the key that signs the club's files"),
    "loan": lambda: translate("Check", "loan {name}"),
    "meeting": lambda: translate("Check", "the meeting of {name}"),
    "member": lambda: translate("Check", "member {name}"),
    "minutes": lambda: translate("Check", "own words in the minutes of {name}"),
    "named-list": lambda: translate("Check", "the named list {name}"),
    "opening": lambda: translate("Check", "the opening figures of loan {name}"),
    "payment": lambda: translate("Check", "principal and interest of voucher {name}"),
    "pin-recovery": lambda: translate("Check", "the recovery code of the PINs"),
    "post": lambda: translate("Check", "the post {name}"),
    "product": lambda: translate("Check", "the kind of loan {name}"),
    "receiver": lambda: translate("Check", "the receiver of reports {name}"),
    "report": lambda: translate("Check", "the words of the report {name}"),
    "resolution": lambda: translate("Check", "decision {name} of a meeting"),
    "restore": lambda: translate("Check", "a safety copy that was brought back"),
    "rules": lambda: translate("Check", "the lending rules from {name}"),
    "second": lambda: translate("Check", "an act to be confirmed by a second person"),
    "second-copy": lambda: translate("Check", "a copy outside this computer"),
    "sent": lambda: translate("Check", "the report file {name}"),
    "setting": lambda: translate("Check", "a setting of the club"),
    "shares": lambda: translate("Check", "the sharing of interest from {name}"),
    "signing": lambda: translate("Check", "the signed minutes of {name}"),
    "skipped": lambda: translate("Check", "month {name} without a meeting"),
    "user": lambda: translate("Check", "the signing in of {name}"),
}


def place_words(finding: Finding) -> str:
    """Such as "member TV005 Lò Thị Sen (no. 5)"; the number alone where nothing can be named."""
    words = _WORDS[finding.flaw](finding) if finding.flaw in _WORDS else ""
    return f"{words} ({_number(finding)})" if words else finding.where


def _number(finding: Finding) -> str:
    """The kind is said in words already."""
    kind, _, number = finding.where.partition(":")
    if kind not in _KINDS:
        return finding.where
    return translate("Check", "no. {number}").format(number=number) if number.isdecimal() else number


def _record(finding: Finding) -> str:
    kind = _KINDS.get(finding.where.partition(":")[0])
    return " ".join(kind().format(name=finding.name).split()) if kind is not None else finding.name


def _account_day(finding: Finding) -> str:
    day = finding.where.partition(" ")[2]
    try:
        return f"{finding.name}, {format_date(date.fromisoformat(day))}" if finding.name else ""
    except ValueError:
        return finding.name


_WORDS: dict[Flaw, Callable[[Finding], str]] = {
    Flaw.ENTRY_CHANGED: lambda finding: finding.name,
    Flaw.FACTS_CHANGED: _record,
    Flaw.KEPT_SUM_WRONG: _account_day,
}
