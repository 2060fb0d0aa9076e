/**
 * Embedded PostgreSQL and Redis for machines without any: kept under {@code
 * yidiantong.home}, on loopback, with generated passwords.
 * <p>
 * Start at {@code EmbeddedConfiguration}, which steps back when {@code
 * spring.datasource.url} or a Redis host is configured. {@code HomeFolder} reserves the
 * folder for one application, {@code PostgresServer} and {@code RedisServer} each run one
 * server. Other modules get connection details from Spring Boot and do not know this
 * module. It never touches a server of the operator.
 */
@ApplicationModule(displayName = "Embedded servers 内置服务", allowedDependencies = {})
@NullMarked
package org.yidiantong.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
