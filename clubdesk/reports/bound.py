"""Several papers bound into one file."""

from collections.abc import Sequence
from typing import BinaryIO


def bind(papers: Sequence[bytes], out: BinaryIO) -> None:
    """Write the pages of some PDFs one after another as one PDF."""
    import pypdfium2

    bound = pypdfium2.PdfDocument.new()
    for paper in papers:
        bound.import_pages(pypdfium2.PdfDocument(paper))
    bound.save(out)
