"""The seven steps of a meeting, in the order of the page and of the printed sheets."""

from enum import StrEnum


class MeetingStep(StrEnum):
    """A step of the meeting."""

    ROLL = "roll"
    COLLECTION = "collection"
    LENDING = "lending"
    MONEY = "money"
    CONTENT = "content"
    CASH = "cash"
    MINUTES = "minutes"


BOARD_STEPS = (MeetingStep.ROLL, MeetingStep.CONTENT, MeetingStep.MINUTES)
"""What a meeting of the board goes through."""
