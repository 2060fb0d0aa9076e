package org.yidiantong.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller method that shows a public page in the citizens' layout. Below
 * {@code /{district}/} the page is a function of its address, the language, the day, the
 * district's revision and the editions of its {@link PageFragment}s only, so it is
 * answered with an ETag and kept in the page cache; a page that also depends on anything
 * else must say {@code kept = false}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CitizenPage {

	/** The query parameters that the page depends on; others are not looked at. */
	String[] parameters() default {};

	/** Names of the {@link PageFragment}s that the page holds. */
	String[] parts() default {};

	/** Whether the page may be kept and answered again. */
	boolean kept() default true;

}
