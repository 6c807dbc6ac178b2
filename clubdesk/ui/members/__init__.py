"""The members page: who is in the club, one person's card, and writing people down."""
