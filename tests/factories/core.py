"""Images, documents and people."""

import factory
import wagtail_factories
from django.contrib.auth import get_user_model
from wagtail.models import Collection


class ImageFactory(wagtail_factories.ImageFactory):
    """A small picture, so that renditions cost milliseconds."""

    title = factory.Sequence(lambda number: f"Gambar {number}")
    description = "Warga antre di loket"
    file = factory.django.ImageField(width=64, height=48, color="teal", format="PNG")
    collection = factory.LazyFunction(Collection.get_first_root_node)


class DocumentFactory(wagtail_factories.DocumentFactory):
    title = factory.Sequence(lambda number: f"Dokumen {number}")
    file = factory.django.FileField(filename="panduan.pdf", data=b"%PDF-1.4 %%EOF")
    collection = factory.LazyFunction(Collection.get_first_root_node)


class AdministratorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_user_model()
        django_get_or_create = ("username",)

    username = "administrator"
    email = "administrator@example.org"
    is_staff = True
    is_superuser = True
    is_active = True
