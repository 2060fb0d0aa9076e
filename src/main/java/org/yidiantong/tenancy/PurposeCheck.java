package org.yidiantong.tenancy;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps demo and real data apart. The first start records the purpose of a database;
 * later starts must match it. Command line tools skip the check.
 */
@Component
@ConditionalOnBooleanProperty(name = "yidiantong.embedded.attach", havingValue = false, matchIfMissing = true)
class PurposeCheck implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final Environment environment;

	PurposeCheck(JdbcClient jdbc, Environment environment) {
		this.jdbc = jdbc;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Purpose ours = this.environment.acceptsProfiles(Profiles.of("demo")) ? Purpose.DEMO : Purpose.REAL;
		this.jdbc.sql("INSERT INTO tenancy_purpose (purpose) VALUES (?) ON CONFLICT DO NOTHING")
			.param(ours.name())
			.update();
		Purpose kept = this.jdbc.sql("SELECT purpose FROM tenancy_purpose").query(Purpose.class).single();
		if (kept != ours) {
			throw new PurposeMismatch(kept, place());
		}
	}

	/** The database in the operator's terms. */
	private String place() {
		String url = this.environment.getProperty("spring.datasource.url", "");
		return url.isEmpty() ? "yidiantong.home=" + this.environment.getProperty("yidiantong.home", "var")
				: url.replaceFirst("\\?.*", "");
	}

}
