"""Pages for what went wrong: one sentence each, and nothing of a letter or a stack."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static

from afterword.web.page import STYLESHEETS


def signed_out(request: HttpRequest) -> HttpResponse:
    return _failure(
        request,
        401,
        "You are not signed in here",
        "Run `afterword serve` again; it opens a fresh link in your browser.",
    )


def used_link(request: HttpRequest, sentence: str) -> HttpResponse:
    return _failure(request, 401, "This link does not sign in", sentence)


def forgery(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _failure(
        request, 403, "This page was open for too long", "Go back, load the page again, and send it once more."
    )


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _failure(request, 403, "This is not open to you", "Go back to Today.")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _failure(request, 404, "There is nothing here", "It may have been removed. Go back to Today.")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _failure(request, 400, "This cannot be answered", "Go back, and try it once more.")


def held(request: HttpRequest, sentence: str) -> HttpResponse:
    return _failure(request, 409, "Not done", sentence)


def broken(request: HttpRequest) -> HttpResponse:
    return _failure(
        request, 500, "Something of ours broke", "Nothing was lost. Try it once more; the terminal says where it broke."
    )


def _failure(request: HttpRequest, status: int, title: str, sentence: str) -> HttpResponse:
    sheets = [static(f"afterword/css/{name}.css") for name in STYLESHEETS]
    context = {"title": title, "sentence": sentence, "stylesheets": sheets}
    return render(request, "afterword/failure.html", context, status=status)
