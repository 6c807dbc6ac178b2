"""Finds the files that come with the program: fonts, icons, translations and help pages."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def font_path(file_name: str) -> Path:
    """The font file, such as "LiberationSerif-Regular.ttf"; FileNotFoundError if there is none."""
    return _shipped("resources", "fonts", file_name)


def icon_path(name: str) -> Path:
    """The SVG of an icon, such as "home"; FileNotFoundError if there is none."""
    return _shipped("resources", "icons", f"{name}.svg")


def translation_path(language: str) -> Path:
    """The Qt .ts catalogue of a language, such as "vi"; FileNotFoundError if there is none."""
    return _shipped("translations", f"clubdesk_{language}.ts")


def help_path(page: str, language: str) -> Path:
    """The Markdown file of a help page in a language, such as ("loans", "vi"); else FileNotFoundError."""
    return _shipped("resources", "help", language, f"{page}.md")


def _shipped(folder: str, *inside: str) -> Path:
    installed = _PACKAGE / f"_{folder}"
    top = installed if installed.is_dir() else _PACKAGE.parent / folder
    return top.joinpath(*inside).resolve(strict=True)
