"""All innovations: what the sources name, and the invented ones, a package for each sector."""

from . import (
    agriculture,
    education,
    employment,
    environment,
    governance,
    health,
    library,
    licensing,
    population,
    public_order,
    small_business,
    social,
    transport,
    village,
)
from .planned_2017 import PLANNED_2017
from .published_2022 import PUBLISHED_2022
from .published_2023_2024 import PUBLISHED_2023_2024

PUBLISHED = PUBLISHED_2022 + PUBLISHED_2023_2024 + PLANNED_2017
SAMPLES = (
    health.INNOVATIONS
    + population.INNOVATIONS
    + education.INNOVATIONS
    + licensing.INNOVATIONS
    + social.INNOVATIONS
    + employment.INNOVATIONS
    + library.INNOVATIONS
    + agriculture.INNOVATIONS
    + environment.INNOVATIONS
    + small_business.INNOVATIONS
    + public_order.INNOVATIONS
    + transport.INNOVATIONS
    + village.INNOVATIONS
    + governance.INNOVATIONS
)
INNOVATIONS = PUBLISHED + SAMPLES
