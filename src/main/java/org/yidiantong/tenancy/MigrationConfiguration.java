package org.yidiantong.tenancy;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the migrations of all modules the same few connections as the owner of the
 * tables. Flyway runs once for each module and asks for several connections each time; to
 * open sixty of them took longer than to check all migrations.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.flyway.enabled", matchIfMissing = true)
class MigrationConfiguration {

	/** What Flyway needs at once: for its history, for a migration, and one to lock. */
	private static final int CONNECTIONS = 3;

	@FlywayDataSource
	@Bean(defaultCandidate = false, destroyMethod = "close")
	HikariDataSource migrationDataSource(FlywayConnectionDetails owner) {
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("migrations");
		pool.setJdbcUrl(owner.getJdbcUrl());
		pool.setUsername(owner.getUsername());
		pool.setPassword(owner.getPassword());
		pool.setMaximumPoolSize(CONNECTIONS);
		pool.setMinimumIdle(0);
		return new HikariDataSource(pool);
	}

	/**
	 * The health of the connections that answer requests only. Those of the migrations
	 * are closed by then, so the application would never be ready.
	 */
	@Bean
	DataSourceHealthIndicator dbHealthContributor(DataSource dataSource) {
		return new DataSourceHealthIndicator(dataSource);
	}

	/** Nothing is connected as the owner once the application has started. */
	@Bean
	SmartInitializingSingleton endOfMigrations(@FlywayDataSource HikariDataSource migrations) {
		return migrations::close;
	}

}
