from exhibition.models.booths import BoothInnovation, BoothPage, BoothService
from exhibition.models.exhibition_parts import (
    ExhibitionAnnouncement,
    ExhibitionDay,
    ExhibitionInnovation,
    ExhibitionOrganiser,
    ExhibitionPlace,
    ExhibitionService,
    ExhibitionZone,
)
from exhibition.models.exhibitions import ExhibitionIndexPage, ExhibitionPage
from exhibition.models.programme import ProgrammeSession
from exhibition.models.service_parts import (
    ComplaintsChannel,
    ServiceRequirement,
    ServiceSector,
    ServiceTariff,
)
from exhibition.models.services import ServiceIndexPage, ServicePage

__all__ = [
    "BoothInnovation",
    "BoothPage",
    "BoothService",
    "ComplaintsChannel",
    "ExhibitionAnnouncement",
    "ExhibitionDay",
    "ExhibitionIndexPage",
    "ExhibitionInnovation",
    "ExhibitionOrganiser",
    "ExhibitionPage",
    "ExhibitionPlace",
    "ExhibitionService",
    "ExhibitionZone",
    "ProgrammeSession",
    "ServiceIndexPage",
    "ServicePage",
    "ServiceRequirement",
    "ServiceSector",
    "ServiceTariff",
]
