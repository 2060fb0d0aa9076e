package org.yidiantong.checklist.adoption;

import org.yidiantong.kernel.StaleRevision;

/**
 * Somebody else has decided about the adoption in the meantime.
 */
public class AdoptionChanged extends StaleRevision {

}
