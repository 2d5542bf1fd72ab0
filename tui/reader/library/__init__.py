"""What the reader asks of a store, and what it writes into it."""
