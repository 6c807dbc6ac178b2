"""A zip that opens with its pass phrase only, in 7-Zip and WinRAR too (AES-256)."""

from io import BytesIO

import pyzipper


def locked_archive(members: list[tuple[str, bytes]], *, pass_phrase: str) -> bytes:
    """The members under a pass phrase; nobody opens them without it, and nobody gets it back."""
    out = BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        archive.setpassword(pass_phrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()
