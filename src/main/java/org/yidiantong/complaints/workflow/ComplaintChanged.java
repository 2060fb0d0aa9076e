package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.StaleRevision;

/**
 * The complaint has changed since it was read.
 */
public class ComplaintChanged extends StaleRevision {

}
