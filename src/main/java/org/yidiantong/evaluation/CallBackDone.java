package org.yidiantong.evaluation;

import java.util.UUID;

/**
 * What the log says when a call-back was tried; who could not be reached leaves the
 * denominator.
 *
 * @param tenant code of the district
 * @param upheld whether there is something to rectify
 * @param inTime whether it was by the last day
 */
record CallBackDone(int tenant, UUID complaint, boolean reached, boolean upheld, boolean inTime) {
}
