package org.yidiantong.disclosure;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;

/**
 * A published version and what it says, masked.
 *
 * @param reason of the correction; null for the first version
 */
public record PublishedDisclosure(DisclosureSummary summary, Content content, @Nullable String reason) {
}
