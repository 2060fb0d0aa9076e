package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A complaint with what identifies people, after a look whose reason is recorded.
 *
 * @param contact null if the complainant is anonymous
 * @param view with the original texts
 */
public record IdentifiedView(@Nullable Contact contact, ComplaintView view) {
}
