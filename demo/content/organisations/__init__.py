"""The directory: 42 regency agencies, their units, and everybody else with a profile."""

from .agencies import AGENCIES
from .others import OTHERS
from .sample_agencies import SAMPLE_AGENCIES
from .sample_others import SAMPLE_OTHERS

ORGANISATIONS = AGENCIES + OTHERS + SAMPLE_AGENCIES + SAMPLE_OTHERS
