package org.yidiantong.disclosure;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;

/**
 * A published version with its masked content.
 *
 * @param reason of the correction; null for the first version
 */
public record PublishedDisclosure(DisclosureSummary summary, Content content, @Nullable String reason) {
}
