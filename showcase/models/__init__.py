from showcase.models.catalogue import CatalogueIndexPage
from showcase.models.collections import (
    CollectionExclusion,
    CollectionIndexPage,
    CollectionPage,
    CollectionPin,
    CollectionSector,
    CollectionTopic,
)
from showcase.models.entries import EntryFacet, InnovationEntry
from showcase.models.innovation_parts import (
    Adoption,
    Award,
    CreditedPerson,
    ImpactFigure,
    InnovationOrganisation,
)
from showcase.models.innovations import InnovationPage
from showcase.models.organisations import Organisation, OrganisationTranslation
from showcase.models.vocabulary import (
    GovernmentFunction,
    GovernmentFunctionTranslation,
    InnovationSector,
    InnovationTopic,
    Sector,
    SectorTranslation,
    Topic,
    TopicTranslation,
)

__all__ = [
    "Adoption",
    "Award",
    "CatalogueIndexPage",
    "CollectionExclusion",
    "CollectionIndexPage",
    "CollectionPage",
    "CollectionPin",
    "CollectionSector",
    "CollectionTopic",
    "CreditedPerson",
    "EntryFacet",
    "GovernmentFunction",
    "GovernmentFunctionTranslation",
    "ImpactFigure",
    "InnovationEntry",
    "InnovationOrganisation",
    "InnovationPage",
    "InnovationSector",
    "InnovationTopic",
    "Organisation",
    "OrganisationTranslation",
    "Sector",
    "SectorTranslation",
    "Topic",
    "TopicTranslation",
]
