package org.yidiantong.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/**
 * Conditions that hold unless the operator has configured a server.
 */
final class ExternalServerConditions {

	private ExternalServerConditions() {
	}

	static class NoDatabase extends NoneNestedConditions {

		NoDatabase() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnProperty("spring.datasource.url")
		static class Url {

		}

	}

	static class NoRedis extends NoneNestedConditions {

		NoRedis() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnProperty("spring.data.redis.host")
		static class Host {

		}

		@ConditionalOnProperty("spring.data.redis.url")
		static class Url {

		}

		@ConditionalOnProperty("spring.data.redis.sentinel.nodes")
		static class Sentinel {

		}

		@ConditionalOnProperty("spring.data.redis.cluster.nodes")
		static class Cluster {

		}

	}

}
