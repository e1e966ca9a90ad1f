"""Every address of the product."""

from django.urls import include, path

urlpatterns = [path("", include("afterword.web.urls"))]
handler404 = "afterword.web.failures.not_found"
handler500 = "afterword.web.failures.broken"
handler403 = "afterword.web.failures.forbidden"
handler400 = "afterword.web.failures.bad_request"
