package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.StaleRevision;

/**
 * Somebody has done something with the case since it was read.
 */
public class ComplaintChanged extends StaleRevision {

}
