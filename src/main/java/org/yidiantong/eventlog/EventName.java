package org.yidiantong.eventlog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public name of a {@link ModuleEvent}. The name and the version together form the
 * {@link EventType}. A change that breaks readers needs a new version.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

	/** For example {@code org.yidiantong.complaint.closed}. */
	String value();

	/** The version of the data's schema. */
	int version() default 1;

	/**
	 * Converters for entries of earlier versions: the first one converts version 1 to
	 * version 2, the second one version 2 to version 3, and so on.
	 */
	Class<? extends Upcaster>[] upcasters() default {};

}
