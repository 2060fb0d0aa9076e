package org.yidiantong.checklist.adaptation;

import org.yidiantong.kernel.StaleRevision;

/**
 * The adaptation has changed since the caller read it.
 */
public class AdaptationChanged extends StaleRevision {

}
