"""The same data as a JSON:API."""

import program

program.configure(
    ["rest_framework_json_api", "drf_spectacular_jsonapi"],
    DEFAULT_FILTER_BACKENDS=[
        "rest_framework_json_api.filters.QueryParameterValidationFilter",
        "rest_framework_json_api.filters.OrderingFilter",
        "rest_framework_json_api.django_filters.DjangoFilterBackend",
    ],
    DEFAULT_METADATA_CLASS="rest_framework_json_api.metadata.JSONAPIMetadata",
    DEFAULT_PAGINATION_CLASS="drf_spectacular_jsonapi.schemas.pagination.JsonApiPageNumberPagination",
    DEFAULT_PARSER_CLASSES=["rest_framework_json_api.parsers.JSONParser"],
    DEFAULT_RENDERER_CLASSES=["rest_framework_json_api.renderers.JSONRenderer"],
    DEFAULT_SCHEMA_CLASS="drf_spectacular_jsonapi.schemas.openapi.JsonApiAutoSchema",
    EXCEPTION_HANDLER="rest_framework_json_api.exceptions.exception_handler",
)

from django.urls import include, path  # noqa: E402
from models import Department, Employee  # noqa: E402
from rest_framework.routers import DefaultRouter  # noqa: E402
from rest_framework_json_api import serializers, views  # noqa: E402


class DepartmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Department
        fields = ["name", "budget_code"]


class EmployeeSerializer(serializers.ModelSerializer):
    included_serializers = {"department": DepartmentSerializer}

    class Meta:
        model = Employee
        fields = ["name", "title", "hired_on", "salary", "national_id", "department"]


class Departments(views.ReadOnlyModelViewSet):
    queryset = Department.objects.order_by("id")
    serializer_class = DepartmentSerializer


class Employees(views.ModelViewSet):
    queryset = Employee.objects.select_related("department")
    serializer_class = EmployeeSerializer
    ordering_fields = ["name", "hired_on", "salary"]
    filterset_fields = {"title": ["exact"], "national_id": ["exact"], "hired_on": ["exact", "gte"]}


router = DefaultRouter()
router.register("departments", Departments)
router.register("employees", Employees)
urlpatterns = [path("api/", include(router.urls))]

program.run()
