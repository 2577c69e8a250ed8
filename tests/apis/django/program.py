"""What the APIs share. `PROGRAM document` prints an API's OpenAPI document. `PROGRAM serve CANARY PREFIX` listens and prints its
port: hidden values contain the canary, and links of the API begin with the prefix."""

import sys

import django
from django.conf import settings


def configure(apps, **rest_framework):
    settings.configure(
        ALLOWED_HOSTS=["*"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        FORCE_SCRIPT_NAME=sys.argv[3] if len(sys.argv) > 3 and sys.argv[3] else None,
        INSTALLED_APPS=["django.contrib.contenttypes", "rest_framework", "django_filters", "drf_spectacular", *apps],
        REST_FRAMEWORK={
            "DEFAULT_AUTHENTICATION_CLASSES": [],
            "PAGE_SIZE": 7,
            "UNAUTHENTICATED_USER": None,
            **rest_framework,
        },
        ROOT_URLCONF="__main__",
        SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
        SPECTACULAR_SETTINGS={"TITLE": "Staff", "VERSION": "1.0.0", "COMPONENT_SPLIT_REQUEST": True},
        USE_TZ=True,
    )
    django.setup()


def run():
    if sys.argv[1] == "document":
        write_document()
    else:
        from models import seed

        seed(sys.argv[2])
        serve()


def write_document():
    from drf_spectacular.generators import SchemaGenerator
    from drf_spectacular.renderers import OpenApiJsonRenderer

    schema = SchemaGenerator().get_schema(request=None, public=True)
    sys.stdout.buffer.write(OpenApiJsonRenderer().render(schema, renderer_context={}))


def serve():
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.core.handlers.wsgi import WSGIHandler

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    server = make_server("127.0.0.1", 0, WSGIHandler(), handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()
