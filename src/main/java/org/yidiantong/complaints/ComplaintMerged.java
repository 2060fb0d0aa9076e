package org.yidiantong.complaints;

import java.util.UUID;

/**
 * What the log says when a case goes on in another.
 *
 * @param into id of the case that goes on
 */
record ComplaintMerged(int tenant, UUID complaint, UUID into) {
}
