package org.yidiantong.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.support.ExhaustiveTest;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Starts the whole application as {@code mvn spring-boot:run} does, with the demo's
 * logins and clients and a port of its own. It also has a database of its own, because
 * the demo refuses other databases. Commits reach the disk, because a test searches the
 * files for secrets. Receivers of webhooks may be on this machine, as in the script that
 * integrators begin with.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yidiantong.home=target/demo-home-${test.fork:1}", "logging.level.root=INFO",
				"yidiantong.webhooks.allowed-networks=127.0.0.0/8", "yidiantong.webhooks.enabled=true",
				"spring.datasource.hikari.connection-init-sql=SET synchronous_commit = on" })
@ActiveProfiles("demo")
@ExhaustiveTest
public @interface DemoRunning {

}
