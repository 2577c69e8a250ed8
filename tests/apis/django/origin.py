"""An HR API of Django REST framework in one file. `origin.py document` prints its OpenAPI document, as drf-spectacular makes
it. `origin.py serve CANARY PREFIX` listens and prints its port: hidden values contain the canary, and links of the API
begin with the prefix."""

import sys
from datetime import date

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    FORCE_SCRIPT_NAME=sys.argv[3] if len(sys.argv) > 3 and sys.argv[3] else None,
    INSTALLED_APPS=["django.contrib.contenttypes", "rest_framework", "django_filters", "drf_spectacular"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_FILTER_BACKENDS": [
            "django_filters.rest_framework.DjangoFilterBackend",
            "rest_framework.filters.OrderingFilter",
            "rest_framework.filters.SearchFilter",
        ],
        "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "PAGE_SIZE": 7,
        "UNAUTHENTICATED_USER": None,
    },
    ROOT_URLCONF=__name__,
    SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
    SPECTACULAR_SETTINGS={"TITLE": "Staff", "VERSION": "1.0.0", "COMPONENT_SPLIT_REQUEST": True},
    USE_TZ=True,
)
django.setup()

from django.db import connection, models  # noqa: E402
from django.http import FileResponse  # noqa: E402
from django.urls import include, path  # noqa: E402
from drf_spectacular.generators import SchemaGenerator  # noqa: E402
from drf_spectacular.renderers import OpenApiJsonRenderer  # noqa: E402
from drf_spectacular.types import OpenApiTypes  # noqa: E402
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema  # noqa: E402
from rest_framework import pagination, serializers, viewsets  # noqa: E402
from rest_framework.decorators import action  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.routers import DefaultRouter  # noqa: E402


class Department(models.Model):
    name = models.CharField(max_length=80)
    budget_code = models.CharField(max_length=80)

    class Meta:
        app_label = "staff"


class Employee(models.Model):
    name = models.CharField(max_length=80, unique=True)
    title = models.CharField(max_length=80, blank=True)
    hired_on = models.DateField()
    salary = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    national_id = models.CharField(max_length=80, blank=True)
    department = models.ForeignKey(Department, on_delete=models.CASCADE)

    class Meta:
        app_label = "staff"
        ordering = ["id"]


class DepartmentSerializer(serializers.HyperlinkedModelSerializer):
    class Meta:
        model = Department
        fields = ["url", "id", "name", "budget_code"]


class EmployeeSerializer(serializers.HyperlinkedModelSerializer):
    department = DepartmentSerializer(read_only=True)
    department_id = serializers.PrimaryKeyRelatedField(
        queryset=Department.objects.all(), source="department", write_only=True
    )

    class Meta:
        model = Employee
        fields = [
            "url", "id", "name", "title", "hired_on", "salary", "national_id", "department", "department_id",
        ]  # fmt: skip


class ArrivalSerializer(EmployeeSerializer):
    """Of its own, because drf-spectacular names the schema of a page after it."""


class Departments(viewsets.ModelViewSet):
    queryset = Department.objects.order_by("id")
    serializer_class = DepartmentSerializer
    pagination_class = pagination.LimitOffsetPagination


class Employees(viewsets.ModelViewSet):
    queryset = Employee.objects.select_related("department")
    serializer_class = EmployeeSerializer
    filterset_fields = {
        "title": ["exact"],
        "national_id": ["exact"],
        "hired_on": ["exact", "gte"],
        "department__name": ["exact"],
    }
    ordering_fields = ["name", "hired_on", "salary"]
    search_fields = ["name", "national_id"]

    @extend_schema(
        request=PolymorphicProxySerializer(
            component_name="OneOrMore",
            serializers=[EmployeeSerializer, EmployeeSerializer(many=True)],
            resource_type_field_name=None,
            many=False,
        )
    )
    def create(self, request, *args, **kwargs):
        many = isinstance(request.data, list)
        serializer = self.get_serializer(data=request.data, many=many)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data, status=201)

    @extend_schema(responses={(200, "application/pdf"): OpenApiTypes.BINARY})
    @action(detail=True, methods=["get"])
    def contract(self, request, pk=None):
        employee = self.get_object()
        text = f"%PDF-1.4 contract of {employee.name}".encode()
        response = FileResponse([text], content_type="application/pdf")
        response["Content-Disposition"] = f'attachment; filename="contract-{pk}.pdf"'
        return response


class Newest(pagination.CursorPagination):
    ordering = "-id"
    page_size = 5


@extend_schema(tags=["history"])
class Arrivals(viewsets.ReadOnlyModelViewSet):
    queryset = Employee.objects.select_related("department")
    serializer_class = ArrivalSerializer
    pagination_class = Newest
    filter_backends = []


router = DefaultRouter()
router.register("departments", Departments)
router.register("employees", Employees)
router.register("arrivals", Arrivals, basename="arrival")
urlpatterns = [path("api/", include(router.urls))]


def seed(canary):
    with connection.schema_editor() as editor:
        editor.create_model(Department)
        editor.create_model(Employee)
    departments = [
        Department.objects.create(name=name, budget_code=f"{canary}-{name}") for name in ["Finance", "Research"]
    ]
    for number in range(23):
        Employee.objects.create(
            name=f"Person {number:02}",
            title=["Engineer", "Accountant", "Analyst"][number % 3],
            hired_on=date(2020, 1, 1 + number),
            salary=91000 + 37 * number,
            national_id=f"{canary}-{number}",
            department=departments[number % 2],
        )


def serve():
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.core.handlers.wsgi import WSGIHandler

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    server = make_server("127.0.0.1", 0, WSGIHandler(), handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()


if sys.argv[1] == "document":
    schema = SchemaGenerator().get_schema(request=None, public=True)
    sys.stdout.buffer.write(OpenApiJsonRenderer().render(schema, renderer_context={}))
else:
    seed(sys.argv[2])
    serve()
