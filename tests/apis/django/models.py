"""Employees in departments, in memory."""

from datetime import date

from django.db import connection, models


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
