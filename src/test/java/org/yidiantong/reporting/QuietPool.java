package org.yidiantong.reporting;

import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;

/**
 * Begins no report by itself, so that a test says when one runs, and makes the monthly
 * reports on the thread of the test.
 */
@TestConfiguration(proxyBeanMethods = false)
class QuietPool {

	@Bean
	@Primary
	RunPool quiet(ReportRunner runner) {
		return new RunPool(runner) {
			@Override
			void begin(DistrictCode district, UUID report) {
				// the test does
			}
		};
	}

	@Bean
	@Primary
	MonthlyJob.Threads one() {
		return new MonthlyJob.Threads(new SyncTaskExecutor());
	}

}
