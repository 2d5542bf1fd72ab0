"""What a person can do at the desk: a module for the keys of each family, one on another."""
