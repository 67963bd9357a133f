"""Kinds of long work for the tests of it. What they have done stands in `DONE`."""

from core.jobs import JobError, Work, long_job

DONE: list[str] = []
STUMBLE_AT: list[str] = []  # names at which the work stops, once each


def forget_names(work: Work, *, names: list[str], how: str = "") -> None:
    for name in names:
        if name in DONE:
            DONE.remove(name)


@long_job(undo=forget_names)
def write_names(work: Work, *, names: list[str], how: str = "refuse") -> None:
    """One step a name. Stops with a sentence, or (`how` is "crash") with a fault."""
    left = names[work.kept.get("written", 0) :]
    work.expect(len(names), len(names) - len(left))
    for name in left:
        if name in STUMBLE_AT:
            STUMBLE_AT.remove(name)
            if how == "crash":
                raise ValueError("secret details")
            raise JobError(f"{name} cannot be written.")
        DONE.append(name)
        work.advance()
        work.keep(written=work.kept.get("written", 0) + 1)
    work.finish_at("/admin/", "Read the names", message=f"{len(names)} written")


@long_job()
def ask_again(work: Work) -> None:
    """While it runs, somebody takes it for dead and continues it."""
    from core.jobs.running import run_job
    from core.models import Job
    from core.models.jobs import SILENCE

    DONE.append("run")
    if len(DONE) == 1:
        Job.objects.update(heard_at=work.job.heard_at - 2 * SILENCE)
        run_job.call(job_id=work.job.pk)
        work.advance()
        work.keep(by="the run that was given up")
