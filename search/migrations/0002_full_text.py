"""What holds the full text: its form is the database's own."""

from django.db import migrations

from search.backends import get_backend


def install(apps, schema_editor):
    get_backend(schema_editor.connection.alias).install(schema_editor)


def uninstall(apps, schema_editor):
    get_backend(schema_editor.connection.alias).uninstall(schema_editor)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_entries")]

    operations = [migrations.RunPython(install, uninstall)]
