package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day on which business time stands when the tests of a class begin. Unlike the
 * property {@code yidiantong.business-time.start} it needs no Spring context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface BusinessDay {

	/** The day, as {@code 2021-12-15}. */
	String value();

}
