package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * A test that kills processes, cuts connections or starts the application again and
 * again. Such tests take a third of the processor time of the suite, so they run with the
 * profile {@code complete} only: in continuous integration, and before a change of what
 * they guard.
 */
@Tag("faults")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FaultTest {

}
