package org.yidiantong.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller method that shows a page to officers. Its template is put into the
 * frame {@code identity/staff} with {@code shell}, which holds the district, the actor
 * and the menu; it is never kept by anybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffPage {

}
