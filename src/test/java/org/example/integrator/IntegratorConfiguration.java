package org.example.integrator;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Starts the sample module with the application, where {@code integrator.receipts} names
 * a file.
 */
@AutoConfiguration
@ConditionalOnProperty("integrator.receipts")
class IntegratorConfiguration {

	@Bean
	ClosedComplaints receivedComplaints(@Value("${integrator.receipts}") Path receipts) {
		return new ClosedComplaints(receipts);
	}

}
