package org.yidiantong.eventlog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a {@link ModuleEvent} is known outside of the program; with its
 * version it is the {@link EventType}. A change that breaks a reader raises the version.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

	/** Such as {@code org.yidiantong.complaint.closed}. */
	String value();

	/** The version of the schema of its data. */
	int version() default 1;

	/**
	 * How entries of earlier versions are read as this record: the first one lifts
	 * version 1 to version 2, the second one version 2 to version 3, and so on.
	 */
	Class<? extends Upcaster>[] upcasters() default {};

}
