package org.yidiantong.reporting.runs;

import java.util.UUID;
import java.util.function.BiConsumer;

import org.yidiantong.reporting.ReportProduction;
import org.yidiantong.reporting.RunStep;
import org.yidiantong.reporting.readmodel.ReadModelManagement;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * The Spring Batch job that produces one report. District, report, period and revision
 * identify the job instance. Each step opens its own transactions and is idempotent, so
 * that an interrupted job can be restarted.
 */
@Configuration(proxyBeanMethods = false)
class ReportJob {

	static final String NAME = "performance-report";

	/** Parameter with the id of the report; it does not identify the job instance. */
	static final String ID = "id";

	private static final DefaultTransactionAttribute OWN = new DefaultTransactionAttribute(
			TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final Leases leases;

	private final ReportProduction production;

	ReportJob(JobRepository repository, PlatformTransactionManager transactions, Leases leases,
			ReportProduction production) {
		this.repository = repository;
		this.transactions = transactions;
		this.leases = leases;
		this.production = production;
	}

	@Bean
	Job performanceReport(ReadModelManagement models) {
		return new JobBuilder(NAME, this.repository).start(step(RunStep.CATCH_UP, (id, runner) -> models.catchUp()))
			.next(step(RunStep.FIGURES, this.production::snapshot))
			.next(step(RunStep.WORKBOOK, this.production::writeWorkbook))
			.build();
	}

	private Step step(RunStep step, BiConsumer<UUID, UUID> work) {
		return new StepBuilder(step.name(), this.repository).tasklet((contribution, context) -> {
			UUID id = UUID.fromString(String.valueOf(context.getStepContext().getJobParameters().get(ID)));
			UUID runner = this.leases.of(id);
			this.production.begin(step, id, runner);
			work.accept(id, runner);
			return RepeatStatus.FINISHED;
		}, this.transactions).transactionAttribute(OWN).build();
	}

}
