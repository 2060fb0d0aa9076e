package org.yidiantong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The business day at the beginning of a test class. Unlike the property
 * {@code yidiantong.business-time.start}, it needs no separate Spring context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface BusinessDay {

	/** The day, for example {@code 2021-12-15}. */
	String value();

}
