"""Which events a filter keeps, how many, and what else it could ask for."""
