package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.site.CitizenPage;

/**
 * Marks a controller method that answers everybody, known or not. One that is neither
 * this nor a {@link CitizenPage} answers only to an actor who is known in the district.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {

	/**
	 * Whether it also looks at who asks, where somebody is signed in. Only then is a
	 * session read.
	 */
	boolean knowing() default false;

}
