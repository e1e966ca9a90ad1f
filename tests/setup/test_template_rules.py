"""What a template may not hold, and what must not be mistaken for it."""

import pytest

from tests.template_rules import breaches, main


@pytest.mark.parametrize(
    "template",
    [
        '<p style="color: red">late</p>',
        "<style>p { color: red }</style>",
        "<script>start()</script>",
        '<button onclick="send()">Send</button>',
        '<button {% if late %}onclick="send()"{% endif %}>Send</button>',
        '<button hx-on:click="send()">Send</button>',
        '<button data-hx-on--click="send()">Send</button>',
        """<form hx-vals='js:{"now": Date.now()}'></form>""",
        '<form hx-vars="now:Date.now()"></form>',
        '<a href="javascript:send()">Send</a>',
        "<input hx-trigger=\"keyup[key=='Enter']\">",
        "<a hx-get=\"{% url 'today' %}\">Today</a>",
        "<a href=\"{% url 'today' %}\" hx-get=\"{% url 'interviews' %}\">Today</a>",
        '<button hx-get="/more">More</button>',
        '<form method="get" hx-get="/search"></form>',
    ],
)
def test_a_breach_is_found(template: str) -> None:
    assert len(breaches(template)) == 1


@pytest.mark.parametrize(
    "template",
    [
        '<p class="late">On time is better than online=1.</p>',
        '<script type="module" src="{% static \'afterword/js/autosave.js\' %}"></script>',
        "<a href=\"{% url 'today' %}\" hx-get=\"{% url 'today' %}\">Today</a>",
        "<a href=\"{% url  'today' %}\" hx-get=\"{% url 'today' %}\">Today</a>",
        '<a class="{% if a > b %}wide{% endif %}" href="/7" hx-get="/7">Seven</a>',
        '<form method="get" action="/search" hx-get="/search" hx-trigger="input delay:250ms"></form>',
        '<form method="post" action="/notes" hx-post="/preview" hx-vals=\'{"kind": "need"}\'></form>',
        '<input type="radio" value=""{% if not felt %} checked{% endif %}>',
        "<textarea>onclick=\"no\" style='no'</textarea>",
        "{# <style> is refused here #}<p>Text</p>",
        '<!-- <p style="x"> -->',
    ],
)
def test_what_is_fine_is_left_alone(template: str) -> None:
    assert breaches(template) == ()


def test_the_line_is_that_of_the_element_also_below_a_tag_of_several_lines() -> None:
    template = "{# one\ntwo\n#}\n<p>fine</p>\n<p style='x'>\n"
    assert [breach.line for breach in breaches(template)] == [5]


def test_our_own_templates_break_no_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0, capsys.readouterr().out
