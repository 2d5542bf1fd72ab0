"""Articles that are in a store, read anew: after a new date, a decision, newer rules."""
