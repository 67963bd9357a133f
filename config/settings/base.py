"""Settings shared by every environment. What differs comes from environment variables."""

from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import environ
from csp.constants import NONCE, NONE, SELF

from .cache import redis_cache
from .languages import languages_named
from .storage import s3_storage

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent.parent
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))

# --- Applications -------------------------------------------------------------------------------

INSTALLED_APPS = [
    # Ours, from the top floor down: templates and translations of ours win over a library's.
    "demo",
    "home",
    "news",
    "exhibition",
    "showcase",
    "search",
    "qr",
    "core",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "csp",
    "django_tasks_db",
    "axes",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "core.logs.request_id_middleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.middleware.security_headers_middleware",
    "core.middleware.content_version_middleware",
    "qr.middleware.scan_middleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "core.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "core.middleware.ContentSecurityPolicyMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "core.addresses.following.former_address_middleware",
    "axes.middleware.AxesMiddleware",
]

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]

ROOT_URLCONF = "config.urls"
FORCE_SCRIPT_NAME = ""  # the site is at the root of its host, whatever a request claims
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context_processors.site",
                "csp.context_processors.nonce",
            ],
        },
    },
]

# Django's form templates may be overridden like any other template of ours.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
INSTALLED_APPS.append("django.forms")

# --- Database, cache, storage: one URL each -----------------------------------------------------

DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}")}
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,  # seconds a writer waits for another writer
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if env.str("CACHE_URL", default=""):
    CACHES["default"] = redis_cache(env.str("CACHE_URL"))

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ORIGINS: list[str] = []  # where pictures come from besides this site
if env.str("STORAGE_URL", default=""):
    STORAGES["default"], _origin = s3_storage(env.str("STORAGE_URL"))
    MEDIA_ORIGINS.append(_origin)

# --- Long work ----------------------------------------------------------------------------------

# At once, in the request that asks for it; production has a worker do it (`core.jobs`).
AT_ONCE = "tasks.backends.immediate.ImmediateBackend"
AT_ONCE = f"django.{AT_ONCE}" if find_spec("django.tasks") else f"django_{AT_ONCE}"
TASKS = {
    "default": {"BACKEND": AT_ONCE},  # Wagtail's own small ones
    "jobs": {"BACKEND": AT_ONCE},
}

# --- Languages and time -------------------------------------------------------------------------

LANGUAGE_CODE = "id"
LANGUAGES = languages_named(env.list("CONTENT_LANGUAGES", default=["id", "en"]))
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "wagtail"]  # ours, the editor's
USE_I18N = True
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # hours are typed as the clock in Kudus shows them

LANGUAGE_COOKIE_NAME = "language"  # functional: what the visitor chose, nothing else

# A published translation does not publish what its translator has not seen.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

# A machine's draft for translators to correct. None unless set: no text leaves the site by itself.
MACHINE_TRANSLATORS = {
    "deepl": "wagtail_localize.machine_translators.deepl.DeepLTranslator",
    "libretranslate": "wagtail_localize.machine_translators.libretranslate.LibreTranslator",
}
if env.str("MACHINE_TRANSLATOR", default=""):
    WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": MACHINE_TRANSLATORS[env.str("MACHINE_TRANSLATOR")],
        "OPTIONS": {
            "AUTH_KEY": env.str("MACHINE_TRANSLATOR_KEY", default=""),
            "API_KEY": env.str("MACHINE_TRANSLATOR_KEY", default=""),
            "LIBRETRANSLATE_URL": env.str("MACHINE_TRANSLATOR_URL", default=""),
        },
    }

# --- Static files and uploads -------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "core.stylesheets.StyleSheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_URL = "/media/"
MEDIA_ROOT = env.str("MEDIA_ROOT", default=str(BASE_DIR / "media"))
SERVE_MEDIA = False  # the proxy in front or the object storage serves uploads
# Below MEDIA_ROOT, never served by a proxy: documents may be restricted, originals are larger than
# anyone needs. `core.uploads` gives them to those who may see them.
PRIVATE_MEDIA = ("documents/", "original_images/")

# --- Wagtail ------------------------------------------------------------------------------------

WAGTAILREDIRECTS_AUTO_CREATE = False  # core.addresses keeps more, and less
WAGTAIL_SITE_NAME = "Etalase Inovasi Kudus"
WAGTAILADMIN_BASE_URL = env.str("BASE_URL", default="http://localhost:8000")
QR_BASE_URL = env.str("QR_BASE_URL", default=WAGTAILADMIN_BASE_URL).rstrip("/")  # on all prints
QR_PROBE_DOMAIN = env.bool("QR_PROBE_DOMAIN", default=True)  # `check --deploy` asks it
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # nothing is fetched from another site
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILIMAGES_IMAGE_MODEL = "core.CustomImage"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024  # bytes
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.forms.ImageForm"
# What is kept; `core.pictures.kinds` says what is taken and made into it.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAIL_FRONTEND_LOGIN_TEMPLATE = "core/visitor_login.html"  # before pages for some visitors only
TAGGIT_CASE_INSENSITIVE = True
WAGTAIL_TAG_SPACES_ALLOWED = True

# --- Security -----------------------------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "core.accounts.passwords.NotObviousValidator"},
]
SESSION_COOKIE_AGE = 12 * 3600  # seconds: a working day; offices share computers

# How many proxies of ours stand in front and write X-Forwarded-For.
PROXIES = env.int("PROXIES", default=0)

# A name from one connection is locked for a while: who guesses cannot lock others out by it.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 6
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_DISABLE_ACCESS_LOG = True  # who signed in when is nobody's statistics
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "core.accounts.addresses.client_address"
AXES_LOCKOUT_CALLABLE = "core.accounts.lockout.locked_out"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
CSRF_COOKIE_HTTPONLY = False  # the editor's scripts read it
CSRF_FAILURE_VIEW = "core.views.csrf_failure"

# Public pages: nothing inline, nothing from elsewhere but video frames an editor embedded.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:", *MEDIA_ORIGINS],
        "frame-src": [SELF, "https://www.youtube-nocookie.com", "https://player.vimeo.com"],
        "frame-ancestors": [SELF],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
    },
}
