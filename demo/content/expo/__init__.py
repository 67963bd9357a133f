"""Two exhibitions: the one of 2017 as it was planned, and an invented one around today."""

from .pendopo_2017 import PENDOPO_2017
from .sample_expo import SAMPLE_EXPO

EXHIBITIONS = (PENDOPO_2017, SAMPLE_EXPO)
