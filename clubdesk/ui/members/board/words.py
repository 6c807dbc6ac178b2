"""How posts, their holders and their days are written on the sheet of posts."""

from clubdesk.domain.posts import Body
from clubdesk.operations.post_lines import PostLine
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def body_word(body: Body) -> str:
    """What a post belongs to, in the words of the chips."""
    return {
        Body.BOARD: translate("Posts", "Board"),
        Body.GROUP: translate("Posts", "Group leaders"),
        Body.VOLUNTEERS: translate("Posts", "Volunteers"),
    }[body]


def post_title(line: PostLine) -> str:
    """The post with its group or field, on one line: "Tổ trưởng, Tổ 3"."""
    return f"{line.post.name}, {line.area}" if line.area else line.post.name


def holder_word(line: PostLine) -> str:
    """Who has the post."""
    return line.member.name if line.member is not None else translate("Posts", "nobody yet")


def held_since(line: PostLine) -> str:
    """From when, and how long the term is; "" for a vacant post."""
    if line.holding is None:
        return ""
    since = translate("Posts", "from {day}").format(day=format_date(line.holding.since))
    if line.term_ends is None:
        return since
    return f"{since} · " + translate("Posts", "term to {day}").format(day=format_date(line.term_ends))


def held_briefly(line: PostLine) -> str:
    """From when and to the end of which term, in the fewest words, for the list."""
    if line.holding is None or line.term_ends is None:
        return held_since(line)
    return f"{format_date(line.holding.since)} – {format_date(line.term_ends)}"


def held_days(line: PostLine) -> str:
    """The days of a line of the history: "17/01/2024 – 17/06/2025"."""
    if line.holding is None:
        return ""
    until = line.holding.until
    end = format_date(until) if until is not None else translate("Posts", "now")
    return f"{format_date(line.holding.since)} – {end}"


def held_how(line: PostLine) -> str:
    """Who it was, elected when, and what was noted."""
    holding = line.holding
    if holding is None:
        return ""
    elected = (
        translate("Posts", "elected at the meeting of {day}").format(day=format_date(holding.elected_on))
        if holding.elected_on is not None
        else ""
    )
    return " · ".join(part for part in (holder_word(line), elected, holding.words) if part)
