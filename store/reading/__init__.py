"""Reads events, claims, articles, actors, and what people changed of them."""
