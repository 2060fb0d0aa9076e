package org.yidiantong.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller method that shows a public page in the citizen layout. Below
 * {@code /{district}/} the page must depend only on its address, the language, the day,
 * the district's revision and the editions of its {@link PageFragment}s. It is then
 * answered with an ETag and cached. A page that depends on anything else must set
 * {@code kept =
 * false}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CitizenPage {

	/** The query parameters that the page depends on. All others are ignored. */
	String[] parameters() default {};

	/** Names of the {@link PageFragment}s on the page. */
	String[] parts() default {};

	/** Whether the page may be cached. */
	boolean kept() default true;

}
