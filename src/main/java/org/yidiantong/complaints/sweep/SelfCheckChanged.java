package org.yidiantong.complaints.sweep;

import org.yidiantong.kernel.StaleRevision;

/**
 * Somebody else of the unit has returned something since the self-check was read.
 */
public class SelfCheckChanged extends StaleRevision {

}
