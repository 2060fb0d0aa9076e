package org.yidiantong.embedded;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Provides Spring Boot with connection details of the embedded servers where the operator
 * has configured none.
 */
@Configuration(proxyBeanMethods = false)
class EmbeddedConfiguration {

	@Bean
	CredentialsSource embeddedCredentials(@Value("${yidiantong.home:var}") String home,
			@Value("${yidiantong.embedded.attach:false}") boolean attach) {
		Path folder = Path.of(home).toAbsolutePath();
		return attach ? new AttachedCredentials(folder) : new StartedCredentials(folder);
	}

	@Bean
	@Conditional(ExternalServerConditions.NoDatabase.class)
	JdbcConnectionDetails runtimeDatabase(CredentialsSource source) {
		return new PostgresConnectionDetails.Runtime(source.postgres());
	}

	@Bean
	@Conditional(ExternalServerConditions.NoDatabase.class)
	FlywayConnectionDetails ownerDatabase(CredentialsSource source) {
		return new PostgresConnectionDetails.Owner(source.postgres());
	}

	@Bean
	@Conditional(ExternalServerConditions.NoRedis.class)
	DataRedisConnectionDetails embeddedRedis(CredentialsSource source) {
		return new RedisConnectionDetails(source.redis());
	}

}
