"""New names, one after the other, and what a person decides of them."""
