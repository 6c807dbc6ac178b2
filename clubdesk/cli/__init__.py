"""The side door: the same operations typed as commands, for whoever helps several clubs."""

import argparse
import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from clubdesk.cli.arguments import parser
from clubdesk.cli.commands import BAD_INPUT, DONE, NO_FILE, Command
from clubdesk.cli.pass_phrase import give_pass_phrase
from clubdesk.domain.complaints import BooksRefused
from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import FileError, FileSealed
from clubdesk.operations.sealing import forget_pass_phrases
from clubdesk.text.complaint_sentences import complaint_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate


def run(words: list[str]) -> int:
    """Run one command; its exit code: 0 done, 1 findings, 2 bad input, 3 the file cannot be opened."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    asked = parser().parse_args(words)
    command: Command = asked.command
    try:
        code = _run_unlocked(command, asked)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough; Python would still try to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except BooksRefused as refused:
        _complain(complaint_sentence(complaint) for complaint in refused.complaints)
        _complain(
            [translate("Cli", "Nothing was stored. Problems: {count}").format(count=len(refused.complaints))]
        )
        return BAD_INPUT
    except FileError as error:
        _complain([sentence(error)])
        return NO_FILE
    except ClubError as error:
        _complain([sentence(error)])
        return BAD_INPUT
    return code


def _run_unlocked(command: Command, asked: argparse.Namespace) -> int:
    """Run a command; where it meets a locked file, once more with the file's pass phrase."""
    try:
        return command(asked)
    except FileSealed as sealed:
        give_pass_phrase(sealed.path, getattr(asked, "pass_phrase_file", None))
        return command(asked)
    finally:
        forget_pass_phrases()


def _complain(sentences: Iterable[str]) -> None:
    for text in sentences:
        print(text, file=sys.stderr)
