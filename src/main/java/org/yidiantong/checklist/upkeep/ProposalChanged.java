package org.yidiantong.checklist.upkeep;

import org.yidiantong.kernel.StaleRevision;

/**
 * The proposal has changed since the caller read it.
 */
public class ProposalChanged extends StaleRevision {

}
