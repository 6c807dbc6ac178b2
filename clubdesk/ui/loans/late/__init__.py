"""What is late: the list of overdue loans, how old they are, how much was collected on time."""
