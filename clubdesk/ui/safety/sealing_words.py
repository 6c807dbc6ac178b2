"""What locking the club's file means, said plainly: what it protects against, and what it does not."""

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList


def choices() -> QWidget:
    """The club's two choices, before one is made."""
    card = Card(translate("Sealing", "The club has two choices"), name="sealChoices")
    rows = KeyValueList(name="sealChoice")
    rows.set_rows(
        [
            KeyValue(
                translate("Sealing", "Not locked (now)"),
                translate(
                    "Sealing",
                    "The file opens at once. Whoever gets hold of this computer, or of a copy of the file, "
                    "can read the names, citizen numbers and loans of everybody.",
                ),
            ),
            *_protected_rows(),
        ]
    )
    card.body.addWidget(rows)
    return card


def protection() -> QWidget:
    """What a lock holds off, what it does not, and when the books are gone."""
    rows = KeyValueList(name="sealedRows")
    rows.set_rows(_protected_rows())
    return rows


def _protected_rows() -> list[KeyValue]:
    return [
        KeyValue(
            translate("Sealing", "Locked: this is held off"),
            translate(
                "Sealing",
                "A stolen or lost computer, a computer at the repairer's, a file or safety copy taken in "
                "secret: nobody can read them without the pass phrase.",
            ),
        ),
        KeyValue(
            translate("Sealing", "Locked: this is not"),
            translate(
                "Sealing",
                "While the program is open, whoever sits down at it sees everything. Not locked are papers "
                "and lists saved elsewhere, forms left half filled in before the lock, and the file as it "
                "was before, which a specialist may still find on the disk.",
            ),
        ),
        KeyValue(
            translate("Sealing", "Forgotten and lost"),
            translate(
                "Sealing",
                "If the pass phrase is forgotten and the recovery sheet lost, the books are gone. Nobody can "
                "open them any more, not even who made the program.",
            ),
            "alarm",
        ),
    ]
