package org.yidiantong.integration.webhooks.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How many events are to be sent again.
 */
record QueuedEvents(@Schema(description = "排入队列的事件数") int queued) {
}
