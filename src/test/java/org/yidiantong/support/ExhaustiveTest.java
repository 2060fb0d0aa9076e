package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * A test that goes through every address, page, or combination of a kind, plays a whole
 * story, or starts the operator's commands again and again, and takes many seconds for
 * it. Such tests run with the profile {@code complete} only: in continuous integration,
 * and before a change of what they go through.
 */
@Tag("exhaustive")
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface ExhaustiveTest {

}
