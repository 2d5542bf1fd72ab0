"""A whole store as records, and what two stores have in common."""
