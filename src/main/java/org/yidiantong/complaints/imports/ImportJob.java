package org.yidiantong.complaints.imports;

import java.util.UUID;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The Spring Batch job that takes over the complaints of one file. Each part is one
 * transaction with the progress of the step, so that an interrupted job goes on after the
 * last part.
 */
@Component
class ImportJob implements Job {

	/** Parameter with the id of the import. */
	static final String ID = "import";

	/** A part takes a second or two, and longer on a busy machine. */
	private static final int SECONDS = 150;

	private final Job steps;

	ImportJob(JobRepository repository, PlatformTransactionManager transactions, ImportChunks chunks) {
		DefaultTransactionAttribute part = new DefaultTransactionAttribute();
		part.setTimeout(SECONDS);
		this.steps = new JobBuilder("complaint-import", repository)
			.start(new StepBuilder("take-over", repository).tasklet((contribution, context) -> {
				Object id = context.getStepContext().getJobParameters().get(ID);
				int taken = chunks.takeOver(UUID.fromString(String.valueOf(id)));
				return (taken < 0) ? RepeatStatus.FINISHED : written(contribution, taken);
			}, transactions).transactionAttribute(part).build())
			.build();
	}

	@Override
	public String getName() {
		return this.steps.getName();
	}

	@Override
	public void execute(JobExecution execution) throws JobInterruptedException {
		this.steps.execute(execution);
	}

	private static RepeatStatus written(StepContribution contribution, int taken) {
		contribution.incrementWriteCount(taken);
		return RepeatStatus.CONTINUABLE;
	}

}
