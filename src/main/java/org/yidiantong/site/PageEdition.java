package org.yidiantong.site;

/**
 * What all cached pages depend on besides their district, such as the day in business
 * time. When it changes, no cached page is served any more. At most one module provides
 * it.
 */
@FunctionalInterface
public interface PageEdition {

	/** A short text that fits into a header. */
	String current();

}
