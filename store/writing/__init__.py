"""What every change of a store comes down to: names enrolled, claims keyed, events written anew."""
