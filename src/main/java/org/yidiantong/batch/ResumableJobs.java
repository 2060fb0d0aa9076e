package org.yidiantong.batch;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Runs Spring Batch jobs to their end, also after an earlier run was killed. The caller
 * must make sure that nobody else runs the same job instance.
 */
@Component
public class ResumableJobs {

	private final JobOperator operator;

	private final JobRepository repository;

	ResumableJobs(JobOperator operator, JobRepository repository) {
		this.operator = operator;
		this.repository = repository;
	}

	/** Starts or restarts a job, or returns the status of a completed one. */
	public BatchStatus run(Job job, JobParameters parameters) throws JobExecutionException {
		JobExecution last = this.repository.getLastJobExecution(job.getName(), parameters);
		if (last == null) {
			forgetHalfMade(job, parameters);
			return this.operator.start(job, parameters).getStatus();
		}
		if (last.getStatus() == BatchStatus.COMPLETED) {
			return last.getStatus();
		}
		return this.operator.restart(failed(last)).getStatus();
	}

	/**
	 * Deletes a job instance without an execution, which a kill can leave behind and
	 * which Spring Batch would never start.
	 */
	private void forgetHalfMade(Job job, JobParameters parameters) {
		JobInstance alone = this.repository.getJobInstance(job.getName(), parameters);
		if (alone != null) {
			this.repository.deleteJobInstance(alone);
		}
	}

	/**
	 * Marks an interrupted execution as failed. When a kill prevents Spring Batch from
	 * recording the end of a step, it leaves the step as unknown or running and refuses a
	 * restart. A restart is safe here, because every step is idempotent.
	 */
	private JobExecution failed(JobExecution last) {
		JobExecution ended = last.getStatus().isRunning() ? this.operator.recover(last) : last;
		for (StepExecution step : ended.getStepExecutions()) {
			if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
				step.setStatus(BatchStatus.FAILED);
				this.repository.update(step);
			}
		}
		if (ended.getStatus() == BatchStatus.UNKNOWN) {
			ended.setStatus(BatchStatus.FAILED);
			this.repository.update(ended);
		}
		return ended;
	}

}
