package org.yidiantong.complaints;

import java.util.UUID;

/**
 * What the log says when a complaint is taken back.
 *
 * @param tenant code of the district
 * @param from the state in which it was
 */
record ComplaintWithdrawn(int tenant, UUID complaint, ComplaintState from) {
}
