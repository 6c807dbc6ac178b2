"""The rule book: the club's money rules as pure functions over frozen values; standard library only."""
