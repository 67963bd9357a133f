"""The nine services that were named for the expo of 2017, as service standards."""

from .blood_donation import BLOOD_DONATION
from .driving_licence import DRIVING_LICENCE
from .health_check import HEALTH_CHECK
from .health_insurance import HEALTH_INSURANCE
from .job_seeker_card import JOB_SEEKER_CARD
from .library_card import LIBRARY_CARD
from .population_documents import POPULATION_DOCUMENTS
from .vehicle_tax import VEHICLE_TAX
from .workers_insurance import WORKERS_INSURANCE

SERVICES = (
    POPULATION_DOCUMENTS,
    HEALTH_CHECK,
    LIBRARY_CARD,
    HEALTH_INSURANCE,
    WORKERS_INSURANCE,
    BLOOD_DONATION,
    JOB_SEEKER_CARD,
    DRIVING_LICENCE,
    VEHICLE_TAX,
)
