package org.yidiantong.http.operations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces that an operation, or all of a controller, will go. Every answer says so in
 * the headers {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and {@code Link},
 * and the OpenAPI document marks it as deprecated. It is answered as before until it is
 * removed, which is not before the day.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

	/** The day since which nobody should begin to use it, such as {@code 2026-01-01}. */
	String deprecated();

	/** The first day on which it may be gone. */
	String on();

	/**
	 * Address of what replaces it, with variables of the same names; empty if nothing
	 * does.
	 */
	String successor() default "";

}
