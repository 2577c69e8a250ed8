"""The API of Django REST framework as most have it: hyperlinks, pages of three kinds, filters, an action that downloads."""

import program

program.configure(
    [],
    DEFAULT_FILTER_BACKENDS=[
        "django_filters.rest_framework.DjangoFilterBackend",
        "rest_framework.filters.OrderingFilter",
        "rest_framework.filters.SearchFilter",
    ],
    DEFAULT_PAGINATION_CLASS="rest_framework.pagination.PageNumberPagination",
    DEFAULT_RENDERER_CLASSES=["rest_framework.renderers.JSONRenderer"],
    DEFAULT_SCHEMA_CLASS="drf_spectacular.openapi.AutoSchema",
)

from django.http import FileResponse  # noqa: E402
from django.urls import include, path  # noqa: E402
from drf_spectacular.types import OpenApiTypes  # noqa: E402
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema  # noqa: E402
from models import Department, Employee  # noqa: E402
from rest_framework import pagination, serializers, viewsets  # noqa: E402
from rest_framework.decorators import action  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.routers import DefaultRouter  # noqa: E402


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

program.run()
