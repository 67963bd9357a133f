"""The rows of an innovation's profile: figures, awards, people, adoptions.

A row of the English draft carries the same translation key as its Indonesian counterpart.
"""

from typing import Any

from demo.content import shapes
from demo.loading import Loading, stable_id
from demo.publishing import said
from showcase.models import Adoption, Award, CreditedPerson, ImpactFigure, Organisation


def add_rows(page: Any, content: shapes.Innovation, language: str, loading: Loading) -> None:
    """Give the unsaved innovation `page` the rows that `content` tells of, in `language`."""

    def identity(kind: str, number: int) -> dict[str, Any]:
        return {
            "locale": loading.locale(language),
            "translation_key": stable_id("innovation", content.slug, kind, number),
            "sort_order": number,
        }

    page.impact_figures = [
        ImpactFigure(**identity("impact", number), **_figure(figure, language))
        for number, figure in enumerate(content.impacts)
    ]
    page.awards = [
        Award(**identity("award", number), **_award(award, language))
        for number, award in enumerate(content.awards)
    ]
    page.people = [
        CreditedPerson(
            **identity("person", number),
            name=said(person.name, language),
            role=said(person.role, language),
            consent_on=person.consented_on,
        )
        for number, person in enumerate(content.people)
    ]
    page.adoptions = [
        Adoption(**identity("adoption", number), **_adoption(adopter, language))
        for number, adopter in enumerate(content.adopted_by)
    ]


def _figure(figure: shapes.ImpactFigure, language: str) -> dict[str, Any]:
    return {
        "name": said(figure.name, language),
        "before": figure.before,
        "after": figure.after,
        "unit": said(figure.unit, language),
        "better": figure.better,
        "basis": said(figure.basis, language),
        "measured_on": figure.measured_on,
        "source": said(figure.source, language),
    }


def _award(award: shapes.Award, language: str) -> dict[str, Any]:
    return {
        "level": award.level,
        "competition": said(award.competition, language),
        "year": award.year,
        "rank": award.rank,
        "category": said(award.category, language),
        "source": said(award.source, language),
        "source_url": award.source_url,
    }


def _adoption(adopter: shapes.Adopter, language: str) -> dict[str, Any]:
    region = said(adopter.region, language)
    if adopter.organisation:
        organisation = Organisation.objects.get(slug=adopter.organisation)
        return {"organisation": organisation, "year": adopter.year, "note": region}
    return {"name": f"{said(adopter.name, language)}, {region}", "year": adopter.year}
