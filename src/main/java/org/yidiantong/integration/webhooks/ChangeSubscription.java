package org.yidiantong.integration.webhooks;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Changes parts of a subscription; what is null stays.
 *
 * @param types names of event types; empty for all
 * @param paused whether it rests; events wait in the log
 */
public record ChangeSubscription(@Nullable String url, @Nullable List<String> types, @Nullable Boolean paused) {
}
