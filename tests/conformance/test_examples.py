"""Every example of the documentation runs in all four ways, with the same outcome."""

from __future__ import annotations

import pytest

from tests.conformance.examples import examples, run
from tests.conformance.world import World

EXAMPLES = examples()


@pytest.mark.parametrize("function", EXAMPLES)
def test_an_example_comes_to_the_same_in_all_ways(function: str, world: World) -> None:
    outcome = world.play(lambda people: run(EXAMPLES[function], people))
    assert function in [call[0].replace("iter_", "list_") for call in outcome]
