"""Who does an act and to whom: what the words say, and what the article makes plain."""
