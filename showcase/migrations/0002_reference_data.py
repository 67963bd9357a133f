"""The sectors and government functions a new site starts with; editors may change them."""

from django.db import migrations

from showcase.reference import GOVERNMENT_FUNCTIONS, SECTORS


def load(apps, schema_editor):
    Sector = apps.get_model("showcase", "Sector")
    SectorTranslation = apps.get_model("showcase", "SectorTranslation")
    GovernmentFunction = apps.get_model("showcase", "GovernmentFunction")
    FunctionTranslation = apps.get_model("showcase", "GovernmentFunctionTranslation")
    for order, row in enumerate(SECTORS, start=1):
        sector = Sector.objects.create(
            slug=row.slug,
            name=row.name_id,
            description=row.description_id,
            motif=row.motif,
            icon=row.icon,
            order=order,
        )
        SectorTranslation.objects.create(
            parent=sector, language="en", name=row.name_en, description=row.description_en
        )
    for order, row in enumerate(GOVERNMENT_FUNCTIONS, start=1):
        function = GovernmentFunction.objects.create(
            slug=row.slug, name=row.name_id, group=row.group, order=order
        )
        FunctionTranslation.objects.create(parent=function, language="en", name=row.name_en)


class Migration(migrations.Migration):
    dependencies = [("showcase", "0001_initial")]

    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
