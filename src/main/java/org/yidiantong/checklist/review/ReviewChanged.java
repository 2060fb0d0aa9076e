package org.yidiantong.checklist.review;

import org.yidiantong.kernel.StaleRevision;

/**
 * The review has changed since the caller read it.
 */
public class ReviewChanged extends StaleRevision {

}
