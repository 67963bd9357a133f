"""Long work with progress that a person sees, may leave, and comes back to.

    @long_job(undo=remove_what_was_copied)
    def copy_things(work: Work, *, page_id: int) -> None:
        work.expect(total)
        for thing in things_not_copied_yet:
            with transaction.atomic():      # short: nobody else can write meanwhile
                copy(thing)
            work.advance()
        work.finish_at(url, _("Open the copy"))

    job = copy_things.start(user=request.user, label=_("Copying …"), page_id=7)
    return redirect(job_url(job))

The function runs at once, or in a worker where `TASKS["jobs"]` names one. Its arguments must be
writable as JSON. It may be run again after it was interrupted, so each step looks first whether it
has been taken; `work.kept` is a dict for what it has to remember (`work.keep(copy_id=3)`).
`JobError` with a sentence for people stops it; any other exception is logged. A stopped job can be
continued on its page, and undone if its kind has an `undo`, a function with the same arguments that
may also be run twice. Why: docs/decisions/0030-long-work.md.
"""

from core.jobs.running import LongJob, continue_job, long_job, undo_job
from core.jobs.views import job_url
from core.jobs.work import JobError, Work

__all__ = [
    "JobError",
    "LongJob",
    "Work",
    "continue_job",
    "job_url",
    "long_job",
    "undo_job",
]
