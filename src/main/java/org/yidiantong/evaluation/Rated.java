package org.yidiantong.evaluation;

import java.util.List;
import java.util.UUID;

/**
 * What the log says when a case is rated; never the comment.
 *
 * @param tenant code of the district
 * @param anonymous whether the person left no contact
 */
record Rated(int tenant, UUID complaint, RatingKind kind, int level, List<RatingTag> tags, boolean anonymous) {
}
