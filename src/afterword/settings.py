"""Django's settings, and the one table of what a self-hoster may set in the environment."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from django.utils.functional import SimpleLazyObject

from afterword.secret_key import read_or_make
from afterword.words.zones import machine_zone


@dataclass(frozen=True)
class Setting:
    """One environment variable: its name, type, default and what it does."""

    name: str
    type: str
    default: str
    sentence: str


SETTINGS = (
    Setting(
        "AFTERWORD_FOLDER",
        "path",
        platformdirs.user_data_dir("afterword", appauthor=False),
        "Where the database and the secret key are kept.",
    ),
    Setting("AFTERWORD_PORT", "number", "8463", "The port on 127.0.0.1 where the pages are served."),
)


def setting(name: str) -> str:
    """The value of one row of SETTINGS: from the environment, else its default."""
    default = next(row.default for row in SETTINGS if row.name == name)
    return os.environ.get(name) or default


FOLDER = Path(setting("AFTERWORD_FOLDER")).expanduser()
PORT = setting("AFTERWORD_PORT")

SECRET_KEY = SimpleLazyObject(lambda: read_or_make(FOLDER / "secret_key"))
DEBUG = False
# Only what `afterword serve` prints: a name that somebody else's DNS points here is refused. The door for phones
# (`cli/door.py`) adds the addresses that `afterword phone` printed, for as long as it is open.
ALLOWED_HOSTS = ["127.0.0.1"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "afterword.records",
    "afterword.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.web.paired.PairedMiddleware",
    "afterword.web.signed_in.SignedInMiddleware",
    "afterword.web.method_override.MethodOverrideMiddleware",
    "afterword.web.held.HeldMiddleware",
]
ROOT_URLCONF = "afterword.urls"
WSGI_APPLICATION = "afterword.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": ["afterword.web.templatetags.afterword"],
        },
    }
]
FORM_RENDERER = "afterword.web.forms.renderer.PaperRenderer"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": FOLDER / "afterword.db",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL, not NORMAL: in WAL mode NORMAL may lose the last commit when the power goes.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "records.Candidate"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]

USE_TZ = True
# Django puts this into the environment of the process, where the machine's own zone would be lost otherwise.
TIME_ZONE = machine_zone()
USE_I18N = False
LANGUAGE_CODE = "en"

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

SESSION_COOKIE_NAME = "afterword"
SESSION_COOKIE_AGE = 90 * 24 * 60 * 60
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "afterword_csrf"
CSRF_FAILURE_VIEW = "afterword.web.failures.forgery"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# Of a form without its files. Those are counted by our own handler, which says so on the page where they are too many.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
DATA_UPLOAD_MAX_NUMBER_FILES = None
FILE_UPLOAD_HANDLERS = [
    "afterword.web.upload_limit.UploadLimit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

# Paths and statuses only: a request's body or a page's text never reaches the log.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"no_text": {"()": "afterword.web.log_filter.WithoutText"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["no_text"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # It warns whenever a page waits a moment for a thread, which is no news to a candidate.
        "waitress.queue": {"level": "ERROR"},
    },
}
