"""Articles in our own words and an actors file, for the demo and the tests."""
