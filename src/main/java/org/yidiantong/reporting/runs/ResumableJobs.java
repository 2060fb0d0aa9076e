package org.yidiantong.reporting.runs;

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
 * Runs jobs of Spring Batch to their end, wherever an earlier run of them was killed.
 * Whoever calls has made sure that nobody else runs the same.
 */
@Component
class ResumableJobs {

	private final JobOperator operator;

	private final JobRepository repository;

	ResumableJobs(JobOperator operator, JobRepository repository) {
		this.operator = operator;
		this.repository = repository;
	}

	/** Starts it, goes on with it, or says that it is complete. */
	BatchStatus run(Job job, JobParameters parameters) throws JobExecutionException {
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
	 * A kill between the instance and its execution leaves what Spring Batch never
	 * starts.
	 */
	private void forgetHalfMade(Job job, JobParameters parameters) {
		JobInstance alone = this.repository.getJobInstance(job.getName(), parameters);
		if (alone != null) {
			this.repository.deleteJobInstance(alone);
		}
	}

	/**
	 * Whoever ran it is gone. Where the end of a step could not be noted down, Spring
	 * Batch calls it unknown or goes on calling it running, and never starts it again;
	 * here it may be, for each step finds what it has done before.
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
