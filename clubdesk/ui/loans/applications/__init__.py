"""Applications for loans: the queue, one application, and each step on its way to the payment."""
