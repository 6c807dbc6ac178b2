"""The front door: a file or nothing opens the window, a command is run."""

import gc
import sys
from importlib import import_module
from pathlib import Path

from clubdesk import __version__

COMMANDS = (
    "sample",
    "template",
    "import-books",
    "read-roll",
    "import-roll",
    "figures",
    "schedule",
    "print",
    "indicators",
    "report",
    "export",
    "gather",
    "check",
    "-h",
    "--help",
)


def main() -> None:
    """Run what was asked for, and end with its exit code."""
    words = sys.argv[1:]
    if words == ["--version"]:
        sys.stdout.write(f"clubdesk {__version__}\n")
        raise SystemExit(0)
    if words and words[0] in COMMANDS:
        from clubdesk.cli import run

        raise SystemExit(run(words))
    # What start-up makes stays: collecting it again and again, and Qt reading the source of every module
    # that loads after it, would cost a tenth of the time and memory.
    gc.disable()
    import_module("clubdesk.operations.home")
    from clubdesk.app import run as open_window

    raise SystemExit(open_window(Path(words[0]) if words else None))


if __name__ == "__main__":
    main()
