"""The sheet of the board, the group leaders and the volunteers, and its dialogs."""
