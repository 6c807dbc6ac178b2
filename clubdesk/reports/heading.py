"""What every paper carries around its content: club and national heading, title, signatures."""

from dataclasses import dataclass
from datetime import date

from clubdesk.reports.blocks import Block, Run, beside, gap, lines_of, paragraph, stack
from clubdesk.reports.pen import MM, Face, text_width
from clubdesk.text.names import nfc
from clubdesk.text.places import place_and_date

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubHeading:
    """The club as its papers name it, and who held the posts on the paper's date ("" if not known).

    `name` is the whole name ("CLB Liên thế hệ tự giúp nhau thôn Mẫu"); where it ends with `village`,
    that part stands on the second line. `commune` is the place of signing ("Xã Mẫu Sơn").
    """

    name: str
    village: str = ""
    commune: str = ""
    chair: str = ""
    vice: str = ""
    accountant: str = ""
    treasurer: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature: the lines of the post, as printed, and the holder's name or ""."""

    post: tuple[str, ...]
    name: str = ""


def chair_of(club: ClubHeading) -> Signer:
    """The chair, signing on behalf of the committee; see `head_of`."""
    head = head_of(club)
    return Signer(("TM. BAN CHỦ NHIỆM", *head.post), head.name)


def head_of(club: ClubHeading) -> Signer:
    """The chair; where there is none but a vice-chair, the vice-chair signs in the chair's place (KT.)."""
    if club.vice and not club.chair:
        return Signer(("KT. CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"), club.vice)
    return Signer(("CHỦ NHIỆM",), club.chair)


def accountant_of(club: ClubHeading) -> Signer:
    """The accountant."""
    return Signer(("KẾ TOÁN",), club.accountant)


def treasurer_of(club: ClubHeading) -> Signer:
    """The treasurer."""
    return Signer(("THỦ QUỸ",), club.treasurer)


def heading_block(club: ClubHeading, *, x: float, room: float) -> Block:
    """The club on the left and the nation on the right, each with its line (Decree 30/2020, domain 6.1)."""
    nation_room = min(room * 0.53, 95 * MM)
    club_room = min(room - nation_room - 3 * MM, 85 * MM)
    nation_x = x + room - nation_room
    return beside(
        (
            _club_block(_name_lines(club, club_room), x=x, room=club_room),
            _nation_block(x=nation_x, room=nation_room),
        )
    )


def document_heading(
    *, superior: str, club: str, number: str, place_and_date: str, x: float, room: float
) -> Block:
    """The heading of a document with its number: whom the club is under, the club, the nation, the day."""
    nation_room = min(room * 0.56, 98 * MM)
    left_room, nation_x = room - nation_room - 2 * MM, x + room - nation_room
    left = stack(
        (
            lines_of(nfc(superior).upper(), x=x, room=left_room, size=12, most_lines=2),
            _underlined(lines_of(nfc(club).upper(), x=x, room=left_room, size=12, face=Face.BOLD), share=0.5),
            lines_of(number, x=x, room=left_room, size=13),
        )
    )
    right = stack(
        (
            _nation_block(x=nation_x, room=nation_room),
            gap(3),
            lines_of(place_and_date, x=nation_x, room=nation_room, size=13, face=Face.ITALIC),
        )
    )
    return beside((left, right))


def title_block(title: str, subtitle: str, *, x: float, room: float, subtitle_size: float = 13) -> Block:
    """The paper's title with the line below it in italics."""
    return stack(
        (
            lines_of(title, x=x, room=room, size=15, face=Face.BOLD),
            gap(2),
            lines_of(subtitle, x=x, room=room, size=subtitle_size, face=Face.ITALIC),
        )
    )


def top_block(club: ClubHeading, title: str, subtitle: str, *, x: float, room: float) -> Block:
    """All that stands above a paper's content: heading, title and the line below it."""
    return stack(
        (
            heading_block(club, x=x, room=room),
            gap(6),
            title_block(title, subtitle, x=x, room=room),
            gap(7),
        )
    )


def continued_block(*words: str | Run, x: float, room: float) -> Block:
    """What stands above a paper's later pages, small; words without a face of their own in italics."""
    runs = tuple((one, Face.ITALIC) if isinstance(one, str) else one for one in words)
    return stack((paragraph(runs, x=x, room=room, size=11), gap(3)))


def signing_line(club: ClubHeading, signed_on: date | None, *, signers: int, x: float, room: float) -> Block:
    """Place and date in italics, above the last of the signatures; None leaves the date to be written in."""
    column = room / signers
    last = max(column, 75 * MM)
    return lines_of(
        place_and_date(club.commune, signed_on),
        x=x + room - max(last, (column + last) / 2),
        room=last,
        size=12,
        face=Face.ITALIC,
    )


def signature_block(
    signers: tuple[Signer, ...], *, x: float, room: float, size: float = 12, space: float = 20 * MM
) -> Block:
    """The posts side by side in the order given, `space` points to sign in, the holders' names below."""
    column = room / len(signers)
    posts, names = [], []
    for n, signer in enumerate(signers):
        posts.append(_post_block(signer, x=x + n * column, room=column, size=size))
        names.append(
            lines_of(signer.name, x=x + n * column + MM, room=column - 2 * MM, size=size, face=Face.BOLD)
        )
    return stack((beside(posts), gap(space), beside(names)))


def signed_block(
    club: ClubHeading,
    signed_on: date | None,
    signers: tuple[Signer, ...],
    *,
    x: float,
    room: float,
    space: float = 20 * MM,
) -> Block:
    """Place and date with the signatures below."""
    return stack(
        (
            signing_line(club, signed_on, signers=len(signers), x=x, room=room),
            gap(2),
            signature_block(signers, x=x, room=room, space=space),
        )
    )


def _post_block(signer: Signer, *, x: float, room: float, size: float) -> Block:
    posts = [lines_of(post, x=x, room=room, size=size, face=Face.BOLD) for post in signer.post]
    return stack((*posts, lines_of("(Ký, họ tên)", x=x, room=room, size=size - 1, face=Face.ITALIC)))


def _nation_block(*, x: float, room: float) -> Block:
    return _underlined(
        lines_of(_NATION, x=x, room=room, size=12, face=Face.BOLD),
        lines_of(_MOTTO, x=x, room=room, size=13, face=Face.BOLD),
        share=1.0,
    )


def _club_block(names: tuple[str, ...], *, x: float, room: float) -> Block:
    faces = (Face.REGULAR, Face.BOLD)[-len(names) :]
    first, *rest = (
        lines_of(name, x=x, room=room, size=12, face=face, most_lines=1)
        for name, face in zip(names, faces, strict=True)
    )
    return _underlined(first, *rest, share=0.4 if len(rest) == 0 else 0.7)


def _underlined(*lines: Block, share: float) -> Block:
    """The lines with a rule below the last one, `share` of its width long."""
    text, x, _, face, size, _ = lines[-1].words[-1]
    width = text_width(text, face, size)
    start = x + width * (1 - share) / 2
    return stack((*lines, Block(5, (), ((start, 2.0, start + width * share, 2.0),))))


def _name_lines(club: ClubHeading, room: float) -> tuple[str, ...]:
    name, village = nfc(club.name).upper(), nfc(club.village).upper()
    if village and name != village and name.endswith(village):
        return name.removesuffix(village).rstrip(" ,-"), village
    if text_width(name, Face.BOLD, 12) <= room:
        return (name,)
    words = name.split(" ")
    cuts = range(1, max(len(words), 2))
    best = min(cuts, key=lambda cut: abs(len(" ".join(words[:cut])) - len(" ".join(words[cut:]))))
    return " ".join(words[:best]), " ".join(words[best:])
