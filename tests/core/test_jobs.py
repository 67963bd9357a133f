"""Long work: it counts its steps, says why it stops, goes on where it stopped, and is undone."""

import datetime
import logging
import signal
from importlib import import_module
from importlib.util import find_spec

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.utils import timezone

from core.jobs import continue_job, job_url, undo_job
from core.jobs.running import run_job
from core.models import Job, JobState
from core.models.jobs import SILENCE
from tests.core.long_work import DONE, STUMBLE_AT, ask_again, write_names
from tests.html import RenderedPage, text_of

NAMES = ["Ani", "Budi", "Cipto"]


@pytest.fixture(autouse=True)
def nothing_done():
    DONE.clear()
    STUMBLE_AT.clear()


@pytest.fixture
def person(admin_user):
    return admin_user


def outcome(job: Job) -> tuple:
    job.refresh_from_db()
    return job.state, job.done, job.total, job.message


def test_work_counts_its_steps_and_says_where_its_result_is(person):
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)

    assert NAMES == DONE
    assert outcome(job) == (JobState.DONE, 3, 3, "3 written")
    assert (job.result_url, job.result_label) == ("/admin/", "Read the names")
    assert job.finished_at is not None


def test_work_that_stops_says_why_and_goes_on_where_it_stopped(person):
    STUMBLE_AT.append("Budi")
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    assert outcome(job) == (JobState.FAILED, 1, 3, "Budi cannot be written.")

    assert continue_job(job) is True

    assert NAMES == DONE
    assert outcome(job) == (JobState.DONE, 3, 3, "3 written")


def test_a_fault_is_logged_and_its_details_are_kept_from_the_person(person, caplog):
    STUMBLE_AT.append("Cipto")
    with caplog.at_level(logging.ERROR, logger="core.jobs.running"):
        job = write_names.start(user=person, label="Menulis nama", names=NAMES, how="crash")

    state, done, total, message = outcome(job)
    assert (state, done, total) == (JobState.FAILED, 2, 3)
    assert message == "Berhenti karena kesalahan pada program, yang sudah dicatat."
    assert "secret details" in caplog.text


def test_stopped_work_can_be_undone_and_then_neither_continued_nor_undone_again(person):
    STUMBLE_AT.append("Cipto")
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    assert DONE == ["Ani", "Budi"]

    assert undo_job(job) is True

    assert DONE == []
    assert outcome(job) == (JobState.UNDONE, 0, 3, "")
    assert (continue_job(job), undo_job(job)) == (False, False)


def test_finished_work_is_not_done_twice(person):
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    run_job.call(job_id=job.pk)

    assert NAMES == DONE
    assert continue_job(job) is False


def test_a_run_that_was_given_up_on_changes_nothing_more(person):
    job = ask_again.start(user=person, label="Dua kali")

    assert DONE == ["run", "run"]
    assert outcome(job) == (JobState.DONE, 0, 0, "")
    assert job.kept == {}


def test_silent_work_can_be_continued_and_work_that_is_heard_of_cannot(person):
    job = Job.objects.create(
        kind="tests.core.long_work.write_names",
        label="Menulis nama",
        user=person,
        language="id",
        arguments={"names": NAMES},
        state=JobState.RUNNING,
    )
    assert continue_job(job) is False

    Job.objects.update(heard_at=timezone.now() - SILENCE * 2)

    assert continue_job(job) is True
    assert outcome(job)[0] == JobState.DONE


def test_finished_work_is_forgotten_after_three_months(person):
    old = write_names.start(user=person, label="Lama", names=NAMES)
    Job.objects.update(finished_at=timezone.now() - datetime.timedelta(days=91))

    recent = write_names.start(user=person, label="Baru", names=[])

    assert list(Job.objects.all()) == [recent]
    assert old.pk != recent.pk


# --- In the editor -------------------------------------------------------------------------------


def test_a_persons_work_is_hidden_from_other_editors(client, person):
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    other = get_user_model().objects.create_user("lain", "lain@example.org")
    other.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(other)

    assert client.get(job_url(job)).status_code == 404
    assert client.post(f"{job_url(job)}continue/").status_code == 404
    assert "Menulis nama" not in client.get("/admin/jobs/").content.decode()


def test_the_page_shows_the_result_and_asks_for_itself_no_more(editor_client, person):
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    page = RenderedPage(editor_client.get(job_url(job)))

    assert page.headings() == ["Pekerjaan panjang Menulis nama"]
    assert text_of(page.one(".job strong").parent) == "Selesai · 3 dari 3"
    assert page.one(".job a.button").text == "Read the names"
    assert page.one(".job a.button")["href"] == "/admin/"
    assert page.soup.select("noscript meta") == []


def test_stopped_work_offers_to_continue_and_to_undo(editor_client, person):
    STUMBLE_AT.append("Budi")
    job = write_names.start(user=person, label="Menulis nama", names=NAMES)
    part = editor_client.get(f"{job_url(job)}progress/").content.decode()
    assert "Budi cannot be written." in part
    assert f'action="{job_url(job)}continue/"' in part
    assert f'formaction="{job_url(job)}undo/"' in part

    response = editor_client.post(f"{job_url(job)}continue/", follow=True)

    assert response.redirect_chain == [(job_url(job), 302)]
    assert NAMES == DONE


def test_work_in_a_worker_waits_for_it_and_is_then_done(transactional_db, admin_user, in_a_worker):
    job = write_names.start(user=admin_user, label="Menulis nama", names=NAMES)
    assert outcome(job) == (JobState.WAITING, 0, 0, "")

    call_command("db_worker", "--backend", "jobs", "--batch", "--no-startup-delay", verbosity=0)

    assert NAMES == DONE
    assert outcome(job) == (JobState.DONE, 3, 3, "3 written")


def test_work_that_waits_too_long_names_the_worker(client, admin_user, db):
    job = Job.objects.create(
        kind="tests.core.long_work.write_names",
        label="Menulis nama",
        user=admin_user,
        language="id",
        heard_at=timezone.now() - SILENCE * 2,
    )
    client.force_login(admin_user)
    part = client.get(f"{job_url(job)}progress/").content.decode()

    assert "Belum ada yang mengerjakannya." in part


@pytest.fixture
def in_a_worker(monkeypatch):
    """As production does it: the database hands long work to a worker."""
    backends = import_module(
        "django.tasks" if find_spec("django.tasks") else "django_tasks"
    ).task_backends
    monkeypatch.setitem(backends.settings["jobs"], "BACKEND", "django_tasks_db.DatabaseBackend")
    del backends["jobs"]
    handlers = {
        each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGQUIT)
    }
    yield
    del backends["jobs"]
    for each, handler in handlers.items():
        signal.signal(each, handler)
