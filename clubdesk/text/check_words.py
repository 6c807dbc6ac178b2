"""The outcome of a check of the books in words: that all fits, or what to do and whom to call."""

from datetime import datetime

from clubdesk.text.dates import format_moment
from clubdesk.text.translation import translate


def outcome(findings: int) -> str:
    """Whether the books are whole and add up."""
    if not findings:
        return translate(
            "Check",
            "The books are whole and add up. Nothing was changed outside the program, nothing is missing.",
        )
    return translate("Check", "Something in the books does not fit. Findings: {count}.").format(
        count=findings
    )


def advice(*, sound_copy: datetime | None, chair: str, superior: str) -> list[str]:
    """What to do where something does not fit, step by step; names are "" where they are not known."""
    keep = translate(
        "Check",
        "Do not write anything more into these books for now, and do not delete the file: it shows what"
        " happened.",
    )
    if sound_copy is None:
        copy = translate(
            "Check",
            "No safety copy on this computer was found that fits. Look for the copies in the second place,"
            " such as the USB stick.",
        )
    else:
        copy = translate(
            "Check",
            "The newest safety copy whose chains fit is of {when}. Compare it with the papers signed since"
            " before it is brought back: File, Safety of the books, “Bring a safety copy back…”.",
        ).format(when=format_moment(sound_copy))
    whom = translate(
        "Check",
        "Print this page. Tell the chair {chair} today, and call {superior} if two of you find no reason.",
    )
    plain = translate("Check", "Print this page. Tell the chair today, and call the body above the club.")
    call = whom.format(chair=chair, superior=superior) if chair and superior else plain
    return [keep, copy, call]
