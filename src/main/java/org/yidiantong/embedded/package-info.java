/**
 * The PostgreSQL and the Redis that a machine without any gets: kept by the application
 * under {@code yidiantong.home}, on loopback, with generated passwords.
 * <p>
 * Start at {@code EmbeddedConfiguration}, which steps back as soon as
 * {@code spring.datasource.url} or a Redis host is configured. {@code Home} holds the
 * folder for one application at a time, {@code PostgresServer} and {@code RedisServer}
 * each keep one server alive. No other module knows this one: they get connection details
 * from Spring Boot and never ask where a server came from. It never touches a server that
 * the operator runs.
 */
@ApplicationModule(displayName = "Embedded servers 内置服务", allowedDependencies = {})
@NullMarked
package org.yidiantong.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
