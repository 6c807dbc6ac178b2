"""What the programme wishes a club to be made of, as the club has set it: advice, never a bar to anything."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from clubdesk.domain.composition import OLDER_AGE, SECOND_AGE, Composition, percent
from clubdesk.domain.member_errors import ImpossibleTarget

MOST_PEOPLE, MOST_PERCENT, MOST_AGE = 1_000, 100, 100


@dataclass(frozen=True, slots=True)
class Band:
    """The wanted range, both ends counted: a number of people, or per cent."""

    low: int
    high: int

    def __contains__(self, figure: int) -> bool:
        return self.low <= figure <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """The bands of domain 1.1 with the programme's figures; `people` in persons, the others in per cent.

    `older` and `younger` are those past and below `older_age`, `second` those past `second_age` (the
    HelpAge rule), `borrowers` those who ever borrowed.

    Raises:
        ImpossibleTarget: ends the wrong way round, per cents above 100, or an age line nobody reaches.
    """

    people: Band = Band(50, 70)
    women: Band = Band(60, 70)
    older: Band = Band(60, 70)
    younger: Band = Band(30, 40)
    second: Band = Band(70, MOST_PERCENT)
    borrowers: Band = Band(50, MOST_PERCENT)
    older_age: int = OLDER_AGE
    second_age: int = SECOND_AGE

    def __post_init__(self) -> None:
        for name in BANDS:
            band: Band = getattr(self, name)
            most = MOST_PEOPLE if name == "people" else MOST_PERCENT
            if not 0 <= band.low <= band.high <= most:
                raise ImpossibleTarget(target=name, low=band.low, high=band.high)
        if not 1 <= self.second_age <= self.older_age <= MOST_AGE:
            raise ImpossibleTarget(target="older_age", low=self.second_age, high=self.older_age)


BANDS = tuple(field.name for field in fields(Targets) if field.type is Band)
PROGRAMME = Targets()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a club stands in one band; `figure` is None while there is nobody to count."""

    name: str
    figure: int | None
    band: Band

    @property
    def is_met(self) -> bool:
        """Whether the figure lies in its band; nobody counted misses nothing."""
        return self.figure is None or self.figure in self.band


def standings(counts: Composition, borrowers: int, targets: Targets) -> dict[str, Standing]:
    """Where the club stands in every band, by the band's name."""
    parts: Mapping[str, int] = {
        "women": counts.women,
        "older": counts.older,
        "younger": counts.younger,
        "second": counts.second,
        # Those who borrowed and left since can be more than are left.
        "borrowers": min(borrowers, counts.members),
    }
    shares = {name: percent(part, counts.members) for name, part in parts.items()}
    figures = {"people": counts.members, **shares}
    return {
        name: Standing(name=name, figure=figure, band=getattr(targets, name))
        for name, figure in figures.items()
    }


def to_plain(targets: Targets) -> dict[str, object]:
    """The targets as plain numbers by name, to be written down."""
    return asdict(targets)


def from_plain(written: Mapping[str, object]) -> Targets:
    """The targets that `to_plain` wrote; what is not understood is the programme's.

    Raises:
        ImpossibleTarget: what is written cannot be a target.
    """
    read: dict[str, Band | int] = {}
    for field in fields(Targets):
        value = written.get(field.name)
        if field.name in BANDS and isinstance(value, Mapping):
            ends = [value.get("low"), value.get("high")]
            low, high = (end if isinstance(end, int) else -1 for end in ends)
            read[field.name] = Band(low, high)
        elif field.name not in BANDS and isinstance(value, int):
            read[field.name] = value
    return Targets(**read)  # type: ignore[arg-type]
