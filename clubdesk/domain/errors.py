"""Every way to fail is a class in the errors module of its noun, carrying the data of its sentence."""

from typing import ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class ClubError(Exception):
    """A rule of the club, or the file it lives in, said no; text.sentences says it in words.

    What a failure carries stands in its class as annotations, as in a dataclass; a hundred real ones would
    hold up the start of the program.
    """

    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = (name for name in vars(cls).get("__annotations__", {}) if name not in cls._names)
        cls._names = (*cls._names, *own)

    def __init__(self, *values: object, **named: object) -> None:
        given = dict(zip(self._names, values, strict=False)) | named
        super().__init__(*given.values())
        for name in self._names:
            setattr(self, name, given[name] if name in given else getattr(type(self), name))

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._names)
        return f"{type(self).__name__}({told})"
