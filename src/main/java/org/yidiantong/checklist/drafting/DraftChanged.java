package org.yidiantong.checklist.drafting;

import org.yidiantong.kernel.StaleRevision;

/**
 * Somebody else has changed the draft in the meantime.
 */
public class DraftChanged extends StaleRevision {

}
