package org.yidiantong.reporting.runs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * The runs of scheduled reports over all districts, for the operator of the machine.
 */
@Component
public class RunHistory {

	private final JobRepository repository;

	RunHistory(JobRepository repository) {
		this.repository = repository;
	}

	/** The last runs, the newest first. A day that was interrupted has several. */
	public List<PastRun> latest(int most) {
		return this.repository.getJobInstances(ScheduledReportsJob.NAME, 0, most)
			.stream()
			.flatMap((day) -> this.repository.getJobExecutions(day).stream())
			.map(RunHistory::run)
			.limit(most)
			.toList();
	}

	private static PastRun run(JobExecution run) {
		List<StepExecution> slices = run.getStepExecutions()
			.stream()
			.filter((step) -> step.getStepName().startsWith(ScheduledReportsJob.SLICE_STEP + ":"))
			.toList();
		return new PastRun(
				LocalDate.parse(Objects.requireNonNull(run.getJobParameters().getString(ScheduledReportsJob.DAY))),
				run.getStatus().name(), run.getCreateTime().atZone(ZoneId.systemDefault()).toInstant(),
				Stream.ofNullable(run.getEndTime())
					.map((end) -> end.atZone(ZoneId.systemDefault()).toInstant())
					.findFirst()
					.orElse(null),
				slices.stream().mapToLong(StepExecution::getReadCount).sum(),
				slices.stream().mapToLong(StepExecution::getWriteCount).sum(),
				slices.stream().mapToLong(StepExecution::getProcessSkipCount).sum());
	}

}
