package org.yidiantong.evaluation.sampling;

import org.yidiantong.kernel.StaleRevision;

/**
 * Another officer has recorded the call meanwhile.
 */
public class SampleCallChanged extends StaleRevision {

}
