"""The pass phrase of a locked club file: out of a file, or asked on a terminal."""

import getpass
import sys
from pathlib import Path

from clubdesk.domain.file_errors import FileMissing, FileSealed, WrongPassPhrase, WrongPassPhraseOrDamaged
from clubdesk.operations import sealing
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate

_TRIES = 3
_MOST_BYTES = 1_000


def give_pass_phrase(path: Path, pass_phrase_file: Path | None) -> None:
    """Make a locked file openable by what a file holds, or by what is typed on the terminal.

    Raises:
        FileSealed: there is neither. FileError: it does not open the file.
    """
    if pass_phrase_file is not None:
        sealing.give_pass_phrase(path, _first_line(pass_phrase_file))
    elif sys.stdin.isatty():
        _ask(path)
    else:
        hint = translate("Cli", "Name a file that holds the pass phrase: --pass-phrase-file FILE")
        print(hint, file=sys.stderr)
        raise FileSealed(path)


def _ask(path: Path) -> None:
    prompt = translate("Cli", "Pass phrase or recovery code of {name}: ").format(name=path.name)
    for _ in range(_TRIES - 1):
        try:
            sealing.give_pass_phrase(path, getpass.getpass(prompt))
        except (WrongPassPhrase, WrongPassPhraseOrDamaged) as error:
            print(sentence(error), file=sys.stderr)
        else:
            return
    sealing.give_pass_phrase(path, getpass.getpass(prompt))


def _first_line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES).decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise FileMissing(path) from error
    return content.splitlines()[0] if content.strip() else ""
