"""What would be lost by bringing a copy back."""

from clubdesk.domain.safety_copies import Content
from clubdesk.text.translation import translate


def loss_words(content: Content | None, present: Content | None) -> str:
    """What the books hold that a copy does not; a copy without content is damaged."""
    if content is None:
        return translate("Safety", "This copy is damaged. Choose another one.")
    if present is None:
        return translate(
            "Safety",
            "The present file does not open, or is not this club's, so nothing more is lost by this copy.",
        )
    if present.head == content.head:
        return translate("Safety", "This copy holds the same as the books now.")
    words = translate(
        "Safety",
        "What was recorded after this copy is missing in it: vouchers {vouchers}, people {people}, "
        "and every change since.",
    )
    return words.format(
        vouchers=max(present.entries - content.entries, 0), people=max(present.members - content.members, 0)
    )


def loss_tone(content: Content | None, present: Content | None) -> str:
    """How loud to say it."""
    if content is None:
        return "alarm"
    return "accent" if present is None or present.head == content.head else "warning"
