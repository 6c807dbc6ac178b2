"""The office: what the committee can do, one function an act."""
