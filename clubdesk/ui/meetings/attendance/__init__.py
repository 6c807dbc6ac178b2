"""Attendance looked back on."""
