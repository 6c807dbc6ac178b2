from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from clubdesk import assets

FONTS = [
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationSerif-BoldItalic.ttf",
    "LiberationSans-Regular.ttf",
    "LiberationSans-Bold.ttf",
]
ICONS = [
    "home", "members", "loans", "funds", "search", "help", "print", "add", "back", "warning", "check",
    "close", "undo", "save", "text-smaller", "text-larger", "meeting", "report", "menu",
]  # fmt: skip


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site" / "clubdesk"
    folder.mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", folder)
    return folder


def written(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.write_text("here", encoding="utf-8")
    return path.resolve()


@pytest.mark.parametrize("file_name", FONTS)
def test_the_fonts_are_the_tested_version(file_name: str) -> None:
    assert "Version 2.1.5".encode("utf-16-be") in assets.font_path(file_name).read_bytes()


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_a_drawing_in_one_colour_the_window_can_choose(name: str) -> None:
    svg = ET.parse(assets.icon_path(name)).getroot()
    assert svg.get("viewBox") == "0 0 24 24"
    assert svg.get("stroke") == "currentColor"
    assert {part.get("fill", "none") for part in svg.iter()} <= {"none", "currentColor"}


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_fonts_and_icons_come_with_their_licence(folder: str) -> None:
    beside = assets.font_path(FONTS[0]).parent.parent / folder / "LICENSE"
    assert "copyright" in beside.read_text(encoding="utf-8").lower()


def test_a_checkout_keeps_assets_beside_the_package(package: Path) -> None:
    translations = written(package.parent / "translations" / "clubdesk_vi.ts")
    help_page = written(package.parent / "resources" / "help" / "vi" / "loans.md")
    assert assets.translation_path("vi") == translations
    assert assets.help_path("loans", "vi") == help_page


def test_an_installed_program_keeps_assets_inside_the_package(package: Path) -> None:
    written(package.parent / "resources" / "icons" / "home.svg")
    icon = written(package / "_resources" / "icons" / "home.svg")
    font = written(package / "_resources" / "fonts" / "Any.ttf")
    assert assets.icon_path("home") == icon
    assert assets.font_path("Any.ttf") == font


@pytest.mark.usefixtures("package")
def test_a_missing_asset_is_a_missing_file() -> None:
    with pytest.raises(FileNotFoundError):
        assets.icon_path("home")
