package org.yidiantong.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Starts the whole application as {@code mvn spring-boot:run} does, with the logins and
 * clients of the demo, on a port of its own. The database is one of its own too, because
 * the demo refuses those of anybody else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yidiantong.home=target/demo-home", "logging.level.root=INFO" })
@ActiveProfiles("demo")
public @interface DemoRunning {

}
