package org.yidiantong.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller method that renders a page for officers. The frame
 * {@code identity/staff} surrounds its template; the model attribute {@code shell} holds
 * the district, the actor and the menu. The page is never cached.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffPage {

}
