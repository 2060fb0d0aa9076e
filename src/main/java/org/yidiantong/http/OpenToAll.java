package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.site.CitizenPage;

/**
 * Marks a controller method that needs no authentication. Methods without this annotation
 * or {@link CitizenPage} require an actor of the district.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {

	/**
	 * Whether the method uses the actor if somebody is signed in. Only then is the
	 * session read.
	 */
	boolean knowing() default false;

}
