package org.yidiantong.reporting.runs;

import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Starts no report by itself, so that a test decides when one runs.
 */
@TestConfiguration(proxyBeanMethods = false)
public class NoThreadPool {

	@Bean
	@Primary
	ReportThreadPool quiet(ReportRunner runner) {
		return new ReportThreadPool(runner) {
			@Override
			void launch(DistrictCode district, UUID report) {
				// the test does
			}
		};
	}

}
