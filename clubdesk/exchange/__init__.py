"""The post room: files that come in and go out."""
