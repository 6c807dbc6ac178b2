"""The club's own settings in the vault, as texts by name; who reads one knows its form."""

from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import run
from clubdesk.store.tables import SettingRow


def load_setting(name: str) -> str | None:
    """What was set last; None where the club never set it."""
    row = SettingRow.get_or_none(SettingRow.name == name)
    return row.value if row else None


def save_setting(name: str, value: str) -> None:
    """Set something for the club."""
    run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
    record("setting", f"setting:{name}", setting_facts(name))


def setting_facts(name: str) -> object:
    """A setting, as the log covers it."""
    return row_facts(SettingRow, SettingRow.name == name)
