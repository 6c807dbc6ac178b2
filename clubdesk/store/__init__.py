"""The vault: one SQLite file a club, through peewee."""
