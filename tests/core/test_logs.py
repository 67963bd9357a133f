"""Each answer can be found in the log, and no one's data is in it."""

import json
import logging

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from core.logs import JsonFormatter, RequestIdFilter, request_id_middleware

logger = logging.getLogger("tests.logs")


@pytest.fixture
def lines():
    """What is logged, as the production settings write it."""
    written: list[dict] = []

    class Collecting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(json.loads(JsonFormatter().format(record)))

    collecting = Collecting()
    collecting.addFilter(RequestIdFilter())
    logger.addHandler(collecting)
    yield written
    logger.removeHandler(collecting)


def test_a_line_carries_the_id_of_its_answer(lines):
    def view(request) -> HttpResponse:
        logger.error("The plan cannot be drawn")
        return HttpResponse()

    request = RequestFactory().get("/denah/", HTTP_X_REQUEST_ID="forged")
    response = request_id_middleware(view)(request)
    logger.warning("Outside of a request")

    assert [line["request"] for line in lines] == [response["X-Request-ID"], "-"]
    assert response["X-Request-ID"] != "forged"
    assert lines[0]["message"] == "The plan cannot be drawn"


def test_two_requests_have_two_ids():
    answer = request_id_middleware(lambda request: HttpResponse())
    ids = {answer(RequestFactory().get("/"))["X-Request-ID"] for _ in range(20)}

    assert len(ids) == 20


def test_an_exception_stands_on_the_same_line(lines):
    try:
        raise ValueError("no such zone\nA")
    except ValueError:
        logger.exception("The plan cannot be drawn")

    assert "ValueError: no such zone" in lines[0]["exception"]
