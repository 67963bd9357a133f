"""Names of reference data that stand in the catalogue's filters: they are remembered with its rows."""

from core.signal_handlers import watch
from showcase.models import (
    GovernmentFunction,
    GovernmentFunctionTranslation,
    Organisation,
    OrganisationTranslation,
    Sector,
    SectorTranslation,
    Topic,
    TopicTranslation,
)
from showcase.models.entries import CATALOGUE

VOCABULARY = (
    Organisation,
    OrganisationTranslation,
    Sector,
    SectorTranslation,
    Topic,
    TopicTranslation,
    GovernmentFunction,
    GovernmentFunctionTranslation,
)


def connect() -> None:
    for model in VOCABULARY:
        watch(model, CATALOGUE)
