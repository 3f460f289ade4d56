"""How fast the functions are, as ratios to a floor measured in the same run: `make benchmark`."""
