from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("core", "0003_picture_state")]

    # The numbers begin anew: every process starts with this release and remembers nothing older.
    operations = [
        migrations.DeleteModel(name="ContentVersion"),
        migrations.CreateModel(
            name="ContentVersion",
            fields=[
                (
                    "topic",
                    models.CharField(max_length=20, primary_key=True, serialize=False),
                ),
                ("number", models.PositiveBigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="PageToFollow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(db_index=True)),
                ("noted_at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
    ]
