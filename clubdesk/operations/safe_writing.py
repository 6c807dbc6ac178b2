"""Putting a file onto a stick so that "done" is true: written through, read back, then named."""

import os
from pathlib import Path

from clubdesk.domain.file_errors import FileNotWritable
from clubdesk.domain.report_errors import SentCopyDamaged


def write_and_read_back(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, over an older one of its name.

    Raises:
        FileNotWritable: nothing was written.
        SentCopyDamaged: what was written does not read back as it was.
    """
    writing = path.with_name(f".{path.name}.new")
    try:
        with writing.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if writing.read_bytes() != content:
            writing.unlink(missing_ok=True)
            raise SentCopyDamaged(path=path.name)
        writing.replace(path)
    except OSError as error:
        writing.unlink(missing_ok=True)
        raise FileNotWritable(path) from error
