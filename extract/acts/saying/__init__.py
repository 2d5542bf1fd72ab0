"""What somebody does by saying something: refusals, threats, demands, promises, charges."""
