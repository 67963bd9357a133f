from core.models.images import CustomImage, Licence, Rendition
from core.models.jobs import Job, JobState
from core.models.mixins import (
    AttachmentsMixin,
    BodyMixin,
    ContactMixin,
    CoverMixin,
    SourcesMixin,
    require_order,
)
from core.models.pages import BasePage, Head
from core.models.settings import AnnouncementTone, SiteSettings, SiteText
from core.models.versions import ContentVersion, PageToFollow
from core.models.vocabulary import LanguageRow, Translated
from core.pictures.showing import picture_from

__all__ = [
    "AnnouncementTone",
    "AttachmentsMixin",
    "BasePage",
    "BodyMixin",
    "ContactMixin",
    "ContentVersion",
    "CoverMixin",
    "CustomImage",
    "Head",
    "Job",
    "JobState",
    "LanguageRow",
    "Licence",
    "PageToFollow",
    "Rendition",
    "SiteSettings",
    "SiteText",
    "SourcesMixin",
    "Translated",
    "picture_from",
    "require_order",
]
